import JSON
import Synchronization
import ValidatorCore

/// One run over plans, as a plugin sees it: the checks that take part, the plans, what was found in them.
///
/// All checks of the plugin that take part share it, so that a plan is sent once.
final class PluginRun: Sendable {
  private struct PlanKey: Hashable {
    let tree: ObjectIdentifier
    let document: Int
  }

  private struct State {
    var checks: [(check: PluginCheck, options: CheckOptions)] = []
    var hasBegun = false
    var plans: [PlanKey: Int] = [:]
    var nodes: [Int: PlanNodes] = [:]
  }

  let id: Int
  private let channel: PluginChannel
  private let numbers: PluginNumbers
  private let state = Mutex(State())

  init(channel: PluginChannel, numbers: PluginNumbers) {
    self.channel = channel
    self.numbers = numbers
    id = numbers.next()
  }

  deinit {
    let plans = state.withLock { $0.plans.values.map { PluginAnswer.Key.plan($0) } }
    channel.forget(plans)
    guard state.withLock({ $0.hasBegun }) else { return }
    var json = JSONWriter()
    json.object { json in
      json.text("type", "end")
      json.number("run", id)
    }
    channel.send(.line(json.takeLine()))
  }

  /// Lets a check take part. False where the run has begun, or the check takes part already: that is another run.
  func add(_ check: PluginCheck, _ options: CheckOptions) -> Bool {
    state.withLock { state in
      let id = check.description.id
      guard !state.hasBegun, !state.checks.contains(where: { $0.check.description.id == id })
      else { return false }
      state.checks.append((check, options))
      return true
    }
  }

  /// Sends a plan, unless it was sent before, and gives its number.
  func send(_ plan: Plan, in context: CheckContext) -> Int {
    let key = PlanKey(tree: ObjectIdentifier(plan.tree), document: plan.document)
    let (id, isNew) = state.withLock { state in
      if !state.hasBegun {
        state.hasBegun = true
        channel.send(.line(beginning(state.checks, context)))
      }
      if let id = state.plans[key] { return (id, false) }
      let id = numbers.next()
      state.plans[key] = id
      return (id, true)
    }
    if isNew, !channel.hasFailed { channel.send(plan, id: id, run: self.id) }
    return id
  }

  /// Waits for the findings about plans.
  func findings(about plans: [Int]) -> [Int: [WireFinding]] {
    channel.wait(for: plans.map { .plan($0) })
    return plans.reduce(into: [:]) { found, id in
      guard case .findings(let findings) = channel.answer(.plan(id)) else { return }
      found[id] = findings
    }
  }

  /// Asks a check for what it finds in all plans together, and waits for it.
  func join(_ check: String, _ plans: [CorpusPlan<PluginFacts>]) -> [WireFinding] {
    channel.wait(for: plans.map { .plan($0.facts.id) })
    let question = numbers.next()
    channel.send(.line(joining(check, question, plans)), expecting: .join(question))
    channel.wait(for: [.join(question)])
    defer { channel.forget([.join(question)]) }
    guard case .findings(let findings) = channel.answer(.join(question)) else { return [] }
    return findings
  }

  /// The places of a plan's nodes.
  func nodes(of plan: Plan, id: Int) -> PlanNodes {
    if let nodes = state.withLock({ $0.nodes[id] }) { return nodes }
    let nodes = PlanNodes(plan)
    state.withLock { $0.nodes[id] = nodes }
    return nodes
  }

  /// Remembers something in a finding that cannot be used.
  func note(_ violation: LocalizedText) { channel.note(violation) }

  private func beginning(
    _ checks: [(check: PluginCheck, options: CheckOptions)], _ context: CheckContext
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.text("type", "run")
      json.number("run", id)
      json.objects("checks", checks) { json, taking in
        json.text("id", taking.check.description.id)
        var values: [String: JSONValue] = [:]
        for option in taking.check.options {
          values[option.erased.key] = option.value(in: taking.options)
        }
        json.value("options", .object(values))
      }
      guard let units = context.units else { return }
      json.objects("units", units.units) { json, unit in
        json.text("name", unit.name)
        json.texts("aliases", unit.aliases)
        json.text("parent", unit.parent)
      }
    }
    return json.takeLine()
  }

  private func joining(_ check: String, _ question: Int, _ plans: [CorpusPlan<PluginFacts>])
    -> [UInt8]
  {
    var json = JSONWriter()
    json.object { json in
      json.text("type", "join")
      json.number("run", id)
      json.number("join", question)
      json.text("check", check)
      json.objects("plans", plans) { json, plan in
        json.number("plan", plan.facts.id)
        json.flag("context", plan.isContext)
        json.flag("earlier", plan.isEarlier)
      }
    }
    return json.takeLine()
  }
}
