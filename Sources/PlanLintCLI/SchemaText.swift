import Foundation

/// A schema as people and editors read it.
enum SchemaText {
  /// `schema` as a JSON text with sorted keys that ends with a line end.
  static func text(of schema: [String: Any]) -> String {
    let options: JSONSerialization.WritingOptions = [
      .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
    ]
    guard let data = try? JSONSerialization.data(withJSONObject: schema, options: options) else {
      return ""
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
