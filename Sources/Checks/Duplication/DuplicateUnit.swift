/// A unit that a field of a task names.
struct DuplicateUnit: Sendable, Codable {
  /// Its name.
  let name: DuplicateSlice
  /// What it is named as.
  let part: Part

  /// The parts that units have in a task.
  enum Part: UInt8, Sendable, Codable {
    case lead
    case responsible
    case support
  }
}
