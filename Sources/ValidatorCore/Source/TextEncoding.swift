/// The character encoding in which a file was written.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  /// UTF-8, as all text is held.
  case utf8 = "UTF-8"
  /// UTF-16, the low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// UTF-32, the low byte first.
  case utf32LittleEndian = "UTF-32LE"
  /// UTF-32, the high byte first.
  case utf32BigEndian = "UTF-32BE"
  /// GB 18030, which holds GBK and GB 2312.
  case gb18030 = "GB18030"
  /// Big5, as it is used in Taiwan and Hong Kong.
  case big5 = "Big5"
}
