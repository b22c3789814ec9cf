import TextAnalysis
import ValidatorCore

/// Turns what a plugin found into findings: looks up nodes, and turns ranges of their texts into spans.
struct FindingBuilder {
  /// The plans of the run by the numbers that the plugin knows.
  let plans: [Int: CorpusPlan<PluginFacts>]
  let run: PluginRun

  /// The finding about a plan; nil, with a note, where it names something that is not there.
  func finding(_ wire: WireFinding, about plan: Int?) -> CorpusFinding? {
    do {
      return try build(wire, about: plan)
    } catch {
      run.note(
        LocalizedText(
          zh: "“\(wire.check)”的一处发现有误：\(error.text.chinese)",
          en: "a wrong finding of “\(wire.check)”: \(error.text.english)"))
      return nil
    }
  }

  private func build(_ wire: WireFinding, about id: Int?) throws(WireError) -> CorpusFinding {
    let plan = try plan(id)
    let node = try node(wire.target, of: plan)
    let place = try place(wire.target, node)
    var finding = Finding(
      wire.kind,
      message(wire.message, wire.kind, plan, words: words(wire.target, node)), at: place,
      task: node.task)
    finding.label = wire.label.map { message($0, "label", plan) }
    finding.note = wire.note.map { message($0, "note", plan) }
    finding.help = wire.help.map { message($0, "help", plan) }
    finding.isSensitive = wire.isSensitive
    for related in wire.related {
      let other = try related.plan.map { id throws(WireError) in try self.plan(id) } ?? plan
      let node = try self.node(related.target, of: other)
      finding.related.append(
        RelatedPlace(
          try self.place(related.target, node), message(related.message, "related", other),
          task: node.task, plan: related.plan == nil ? nil : other.plan))
    }
    for fix in wire.fixes {
      if let fix = try self.fix(fix, plan) { finding.fixes.append(fix) }
    }
    return CorpusFinding(plan: plan.plan, finding)
  }

  private func plan(_ id: Int?) throws(WireError) -> CorpusPlan<PluginFacts> {
    guard let id else {
      throw .expected(LocalizedText(zh: "计划的编号", en: "the number of a plan"), at: "plan")
    }
    guard let plan = plans[id] else {
      throw WireError(zh: "没有编号为\(id)的计划", en: "there is no plan \(id)")
    }
    return plan
  }

  private func node(_ target: WireTarget, of plan: CorpusPlan<PluginFacts>) throws(WireError)
    -> PlanNodes.Node
  {
    let nodes = run.nodes(of: plan.facts.plan, id: plan.facts.id).nodes
    guard nodes.indices.contains(target.node) else {
      throw WireError(
        zh: "计划\(plan.facts.id)没有节点\(target.node)",
        en: "plan \(plan.facts.id) has no node \(target.node)")
    }
    return nodes[target.node]
  }

  /// The bytes of the node's text that a range of scalars stands for.
  private func bytes(_ range: WireTarget.Ends, of node: PlanNodes.Node, _ target: WireTarget)
    throws(WireError) -> Range<Int>
  {
    guard let text = node.text else {
      throw WireError(
        zh: "节点\(target.node)不是文字，不能有range", en: "node \(target.node) is no text and has no range")
    }
    let ends = text.withBytes { bytes -> (Int, Int)? in
      let index = ScalarIndex(bytes)
      guard range.start <= range.end,
        let start = index.byte(ofScalar: range.start, in: bytes),
        let end = index.byte(ofScalar: range.end, in: bytes)
      else { return nil }
      return (start, end)
    }
    guard let (start, end) = ends else {
      throw WireError(
        zh: "节点\(target.node)的文字没有range [\(range.start), \(range.end)]这一段",
        en: "the text of node \(target.node) has no range [\(range.start), \(range.end)]")
    }
    return start..<end
  }

  private func place(_ target: WireTarget, _ node: PlanNodes.Node) throws(WireError) -> Place {
    guard let range = target.range else { return node.place }
    let bytes = try bytes(range, of: node, target)
    return node.text?.place(of: bytes) ?? node.place
  }

  /// What stands at a place: it tells findings apart that have no arguments.
  private func words(_ target: WireTarget, _ node: PlanNodes.Node) -> String? {
    guard let text = node.text else { return nil }
    guard let range = target.range, let bytes = try? bytes(range, of: node, target) else {
      return text.part(0..<min(text.count, 200)).string
    }
    return text.part(bytes).string
  }

  private func message(
    _ wire: WireMessage, _ id: String, _ plan: CorpusPlan<PluginFacts>, words: String? = nil
  ) -> Message {
    let arguments = wire.arguments.mapValues { argument -> MessageArgument in
      switch argument {
      case .value(let value): value
      case .task(let index): .task(plan.facts.plan.citation(of: index))
      }
    }
    let identity = arguments.isEmpty ? words.map { [.text($0)] } ?? [] : Array(arguments.values)
    return Message(wire.id ?? id, wire.text, arguments: arguments, identity: identity)
  }

  /// A fix; none where no edit of the source would do just that.
  private func fix(_ wire: WireFinding.Fix, _ plan: CorpusPlan<PluginFacts>) throws(WireError)
    -> Fix?
  {
    var edits: [Fix.Edit] = []
    for edit in wire.edits {
      let node = try node(edit.target, of: plan)
      guard let text = node.text else {
        throw WireError(
          zh: "节点\(edit.target.node)不是文字，不能修改",
          en: "node \(edit.target.node) is no text to be changed")
      }
      let range: Range<Int>
      if let given = edit.target.range {
        range = try bytes(given, of: node, edit.target)
      } else {
        range = 0..<text.count
      }
      guard let change = text.edit(range, to: edit.text) else { return nil }
      edits.append(change)
    }
    let sorted = edits.sorted { $0.span < $1.span }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.span.end > right.span.start {
      throw WireError(zh: "修改之处相互重叠", en: "edits of a fix overlap")
    }
    guard !sorted.isEmpty else { return nil }
    return Fix(message(wire.title, "fix", plan), isSafe: wire.isSafe, edits: sorted)
  }
}
