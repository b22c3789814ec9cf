/// Finds places that were left to be filled in: xx所, xxxx年, x%, ××, 某某, ____, 【】, （待定）, TBD, 〔2026〕 号.
///
/// One walk over the bytes; only at a byte that may begin such a place anything is read. Time is linear.
public enum PlaceholderReader {
  /// The places in `text`, in order; they do not overlap.
  public static func read(_ text: ByteView) -> [Placeholder] {
    var scan = PlaceholderScan(text)
    scan.run()
    return scan.found
  }

  /// The places in the text of a field that holds one thing, such as a value or a date: there 待定, TBD, ? and … alone are
  /// places too.
  public static func read(field text: ByteView) -> [Placeholder] {
    let whole = PlaceholderWords.trimmed(text)
    if PlaceholderWords.isStandIn(text.part(whole)) { return [Placeholder(.text, whole)] }
    return read(text)
  }
}
