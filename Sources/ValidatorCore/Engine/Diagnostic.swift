/// A finding with all that a report needs: severity, file, task, fingerprint.
public struct Diagnostic: Sendable {
  /// Another place that the diagnostic speaks of.
  public struct Related: Sendable {
    /// The file, by its position in the run.
    public fileprivate(set) var file: Int
    /// Where.
    public let place: Place
    /// What is to be seen there.
    public let message: Message
    /// The task: its id, else `#n`, its position in document order.
    public let task: String?
  }

  /// All but the file.
  private struct Content: Sendable {
    let check: String
    let kind: String
    let severity: Severity
    var message: Message
    let label: Message?
    var note: Message?
    var help: Message?
    let document: Int
    let place: Place
    let task: String?
    let citation: TaskCitation?
    var related: [Related]
    let fixes: [Fix]
    let isSensitive: Bool
    var fingerprint: String
    var whole: PlanWideItems?
  }

  /// The content in one piece: diagnostics are sorted, filtered and ranked by the hundred thousand, and copying one counts once.
  private final class Box: Sendable {
    let content: Content

    init(_ content: Content) {
      self.content = content
    }
  }

  private var box: Box
  /// The file, by its position in the run.
  public private(set) var file: Int

  /// The id of the check.
  public var check: String { box.content.check }
  /// The kind within the check.
  public var kind: String { box.content.kind }
  /// How grave it is.
  public var severity: Severity { box.content.severity }
  /// What is wrong.
  public private(set) var message: Message {
    get { box.content.message }
    set { change { $0.message = newValue } }
  }
  /// What stands under the underlined place.
  public var label: Message? { box.content.label }
  /// Why it matters.
  public private(set) var note: Message? {
    get { box.content.note }
    set { change { $0.note = newValue } }
  }
  /// What to do.
  public private(set) var help: Message? {
    get { box.content.help }
    set { change { $0.help = newValue } }
  }
  /// The document in the file, from 0.
  public var document: Int { box.content.document }
  /// Where.
  public var place: Place { box.content.place }
  /// The task: its id, else `#n`, its position in document order.
  public var task: String? { box.content.task }
  /// The task, as a reader of the plan would cite it.
  public var citation: TaskCitation? { box.content.citation }
  /// The other places, in the order of the argument.
  public private(set) var related: [Related] {
    get { box.content.related }
    set { change { $0.related = newValue } }
  }
  /// Edits that would mend it.
  public var fixes: [Fix] { box.content.fixes }
  /// Whether what stands at its places must not be repeated in a report.
  public var isSensitive: Bool { box.content.isSensitive }
  /// What identifies it from run to run: no place, no message text.
  public private(set) var fingerprint: String {
    get { box.content.fingerprint }
    set { change { $0.fingerprint = newValue } }
  }
  /// Whether it stands for findings about all tasks of the plan, which need not be listed.
  public var isAboutAllTasks: Bool {
    whole.map { $0.taskCount == $0.total } ?? false
  }
  /// The findings about single tasks that it stands for, if it is about a whole plan.
  private(set) var whole: PlanWideItems? {
    get { box.content.whole }
    set { change { $0.whole = newValue } }
  }

  init(
    check: String, kind: String, severity: Severity, message: Message, label: Message?,
    note: Message?, help: Message?, file: Int, document: Int, place: Place, task: String?,
    citation: TaskCitation?, related: [Related], fixes: [Fix], isSensitive: Bool,
    fingerprint: String, whole: PlanWideItems? = nil
  ) {
    box = Box(
      Content(
        check: check, kind: kind, severity: severity, message: message, label: label, note: note,
        help: help, document: document, place: place, task: task, citation: citation,
        related: related, fixes: fixes, isSensitive: isSensitive, fingerprint: fingerprint,
        whole: whole))
    self.file = file
  }

  private mutating func change(_ body: (inout Content) -> Void) {
    var content = box.content
    body(&content)
    box = Box(content)
  }

  /// The place with its file, then the others, those of the findings that it stands for included.
  var places: [(file: Int, place: Place)] {
    [(file, place)] + related.map { ($0.file, $0.place) }
      + (whole?.items.flatMap(\.diagnostic.places) ?? [])
  }

  /// The diagnostic of a file that was checked by itself, in its place in the run.
  func moved(to file: Int) -> Diagnostic {
    var moved = self
    moved.file = file
    if !related.isEmpty {
      var related = related
      for index in related.indices { related[index].file = file }
      moved.related = related
    }
    moved.changeItems { $0.moved(to: file) }
    return moved
  }

  /// The diagnostic about a plan that stands for `whole`. Which tasks they are does not tell it apart from run to run.
  func standing(for whole: PlanWideItems, _ message: Message) -> Diagnostic {
    var diagnostic = self
    let other = related.dropFirst(self.whole?.items.count ?? 0)
    diagnostic.whole = whole
    diagnostic.message = message
    diagnostic.note = whole.items.first?.diagnostic.note
    diagnostic.help = whole.items.first?.diagnostic.help
    diagnostic.related =
      whole.items.map { item in
        let one = item.diagnostic
        return Related(file: one.file, place: one.place, message: one.message, task: one.task)
      } + other
    return diagnostic
  }

  /// The diagnostic with another fingerprint, and those that it stands for with other ones.
  func identified(by fingerprint: String, _ change: (Diagnostic) -> Diagnostic) -> Diagnostic {
    var identified = self
    identified.fingerprint = fingerprint
    identified.changeItems(change)
    return identified
  }

  /// What it stands for: findings about single tasks, else itself.
  var items: [Diagnostic] {
    whole?.items.map(\.diagnostic) ?? [self]
  }

  private mutating func changeItems(_ change: (Diagnostic) -> Diagnostic) {
    guard var changed = whole else { return }
    whole = nil
    for index in changed.items.indices {
      changed.items[index].diagnostic = change(changed.items[index].diagnostic)
    }
    whole = changed
  }
}
