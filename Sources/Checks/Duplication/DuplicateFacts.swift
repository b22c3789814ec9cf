import TextAnalysis
import ValidatorCore

/// What is remembered of a plan: texts, numbers and sets of tokens. It holds nothing of the plan itself, so
/// that facts can be stored, and brought together from several machines.
struct DuplicateFacts: Sendable, Codable {
  /// The file of the plan.
  var path = ""
  /// The position of the plan's document in its file.
  var document = 0
  /// Where a finding about the whole plan is shown.
  var headerPlace: Place
  /// The title.
  var title: DuplicateSlice?
  /// 文号, folded.
  var number: [UInt8]?
  /// The first and the last day of the plan's period, counted from 1970-01-01.
  var period: ClosedRange<Int>?
  /// What the plans of one issuer have in common from year to year.
  var series: TextIdentity?
  /// Whether the plan is an outline rather than a breakdown table.
  var isOutline = false
  /// Whether the first of several responsible units leads.
  var firstListedLeads = false

  /// The tasks.
  var tasks: [DuplicateTaskFacts] = []
  /// The units of the fields of the tasks.
  var units: [DuplicateUnit] = []
  /// The references of the tasks to those that they carry out.
  var references: [DuplicateSlice] = []
  /// The tasks that can be compared, and the tokens of each.
  var entries: [DuplicateEntry] = []
  var sets = TokenSets()
  /// The units of each, roughly.
  var profiles = WordingProfiles()
  /// The texts of milestones and targets whose clauses are compared.
  var entryTexts: [DuplicateEntryText] = []
  /// The clauses and titles that say enough to be compared, and what each speaks of. Of equal ones only
  /// the first is here.
  var clauses: [DuplicateClauseFacts] = []
  var gists = WeightedSets()
  /// The clauses that equal an earlier one: its position, and the clause.
  var copies: [DuplicateClauseCopy] = []
  /// The pairs of clauses that ask for the same work.
  var pairs: [DuplicateClausePair] = []
  /// The words that the clauses of pairs share.
  var words: [DuplicateSlice] = []

  /// The bytes of all texts.
  var bytes: [UInt8] = []

  init(headerPlace: Place) {
    self.headerPlace = headerPlace
  }

  /// Remembers a text; nil for an empty one, and where there is no room.
  mutating func keep(_ text: PlanText?) -> DuplicateSlice? {
    guard let text, text.count > 0, bytes.count + text.count <= Int(UInt32.max) else { return nil }
    let slice = DuplicateSlice(lower: UInt32(bytes.count), count: UInt32(text.count))
    text.withBytes { $0.append(to: &bytes) }
    return slice
  }

  /// Gives back the memory that only adding needs.
  mutating func finish() {
    gists.finish()
    profiles.finish()
    bytes = Array(bytes[...])
    entryTexts = Array(entryTexts[...])
    clauses = Array(clauses[...])
    copies = Array(copies[...])
    pairs = Array(pairs[...])
    words = Array(words[...])
    units = Array(units[...])
    tasks = Array(tasks[...])
    entries = Array(entries[...])
  }

  // What follows is put in where it is used: for a call, all that is remembered would be retained.

  /// Lends a text to `body`.
  @inline(__always)
  func withText<Result>(_ slice: DuplicateSlice, _ body: (ByteView) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(ByteView($0).part(slice.range)) }
  }

  /// The text that holds a clause.
  @inline(__always)
  func text(of clause: DuplicateClauseFacts) -> DuplicateSlice? {
    if let entry = clause.entry { return entryTexts[Int(entry)].text }
    return clause.isTitle ? tasks[Int(clause.task)].title : tasks[Int(clause.task)].text
  }

  /// A text without marks, in one script and width.
  @inline(__always)
  func folded(_ slice: DuplicateSlice) -> [UInt8] {
    withText(slice) { TextFolding.fold($0, options: .comparison) }
  }

  /// The position of a task among those that can be compared.
  @inline(__always)
  func entry(of task: Int) -> Int? {
    var (start, end) = (0, entries.count)
    while start < end {
      let middle = (start + end) / 2
      if entries[middle].task < task { start = middle + 1 } else { end = middle }
    }
    return start < entries.count && entries[start].task == task ? start : nil
  }

  /// Whether a task stands above another, however far.
  @inline(__always)
  func isAbove(_ upper: Int, _ lower: Int) -> Bool {
    var task = lower
    while let parent = tasks[task].parent, parent < task {
      if parent == upper { return true }
      task = parent
    }
    return false
  }
}
