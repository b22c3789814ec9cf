import ValidatorCore

/// A `.pre-commit-config.yaml` to which the hook of plan-lint is added; everything else in it stays as it is.
struct PreCommitFile {
  /// The file's name.
  static let name = ".pre-commit-config.yaml"

  /// What comes of adding the hook.
  enum Outcome: Equatable {
    /// The text with the hook.
    case text(String)
    /// There is a hook of plan-lint already.
    case hasHook
    /// The hook cannot be added without the risk of breaking something.
    case unsure
  }

  private let tree: YAMLTree
  private let isWhole: Bool

  /// - Parameter contents: what the file holds; nothing where there is none.
  init(_ contents: [UInt8]) {
    let source = SourceText(path: Self.name, contents: contents)
    tree = YAMLLoader.load(source)
    isWhole = source.bytes == contents && tree.problems.isEmpty && tree.documents.count <= 1
  }

  /// The text with the hook added behind the last entry of `repos`.
  func adding(_ hook: PreCommitHook) -> Outcome {
    guard isWhole else { return .unsure }
    if hooks.contains(where: Self.isOurs) { return .hasHook }
    guard let made = inserted(hook), isSound(made) else { return .unsure }
    return .text(made)
  }

  // MARK: What is there

  private var root: YAMLNode? { tree.documents.first?.target }

  private var repositories: YAMLNode? {
    root?.entries.first { $0.key.string == "repos" }?.value.target
  }

  private var hooks: [YAMLNode] {
    let lists = repositories?.children.compactMap { repository in
      repository.target?.entries.first { $0.key.string == "hooks" }?.value.target
    }
    return lists?.flatMap(\.children).compactMap(\.target) ?? []
  }

  private static func isOurs(_ hook: YAMLNode) -> Bool {
    hook.entries.contains { entry in
      entry.key.string == "id" && PreCommitHook.ids.contains(entry.value.target?.string ?? "")
    }
  }

  // MARK: The new text

  private var bytes: [UInt8] { tree.source.bytes }

  private func inserted(_ hook: PreCommitHook) -> String? {
    guard let repositories else {
      return inserted(["repos:"] + hook.lines(indentation: "  "), at: bytes.count)
    }
    guard let first = repositories.children.first, let last = repositories.children.last else {
      return filled(repositories.span, hook)
    }
    let start = bytes[line(around: first.span.start)]
    let column = start.prefix { $0 == UInt8(ascii: " ") }.count
    guard start.dropFirst(column).starts(with: "- ".utf8) else { return nil }
    var end = line(around: max(last.span.start, last.span.end - 1)).upperBound
    // A comment that is indented like the entry belongs to it.
    while end < bytes.count, isComment(line(around: end), below: column) {
      end = line(around: end).upperBound
    }
    return inserted(
      hook.lines(indentation: String(repeating: " ", count: column)), at: end)
  }

  /// The text with the hook as the only entry of a list that is empty: `[]`, or nothing at all.
  private func filled(_ list: SourceSpan, _ hook: PreCommitHook) -> String? {
    let written = bytes[list.start..<list.end].filter { $0 != UInt8(ascii: " ") }
    guard written.isEmpty || written == Array("[]".utf8) else { return nil }
    var start = list.start
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    return inserted(
      hook.lines(indentation: "  "), at: line(around: list.end).upperBound,
      without: start..<list.end)
  }

  /// The text with `lines` before the line that begins at `offset`, and without what stood in a range before it.
  private func inserted(_ lines: [String], at offset: Int, without cut: Range<Int> = 0..<0)
    -> String
  {
    let lineEnd = bytes.contains(0x0D) ? "\r\n" : "\n"
    let isAtLineStart = offset == tree.source.bodyStart || bytes[offset - 1] == 0x0A
    let added = (isAtLineStart ? "" : lineEnd) + lines.map { $0 + lineEnd }.joined()
    let before = bytes[..<cut.lowerBound] + bytes[cut.upperBound..<offset]
    return String(decoding: before + added.utf8 + bytes[offset...], as: UTF8.self)
  }

  /// The line that holds the byte at `offset`, with its line end.
  private func line(around offset: Int) -> Range<Int> {
    let inside = min(offset, bytes.count)
    let start = bytes[..<inside].lastIndex(of: 0x0A).map { $0 + 1 } ?? tree.source.bodyStart
    let end = bytes[inside...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return min(start, inside)..<end
  }

  private func isComment(_ line: Range<Int>, below column: Int) -> Bool {
    let indentation = bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
    return indentation > column
      && bytes[line].dropFirst(indentation).first == UInt8(ascii: "#")
  }

  /// Whether `made` says what was said before, and one hook more.
  private func isSound(_ made: String) -> Bool {
    let after = PreCommitFile(Array(made.utf8))
    guard after.isWhole, after.hooks.count == hooks.count + 1,
      after.hooks.last.map(Self.isOurs) == true
    else { return false }
    let old = repositories?.children.map(Self.outline) ?? []
    let new = after.repositories?.children.map(Self.outline) ?? []
    return old == new.dropLast() && outlineOfRest == after.outlineOfRest
  }

  private var outlineOfRest: [String] {
    (root?.entries ?? []).filter { $0.key.string != "repos" }.map {
      Self.outline($0.key) + Self.outline($0.value)
    }
  }

  /// What a node says, aliases not followed.
  private static func outline(_ node: YAMLNode) -> String {
    let inner = node.string.map { "\($0.utf8.count):\($0)" } ?? node.children.map(outline).joined()
    return "\(node.kind)(\(inner))"
  }
}
