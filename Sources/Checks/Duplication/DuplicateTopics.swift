import TextAnalysis
import ValidatorCore

/// What the tasks of a plan are about: that two clauses both speak of it says little.
struct DuplicateTopics {
  /// In so many tasks, and in one of so many, something stands that the whole plan is about.
  private static let manyTasks = 5
  private static let share = 8

  private var tasks: [UInt32: (last: Int, count: Int)] = [:]
  private var titles: [Int: Set<UInt32>] = [:]
  private var headings: [Int: Set<UInt32>] = [:]
  private var sections: [Int: Int] = [:]
  private var parents: [Int: Int] = [:]
  /// What many tasks speak of.
  private var wholePlan: Set<UInt32> = []
  private var told: [[Int32]: [Set<UInt32>]] = [:]

  /// Adds a clause of a task.
  mutating func add(_ gist: Gist, task: Int) {
    for symbol in gist.weighted {
      let known = tasks[symbol.value]
      guard known?.last != task else { continue }
      tasks[symbol.value] = (task, (known?.count ?? 0) + 1)
    }
  }

  /// Adds the title of a task.
  mutating func add(_ gist: Gist, title task: Int) {
    titles[task, default: []].formUnion(gist.weighted.map(\.value))
    add(gist, task: task)
  }

  /// Adds the headings of the sections.
  mutating func addHeadings(of plan: Plan, _ reader: inout GistReader) {
    for (index, section) in plan.sections.enumerated() {
      if let parent = section.parent { parents[index] = parent }
      guard let title = section.title else { continue }
      headings[index] = Set(title.withBytes { reader.gist(of: $0) }.weighted.map(\.value))
    }
    for task in plan.tasks { sections[task.index] = task.section }
    let many = max(Self.manyTasks, plan.tasks.count / Self.share)
    wholePlan = Set(tasks.filter { $0.value.count >= many }.keys)
  }

  /// What the headings above two tasks both belong to speak of, and what the plan is about.
  func common(to first: Int, _ second: Int) -> [Set<UInt32>] {
    var values = [wholePlan]
    if first == second, let title = titles[first] { values.append(title) }
    let sections = chain(of: second)
    for section in chain(of: first) where sections.contains(section) {
      if let heading = headings[section] { values.append(heading) }
    }
    return values
  }

  private func chain(of task: Int) -> [Int] {
    var chain: [Int] = []
    var section = sections[task]
    while let next = section, chain.count < 64 {
      chain.append(next)
      section = parents[next]
    }
    return chain
  }

  /// Whether nothing of the kind was told of two tasks before.
  mutating func isNews(_ values: [UInt32], between tasks: [Int32]) -> Bool {
    let key = tasks.sorted()
    let values = Set(values)
    let before = told[key] ?? []
    guard !before.contains(where: { $0.isSubset(of: values) || values.isSubset(of: $0) }) else {
      return false
    }
    told[key] = before + [values]
    return true
  }
}
