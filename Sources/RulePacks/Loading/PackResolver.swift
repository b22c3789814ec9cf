import TextAnalysis
import ValidatorCore

/// Reads packs and joins them with those that they extend.
struct PackResolver {
  private let shipped: [ShippedPack]
  /// The packs that are being read: one inside of another.
  private var open: [Identity] = []

  /// How many packs may extend one another.
  private static let deepest = 20

  /// What makes two sources the same pack.
  private enum Identity: Hashable {
    case shipped(String)
    case file(FileIdentity)
    case missing(String)
  }

  init(shipped: [ShippedPack]) {
    self.shipped = shipped
  }

  /// The pack of `source`; one that cannot be read has no rules and a failure.
  mutating func pack(_ source: PackSource) -> ResolvedPack {
    switch text(of: source) {
    case .failure(let error):
      return ResolvedPack(source: source, name: source.name, failure: Self.unreadable(error))
    case .success(let text):
      open.append(identity(source))
      defer { open.removeLast() }
      return resolved(text, source)
    }
  }

  private static func unreadable(_ error: FileReadError) -> LocalizedText {
    LocalizedText(
      zh: "规则包无法读取：\(error.reason.chinese)", en: "cannot read the pack: \(error.reason.english)")
  }

  private func text(of source: PackSource) -> Result<SourceText, FileReadError> {
    switch source {
    case .shipped(let name):
      guard let pack = shipped.first(where: { $0.name == name }) else { return .failure(.notFound) }
      return .success(SourceText(path: "packs/\(name).yml", text: pack.text))
    case .file(let path):
      return FileReader.read(BytePath(path), limit: RulePackLibrary.largestFile, orStream: true).map
      {
        SourceText(path: path, contents: $0)
      }
    }
  }

  private func identity(_ source: PackSource) -> Identity {
    switch source {
    case .shipped(let name): .shipped(name)
    case .file(let path): FileIdentity(BytePath(path)).map { .file($0) } ?? .missing(path)
    }
  }

  // MARK: One pack

  private mutating func resolved(_ text: SourceText, _ source: PackSource) -> ResolvedPack {
    var (draft, reader, file) = Self.read(text)
    var pack = ResolvedPack(source: source, name: draft?.name ?? "")
    if pack.name.isEmpty { pack.name = source.name }
    pack.sources = [text]
    if let draft { join(draft, into: &pack, &reader) }
    file.findings += reader.findings
    if !file.findings.isEmpty { pack.files.append(file) }
    return pack
  }

  /// Reads a pack, again where full-width colons stood behind keys.
  private static func read(_ text: SourceText) -> (PackDraft?, PackReader, SettingsFile) {
    var repairs: [SourceSpan] = []
    // A mended text may hold further colons; each round settles one level.
    for _ in 0..<8 {
      let file = Self.file(text, repairs)
      var reader = PackReader(file.tree)
      let draft = reader.pack()
      let more = reader.repairs.filter { !repairs.contains($0) }
      guard !more.isEmpty else { return (draft, reader, file) }
      repairs += more
    }
    let file = Self.file(text, repairs)
    var reader = PackReader(file.tree)
    return (reader.pack(), reader, file)
  }

  private static func file(_ text: SourceText, _ repairs: [SourceSpan]) -> SettingsFile {
    SettingsFile(text, check: LoaderChecks.rulePack, repairs: repairs) {
      PackVocabulary.standard.isKey($0)
    }
  }

  private mutating func join(
    _ draft: PackDraft, into pack: inout ResolvedPack, _ reader: inout PackReader
  ) {
    var extended: [Rule] = []
    for reference in draft.extends {
      guard let other = self.extended(reference, by: pack.source, &reader) else { continue }
      extended += other.rules
      pack.extended.formUnion(other.extended.union([other.source]))
      pack.files += other.files
      pack.sources += other.sources
    }
    adjust(&extended, draft, &reader)
    let own = Set(draft.rules.map(\.id))
    var seen: Set<String> = []
    pack.rules =
      draft.rules + extended.filter { !own.contains($0.id) && seen.insert($0.id).inserted }
  }

  /// Leaves out and regrades rules of the extended packs.
  private func adjust(_ rules: inout [Rule], _ draft: PackDraft, _ reader: inout PackReader) {
    func isNamed(_ rule: Rule, _ name: String) -> Bool {
      rule.id == name || rule.id.hasSuffix("/\(name)")
    }
    let all = rules
    func report(_ reference: PackReference) {
      let names = all.flatMap { [$0.id, String($0.id.drop { $0 != "/" }.dropFirst())] }
      reader.report(
        PackMessages.unknownRule(
          reference.name, nearest: NearestName.find(reference.name, among: names),
          at: reference.place))
    }
    for (reference, severity) in draft.severities {
      if !all.contains(where: { isNamed($0, reference.name) }) { report(reference) }
      for index in rules.indices where isNamed(rules[index], reference.name) {
        rules[index].severity = SeverityRule(severity)
      }
    }
    for reference in draft.disabled {
      if !all.contains(where: { isNamed($0, reference.name) }) { report(reference) }
      rules.removeAll { isNamed($0, reference.name) }
    }
  }

  // MARK: Extended packs

  private mutating func extended(
    _ reference: PackReference, by source: PackSource, _ reader: inout PackReader
  ) -> ResolvedPack? {
    guard let other = self.source(reference.name, from: source) else {
      let nearest = NearestName.find(reference.name, among: shipped.map(\.name))
      reader.report(
        PackMessages.noSuchPack(reference.name, nearest: nearest, at: reference.place))
      return nil
    }
    guard !open.contains(identity(other)), open.count < Self.deepest else {
      reader.report(PackMessages.cycle(reference.name, at: reference.place))
      return nil
    }
    if case .failure(let error) = text(of: other) {
      reader.report(
        PackMessages.unreadablePack(reference.name, error.reason, at: reference.place))
      return nil
    }
    return pack(other)
  }

  /// What a pack means by a name: a shipped pack, or a file beside it.
  private func source(_ name: String, from source: PackSource) -> PackSource? {
    if shipped.contains(where: { $0.name == name }) { return .shipped(name) }
    guard name.contains("/") || name.hasSuffix(".yml") || name.hasSuffix(".yaml"),
      case .file(let path) = source
    else { return nil }
    guard !name.hasPrefix("/") else { return .file(name) }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let relative = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
    return .file(folder + relative)
  }
}
