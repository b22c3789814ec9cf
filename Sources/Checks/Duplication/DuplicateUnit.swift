/// A unit that a field of a task names.
struct DuplicateUnit: Sendable, Codable {
  /// Its name.
  let name: DuplicateSlice
  /// Whether it leads, rather than being responsible.
  let isLead: Bool
}
