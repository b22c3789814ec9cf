import TextAnalysis

/// Reads a file as plans: one for each YAML document. Total: any bytes give plans, perhaps none, and findings.
public struct PlanLoader: Sendable {
  /// A file as it was read.
  public struct LoadedFile: Sendable {
    /// The text.
    public let source: SourceText
    /// The text as YAML.
    public let tree: YAMLTree
    /// The plans, one for each document.
    public let plans: [Plan]
    /// What the loader has to say.
    public let findings: [LoaderFinding]
  }

  /// How far to go.
  public var limits = YAMLLimits()

  /// A loader with the documented limits.
  public init() {}

  /// Reads `contents` as the plans of the file at `path`.
  public func load(path: String, contents: [UInt8]) -> LoadedFile {
    load(SourceText(path: path, contents: contents))
  }

  /// Reads `source`.
  public func load(_ source: SourceText) -> LoadedFile {
    let isKey = { PlanVocabulary.standard.isKey($0) }
    var tree = YAMLLoader.load(source, limits: limits, indentations: [], isKey: isKey)
    var decoded = decode(tree)
    let indentations = blankIndentations(of: tree, decoded, isKey)
    if !indentations.isEmpty {
      tree = YAMLLoader.load(source, limits: limits, indentations: indentations, isKey: isKey)
      decoded = decode(tree)
    }
    var repairs = decoded.flatMap(\.repairs)
    // A repaired text may hold further ones; each round settles at least one level of the plan.
    for _ in 0..<8 where !decoded.allSatisfy(\.repairs.isEmpty) {
      tree = YAMLLoader.load(
        source, limits: limits, indentations: indentations, repairs: repairs, isKey: isKey)
      decoded = decode(tree)
      repairs += decoded.flatMap(\.repairs)
    }
    var findings = SourceMessages.findings(of: source) + SyntaxMessages.findings(of: tree)
    for document in decoded {
      findings += document.findings.map {
        LoaderFinding(check: LoaderChecks.planSchema.id, finding: $0, plan: document.plan.document)
      }
    }
    if decoded.isEmpty, tree.problems.isEmpty {
      findings.append(
        LoaderFinding(
          check: LoaderChecks.planSchema.id,
          finding: SchemaMessages.emptyPlan(
            at: Place(SourceSpan(source.bodyStart, source.bodyStart))), plan: nil))
    }
    return LoadedFile(
      source: source, tree: tree, plans: decoded.map(\.plan), findings: findings)
  }

  /// What to mend in the indentation of a text that could not be read as a plan; nothing of one that could.
  private func blankIndentations(
    of tree: YAMLTree, _ decoded: [PlanDecoder.Decoded], _ isKey: (ByteView) -> Bool
  ) -> [BlankIndentation] {
    guard !tree.problems.isEmpty || decoded.contains(where: \.hasUnknownKeys) else { return [] }
    return BlankIndentation.all(
      in: tree.source.bytes, from: tree.source.bodyStart, isKey: isKey)
  }

  /// The plans of a tree, one for each document, without what is wrong with them.
  public func plans(of tree: YAMLTree) -> [Plan] {
    decode(tree).map(\.plan)
  }

  private func decode(_ tree: YAMLTree) -> [PlanDecoder.Decoded] {
    tree.roots.enumerated().map { PlanDecoder.decode(tree, root: $1, document: $0) }
  }
}
