import TextAnalysis
import ValidatorCore

/// Finds what a written key of a rule pack names: English, Simplified or Traditional Chinese, in any width.
struct PackVocabulary: Sendable {
  static let standard = PackVocabulary()

  private let names: [PackScope: [String: PackField]]
  private let all: Set<String>

  private init() {
    var names: [PackScope: [String: PackField]] = [:]
    for field in PackField.all {
      for name in [field.english] + field.chinese { names[field.scope, default: [:]][name] = field }
    }
    self.names = names
    all = names.values.reduce(into: []) { $0.formUnion($1.keys) }
  }

  /// The field that `key` names in `scope`.
  func field(_ key: String, in scope: PackScope) -> PackField? {
    names[scope]?[key] ?? names[scope]?[Self.folded(key)]
  }

  /// Whether `key` is a key somewhere in a pack.
  func isKey(_ key: ByteView) -> Bool {
    all.contains(String(decoding: TextFolding.fold(key), as: UTF8.self))
  }

  /// The key that `name` was most likely meant to be.
  func nearest(to name: String, in scope: PackScope) -> String? {
    NearestName.find(
      name, among: PackField.all.filter { $0.scope == scope }.flatMap { [$0.english] + $0.chinese })
  }

  /// A word in one script and width.
  static func folded(_ word: String) -> String {
    ByteView.with(word) { String(decoding: TextFolding.fold($0), as: UTF8.self) }
  }
}
