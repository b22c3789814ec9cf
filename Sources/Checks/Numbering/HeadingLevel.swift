import TextAnalysis
import ValidatorCore

/// The sections or tasks of one level of a plan, with the numbers that they bear.
struct HeadingLevel {
  /// A section or task.
  struct Heading {
    /// Its number; nil where it has none.
    let item: NumberedItem?
    let task: Int?
    /// The section that holds a task.
    var section: Int?
    /// Where it stands, if it has no number.
    var bare: Bare?

    /// Whether its number is brackets with nothing inside, which is a finding of its own.
    var hasEmptyNumber: Bool {
      bare?.text?.withBytes { $0.has(anyOf: ["()", "（）"], at: 0) } == true
    }
  }

  /// What is known of a heading without a number.
  struct Bare {
    /// Where a finding about it is shown.
    let place: Place
    /// Where its number would stand: in the field for it, or at the beginning of the title.
    let text: PlanText?
  }

  /// The headings of each section or task that holds some, in document order.
  private(set) var groups: [[Heading]] = []

  /// How many headings there are, and how many of them have a number.
  private var (count, numbered) = (0, 0)

  /// Whether the number of one of them may be what could not be read.
  private var isDamaged = false

  /// How the level is numbered.
  enum Mode {
    /// From the first heading of the plan to the last.
    case throughout
    /// Anew in each group.
    case anew
    /// There is one group only, or no telling.
    case unknown
  }

  private init() {}

  /// A level of these groups.
  private init(groups: [[Heading]], isDamaged: Bool) {
    self.groups = groups
    self.isDamaged = isDamaged
    count = groups.reduce(0) { $0 + $1.count }
    numbered = groups.reduce(0) { $0 + $1.count { $0.item != nil } }
  }

  /// Whether a heading has no number.
  var lacksNumbers: Bool { numbered < count }

  /// Whether the numbers are a system at all: at least two, on at least half of the headings.
  var isNumbered: Bool {
    !isDamaged && numbered >= 2 && numbered * 2 >= count
  }

  /// What the first numbers of the groups say.
  var mode: Mode {
    var anew = 0
    var throughout = 0
    var last: Int?
    for group in groups {
      guard let first = group.first(where: { $0.item != nil })?.item?.mark, first.prefix.isEmpty
      else { continue }
      if let last {
        if first.value == last + 1, last > 0 {
          throughout += 1
        } else if first.value == 1 {
          anew += 1
        }
      }
      last = group.last { $0.item != nil }?.item?.mark.value
    }
    if throughout > anew { return .throughout }
    return anew > throughout ? .anew : .unknown
  }

  /// The rows of headings whose numbers go on one from another.
  func rows(_ mode: Mode) -> [[Heading]] {
    mode == .throughout ? [groups.flatMap(\.self)] : groups
  }

  /// The style that most numbers are written in; of equals the first one.
  var style: OrdinalStyle? {
    var first: OrdinalStyle?
    let isOne = groups.allSatisfy { group in
      group.allSatisfy { heading in
        guard let style = heading.item?.mark.style else { return true }
        first = first ?? style
        return style == first
      }
    }
    if isOne { return first }
    var counts: [OrdinalStyle: Int] = [:]
    var best: (style: OrdinalStyle, count: Int)?
    for case let item? in groups.joined().map(\.item) {
      counts[item.mark.style, default: 0] += 1
    }
    for case let item? in groups.joined().map(\.item) {
      let count = counts[item.mark.style] ?? 0
      if count > best?.count ?? 0 { best = (item.mark.style, count) }
    }
    return best?.style
  }

  /// The level, and those that stand flat in it: （一） and （二） between 一 and 二, as if they were siblings.
  private var unfolded: [HeadingLevel] {
    guard groups.contains(where: FlatOutline.isNeeded) else { return [self] }
    var levels: [[[Heading]]] = [[]]
    for group in groups {
      for (depth, rows) in FlatOutline.rows(of: group).enumerated() {
        if depth == levels.count { levels.append([]) }
        levels[depth] += rows
      }
    }
    return levels.map { HeadingLevel(groups: $0, isDamaged: isDamaged) }
  }

  // MARK: The levels of a plan

  /// The sections of a plan, the outermost level first.
  static func sections(of plan: Plan) -> [HeadingLevel] {
    var depths: [Int] = []
    var levels: [Builder] = []
    for section in plan.sections {
      let depth = section.parent.map { depths.indices.contains($0) ? depths[$0] + 1 : 0 } ?? 0
      depths.append(depth)
      while levels.count <= depth { levels.append(Builder()) }
      var heading = Heading(item: number(ofSection: section), task: nil)
      if heading.item == nil {
        heading.bare = Bare(
          place: (section.title ?? section.number)?.place ?? section.place,
          text: section.number ?? section.title)
      }
      levels[depth].add(heading, to: section.parent)
    }
    return levels.flatMap(\.level.unfolded)
  }

  /// The tasks of a plan, and their subtasks.
  static func tasks(of plan: Plan) -> [HeadingLevel] {
    var depths: [Int] = []
    var levels: [Builder] = []
    for task in plan.tasks {
      let depth = task.parent.map { depths.indices.contains($0) ? depths[$0] + 1 : 0 } ?? 0
      depths.append(depth)
      while levels.count <= depth { levels.append(Builder()) }
      let section = depth == 0 ? task.section : nil
      var heading = Heading(
        item: item(number: task.number, title: task.title, task: task.index), task: task.index,
        section: section)
      if heading.item == nil {
        heading.bare = Bare(place: task.titlePlace, text: task.number ?? task.title)
      }
      levels[depth].add(heading, to: depth == 0 ? section : task.parent)
      if task.isDamaged { levels[depth].level.isDamaged = true }
    }
    return levels.flatMap(\.level.unfolded)
  }

  /// Puts headings into groups by what holds them.
  private struct Builder {
    var level = HeadingLevel()
    private var groups: [Int?: Int] = [:]
    /// Most headings stand in the group of the one before.
    private var last: (holder: Int?, group: Int)?

    mutating func add(_ heading: Heading, to holder: Int?) {
      level.count += 1
      if heading.item != nil { level.numbered += 1 }
      if let last, last.holder == holder {
        level.groups[last.group].append(heading)
        return
      }
      let group = groups[holder] ?? level.groups.count
      if group == level.groups.count { level.groups.append([]) }
      level.groups[group].append(heading)
      groups[holder] = group
      last = (holder, group)
    }
  }

  /// The number of a section as it stands there.
  static func number(ofSection section: PlanSection) -> NumberedItem? {
    item(number: section.number, title: section.title, task: nil)
  }

  private static func item(number: PlanText?, title: @autoclosure () -> PlanText?, task: Int?)
    -> NumberedItem?
  {
    if let number {
      return number.withBytes { OrdinalReader($0).whole() }
        .map { NumberedItem(mark: $0, text: number, task: task) }
    }
    guard let title = title(), let mark = title.withBytes({ OrdinalReader($0).leading() })
    else { return nil }
    return NumberedItem(mark: mark, text: title, task: task)
  }
}
