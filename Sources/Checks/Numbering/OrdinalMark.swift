/// A number that orders, as it stands in a text: 一、 （二） 3. ④ 五是.
struct OrdinalMark: Sendable {
  /// How it is written.
  let style: OrdinalStyle
  /// The number, of 2.3 the last one.
  let value: Int
  /// The numbers before the last one: of 2.3 the 2.
  let prefix: [Int]
  /// The whole of it, in bytes of its text.
  let range: Range<Int>
  /// The digits of the value, in bytes of its text.
  let digits: Range<Int>
  /// Whether the digits are full-width.
  let isWide: Bool
  /// Whether it stands where a list may go on. Numbers in brackets stand elsewhere too: (1) A, (2) B and (3) C.
  var isFirm = true

  /// All numbers, the outermost first.
  var path: [Int] { prefix + [value] }
}
