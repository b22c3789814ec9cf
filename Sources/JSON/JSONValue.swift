/// A JSON document that was read, or that is small enough to be put together by hand.
public enum JSONValue: Hashable, Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number; whole ones are exact up to 2^53.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Members by name; of two with one name the last counts.
  case object([String: JSONValue])

  /// The member of an object with a name; nil where there is none or it is `null`, and for other values.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self, let value = members[name], value != .null else {
      return nil
    }
    return value
  }

  /// The text, where it is one.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The truth value, where it is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The number, where it is one.
  public var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  /// The number, where it is a whole one that an `Int` holds exactly.
  public var int: Int? {
    number.flatMap { Int(exactly: $0) }
  }

  /// The items, where it is a list.
  public var array: [JSONValue]? {
    if case .array(let items) = self { items } else { nil }
  }
}
