extension Duration {
  /// The duration in whole microseconds; what is longer than an `Int` can say is cut off.
  var microseconds: Int {
    let (seconds, attoseconds) = components
    let whole = seconds.multipliedReportingOverflow(by: 1_000_000)
    let sum = whole.partialValue.addingReportingOverflow(attoseconds / 1_000_000_000_000)
    return whole.overflow || sum.overflow ? Int.max : Int(clamping: sum.partialValue)
  }
}
