import ValidatorCore

/// A mapping of a rule pack with its keys looked up.
struct PackMapping {
  struct Entry {
    let field: PackField
    let key: YAMLNode
    /// The value, aliases followed.
    let value: YAMLNode
  }

  /// The mapping.
  let node: YAMLNode
  let scope: PackScope
  /// The entries in the order in which they stand, each key once.
  let entries: [Entry]

  /// Keys that were most likely meant by names that do not exist.
  let misspelt: Set<String>

  /// Whether `key` is missing, and not only misspelt.
  func lacks(_ key: PackKey) -> Bool {
    guard self[key] == nil else { return false }
    return !PackField.all.contains { field in
      field.key == key && field.scope == scope
        && ([field.english] + field.chinese).contains(where: misspelt.contains)
    }
  }

  subscript(key: PackKey) -> Entry? { entries.first { $0.field.key == key } }
}
