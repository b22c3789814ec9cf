/// Where a rule pack comes from.
public enum PackSource: Hashable, Sendable {
  /// It is shipped with the program, under this name.
  case shipped(String)
  /// It is the file at this path.
  case file(String)

  /// The name or the path.
  public var name: String {
    switch self {
    case .shipped(let name): name
    case .file(let path): path
    }
  }
}
