import TextAnalysis
import ValidatorCore

/// What the tasks of a plan are about: that two clauses both speak of it says little.
struct DuplicateTopics {
  /// In so many tasks, and in one of so many, something stands that the whole plan is about.
  private static let manyTasks = 5
  private static let share = 8
  /// What so many tasks speak of is their subject rather than a work: it alone is not told.
  private static let frequent = 4

  /// What tasks speak of, by numbers.
  private var symbols = ValueNumbers()
  /// For each of the symbols, how many tasks speak of it, the last of them, and whether a heading does.
  private var uses: [(last: Int32, count: Int32, isInHeading: Bool)] = []
  /// What the titles of the tasks speak of, one task behind the other.
  private var titleValues: [UInt32] = []
  /// For each task, where its title stands there.
  private var titles: [Int: Range<Int>] = [:]
  /// For each section, what its heading speaks of.
  private var headings: [Set<UInt32>] = []
  /// For each section, itself and the sections that it stands in.
  private var chains: [[Int]] = []
  /// For each task, its section.
  private var sections: [Int?] = []
  /// In so many tasks stands what the whole plan is about.
  private var many = manyTasks
  /// What was told of two tasks: values in rising order.
  private var told: [UInt64: [[UInt32]]] = [:]

  /// What a clause speaks of.
  typealias Weighted = ArraySlice<(value: UInt32, weight: UInt8)>

  /// Adds a clause of a task.
  mutating func add(_ clause: Weighted, task: Int) {
    let task = Int32(truncatingIfNeeded: task)
    for symbol in clause {
      let number = number(of: symbol.value)
      guard uses[number].last != task else { continue }
      uses[number].last = task
      uses[number].count += 1
    }
  }

  private mutating func number(of value: UInt32) -> Int {
    let number = symbols.number(of: value)
    if number == uses.count { uses.append((-1, 0, false)) }
    return number
  }

  /// Adds a clause of the title of a task, behind those that were added before.
  mutating func add(_ clause: Weighted, title task: Int) {
    let start = titles[task]?.lowerBound ?? titleValues.count
    for symbol in clause { titleValues.append(symbol.value) }
    titles[task] = start..<titleValues.count
    add(clause, task: task)
  }

  /// Adds the headings of the sections.
  mutating func addHeadings(of plan: Plan, _ reader: inout GistReader) {
    let parents = plan.sections.map(\.parent)
    for (index, section) in plan.sections.enumerated() {
      chains.append(Self.chain(of: index, parents))
      let gist = section.title.map { title in title.withBytes { reader.gist(of: $0) } }
      let values = gist?.weighted.map(\.value) ?? []
      for value in values { uses[number(of: value)].isInHeading = true }
      headings.append(Set(values))
    }
    sections = plan.tasks.map(\.section)
    many = max(Self.manyTasks, plan.tasks.count / Self.share)
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

  /// What it tells that clauses of two tasks both speak of something: little if the plan is about it, or the headings
  /// above both.
  func relevance(of value: UInt32, to first: Int, _ second: Int) -> GistRelevance {
    guard let number = symbols.known(value) else { return .work }
    let (count, isInHeading) = (Int(uses[number].count), uses[number].isInHeading)
    if count >= many || isInTitle(value, of: first, second)
      || isInHeading && stands(value, above: first, second)
    {
      return .topic
    }
    return count >= Self.frequent ? .frequent : .work
  }

  private func isInTitle(_ value: UInt32, of first: Int, _ second: Int) -> Bool {
    guard first == second, let title = titles[first] else { return false }
    return titleValues[title].contains(value)
  }

  private func stands(_ value: UInt32, above first: Int, _ second: Int) -> Bool {
    guard let one = sections[first], let two = sections[second] else { return false }
    return chains[one].contains { section in
      chains[two].contains(section) && headings[section].contains(value)
    }
  }

  /// Whether something of the kind was told of two tasks before; `values` rise.
  func isTold(_ values: [UInt32], between one: Int32, _ two: Int32) -> Bool {
    guard let known = told[Self.key(one, two)] else { return false }
    return known.contains { Self.holds($0, values) || Self.holds(values, $0) }
  }

  /// Notes what is told of two tasks; `values` rise.
  mutating func tell(_ values: [UInt32], between one: Int32, _ two: Int32) {
    told[Self.key(one, two), default: []].append(values)
  }

  private static func key(_ one: Int32, _ two: Int32) -> UInt64 {
    UInt64(UInt32(clamping: min(one, two))) << 32 | UInt64(UInt32(clamping: max(one, two)))
  }

  /// Whether all of `some` are among `all`; both rise.
  private static func holds(_ all: [UInt32], _ some: [UInt32]) -> Bool {
    var place = 0
    return some.allSatisfy { value in
      while place < all.count, all[place] < value { place += 1 }
      return place < all.count && all[place] == value
    }
  }
}
