/// Tells which texts may stand in YAML without quotation marks.
public enum PlainScalar {
  /// Whether `text` reads as itself wherever a plain scalar may stand.
  public static func canHold(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return first != 0x20 && first != UInt8(ascii: "-") && last != 0x20
      && !text.utf8.contains { marks.contains($0) || $0 < 0x20 }
  }

  /// Characters that may mean something in YAML.
  private static let marks = Array(":#,[]{}&*!|>'\"%@`\\?".utf8)
}
