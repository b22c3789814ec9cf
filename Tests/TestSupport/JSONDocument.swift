import Foundation

/// A JSON text as it was read; numbers and booleans are told apart.
public indirect enum JSONDocument: Decodable, Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONDocument])
  case object([String: JSONDocument])

  /// Reads a JSON text.
  public init(parsing text: String) throws {
    self = try JSONDecoder().decode(JSONDocument.self, from: Data(text.utf8))
  }

  /// Called by the decoder.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONDocument].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONDocument].self))
    }
  }

  /// A member of an object.
  public subscript(key: String) -> JSONDocument? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// An item of an array.
  public subscript(index: Int) -> JSONDocument? {
    items.indices.contains(index) ? items[index] : nil
  }

  /// The items of an array; none of anything else.
  public var items: [JSONDocument] {
    if case .array(let items) = self { items } else { [] }
  }

  /// The text of a string.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A number without a fraction.
  public var int: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }

  /// True or false.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }
}
