import ValidatorCore

/// Finds sections that are a heading only.
struct EmptySections {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// The positions of sections with a title, and no text, task or section below it.
  func indices() -> [Int] {
    var isHolder = [Bool](repeating: false, count: plan.sections.count)
    for holder in plan.sections.lazy.compactMap(\.parent) where isHolder.indices.contains(holder) {
      isHolder[holder] = true
    }
    for holder in plan.tasks.lazy.compactMap(\.section) where isHolder.indices.contains(holder) {
      isHolder[holder] = true
    }
    return plan.sections.indices.filter { index in
      let section = plan.sections[index]
      return !isHolder[index] && section.title != nil && (section.preamble?.count ?? 0) == 0
        && section.extensions.isEmpty && isHeadingOnly(section) && !isAboveNext(index)
    }
  }

  /// Whether the next section goes on one level below it, although it is written as its sibling: （一） behind 一.
  private func isAboveNext(_ index: Int) -> Bool {
    guard plan.sections.indices.contains(index + 1) else { return false }
    let (section, next) = (plan.sections[index], plan.sections[index + 1])
    guard next.parent == section.parent, let outer = HeadingLevel.number(ofSection: section),
      let inner = HeadingLevel.number(ofSection: next)
    else { return false }
    return inner.mark.value == 1 && inner.mark.style.isInner(to: outer.mark.style)
  }

  /// Whether the source has nothing else there either: what could not be read is no empty section.
  private func isHeadingOnly(_ section: PlanSection) -> Bool {
    guard !section.place.isAliased, let node = node(at: section.place.span) else { return false }
    let known = [section.number, section.title].compactMap { $0?.place.span }
    return node.entries.allSatisfy { entry in
      known.contains(entry.value.span) || isEmpty(entry.value)
    }
  }

  private func isEmpty(_ node: YAMLNode) -> Bool {
    switch node.kind {
    case .sequence, .mapping: node.children.isEmpty
    case .scalar: ["", "~", "null"].contains(node.string)
    case .alias: false
    }
  }

  private func node(at span: SourceSpan) -> YAMLNode? {
    var nodes = plan.tree.documents
    while let node = nodes.first(where: { $0.span.contains(span) }) {
      if node.span == span, node.kind == .mapping { return node }
      nodes = node.children
    }
    return nil
  }
}
