import TextAnalysis
import ValidatorCore

/// What the tasks of a plan are about: that two clauses both speak of it says little.
struct DuplicateTopics {
  /// In so many tasks, and in one of so many, something stands that the whole plan is about.
  private static let manyTasks = 5
  private static let share = 8

  private var tasks: [UInt32: (last: Int, count: Int)] = [:]
  private var titles: [Int: Set<UInt32>] = [:]
  /// For each section, what its heading speaks of.
  private var headings: [Set<UInt32>] = []
  /// For each section, itself and the sections that it stands in.
  private var chains: [[Int]] = []
  /// For each task, its section.
  private var sections: [Int?] = []
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
    let parents = plan.sections.map(\.parent)
    for (index, section) in plan.sections.enumerated() {
      chains.append(Self.chain(of: index, parents))
      let gist = section.title.map { title in title.withBytes { reader.gist(of: $0) } }
      headings.append(Set(gist?.weighted.map(\.value) ?? []))
    }
    sections = plan.tasks.map(\.section)
    let many = max(Self.manyTasks, plan.tasks.count / Self.share)
    wholePlan = Set(tasks.filter { $0.value.count >= many }.keys)
  }

  private static func chain(of section: Int, _ parents: [Int?]) -> [Int] {
    var chain: [Int] = []
    var next: Int? = section
    while let section = next, chain.count < 64 {
      chain.append(section)
      next = parents[section]
    }
    return chain
  }

  /// Whether something is what the plan is about, or what the headings above two tasks both belong to speak of.
  func isCommon(_ value: UInt32, to first: Int, _ second: Int) -> Bool {
    if wholePlan.contains(value) { return true }
    if first == second, titles[first]?.contains(value) == true { return true }
    guard let one = sections[first], let two = sections[second] else { return false }
    return chains[one].contains { section in
      chains[two].contains(section) && headings[section].contains(value)
    }
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
