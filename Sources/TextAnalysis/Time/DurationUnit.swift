/// The unit of a length of time.
enum DurationUnit: Hashable, Sendable {
  case day, workingDay, week, halfMonth, month, quarter, halfYear, year, decade
}
