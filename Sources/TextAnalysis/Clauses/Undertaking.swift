/// Work that calls for a figure.
public enum Undertaking: String, Sendable, CaseIterable {
  /// Something is built, rebuilt or extended.
  case builds
  /// Pupils or students are enrolled.
  case enrols
  /// People are employed, sent, trained.
  case staffs
  /// Money is spent.
  case funds
}
