import Synchronization
import TextAnalysis

/// What the engine keeps of a plan after it was checked: enough to report about it.
struct PlanFacts: Sendable {
  private(set) var file: Int
  let document: Int
  let stage: PlanStage
  let kind: PlanKind
  private let source: FileDocument
  private let numbers: [Int]
  private let ids: [FactsText?]
  private let titles: [FactsText?]
  private let identities = Identities()

  /// What identifies each task; worked out when the first finding about the plan needs it.
  private final class Identities: Sendable {
    let texts = Mutex<[String]?>(nil)
  }

  /// What is kept of `plan`, which is the first file's until it has its place.
  init(_ plan: Plan, in source: FileDocument) {
    file = 0
    document = plan.document
    stage = plan.stage
    kind = plan.kind
    self.source = source
    numbers = plan.numbers
    ids = plan.tasks.map { $0.id.map { .plan($0) } }
    titles = plan.tasks.map { ($0.title ?? $0.content).map { .plan($0) } }
  }

  func moved(to file: Int) -> PlanFacts {
    var moved = self
    moved.file = file
    return moved
  }

  /// The task's id, else `#n`.
  func name(of task: Int) -> String {
    guard ids.indices.contains(task) else { return "#\(task + 1)" }
    return ids[task]?.string ?? "#\(task + 1)"
  }

  /// The task as a reader of the plan would cite it.
  func citation(of task: Int) -> TaskCitation? {
    guard ids.indices.contains(task) else { return nil }
    let title = titles[task]?.opening
    return TaskCitation(
      number: numbers[task], title: title, identity: ids[task]?.string ?? title ?? "#\(task + 1)")
  }

  /// What identifies the task from run to run: its id, else its folded title. What is found of several tasks of one title has
  /// an ordinal (``FingerprintOrdinals``).
  func identity(of task: Int) -> String {
    identities.texts.withLock { texts in
      let known = texts ?? allIdentities()
      texts = known
      return known.indices.contains(task) ? known[task] : ""
    }
  }

  private func allIdentities() -> [String] {
    ids.indices.map { task in
      ids[task].map { "id:\($0.string)" } ?? "title:\(folded(titles[task]))"
    }
  }

  private func folded(_ title: FactsText?) -> String {
    guard let title else { return "" }
    let folded = title.withBytes { TextFolding.fold($0, options: .comparison) }
    // Each finding of the task hashes it: a title of a megabyte with a thousand findings would be a gigabyte.
    guard folded.count <= 1000 else {
      return String(folded.withUnsafeBufferPointer { ByteView($0).hash })
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Where the node behind an alias stands.
  func anchor(of place: Place) -> Place? {
    guard place.isAliased else { return nil }
    return Place(source.tree.span(place.anchor), node: place.anchor)
  }
}

extension PlanFacts {
  func write(to writer: inout CacheWriter) {
    writer.write(document)
    writer.write(stage.rawValue)
    writer.write(kind.rawValue)
    writer.write(numbers) { $0.write($1) }
    for texts in [ids, titles] {
      writer.write(texts) { $0.write($1) { $0.write($1.string) } }
    }
  }

  init(from reader: inout CacheReader, in source: FileDocument) throws(CacheReader.Damage) {
    file = 0
    document = try reader.integer()
    guard let stage = PlanStage(rawValue: try reader.string()),
      let kind = PlanKind(rawValue: try reader.string())
    else { throw CacheReader.Damage() }
    self.stage = stage
    self.kind = kind
    self.source = source
    numbers = try reader.array { reader throws(CacheReader.Damage) in try reader.integer() }
    ids = try Self.texts(from: &reader)
    titles = try Self.texts(from: &reader)
    guard ids.count == numbers.count, titles.count == numbers.count else {
      throw CacheReader.Damage()
    }
  }

  private static func texts(
    from reader: inout CacheReader
  ) throws(CacheReader.Damage) -> [FactsText?] {
    try reader.array { reader throws(CacheReader.Damage) in
      try reader.optionalString().map { .kept($0) }
    }
  }
}
