/// One or two of the three ten-day periods of a month; the third lasts to the month's end.
struct TenDays: Hashable, Sendable {
  static let first = TenDays(first: 1, last: 1)
  static let second = TenDays(first: 2, last: 2)
  static let third = TenDays(first: 3, last: 3)

  let first: Int
  let last: Int
}
