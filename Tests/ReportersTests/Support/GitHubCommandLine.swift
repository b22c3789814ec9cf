/// A workflow command as the runner reads it.
struct GitHubCommandLine {
  let name: String
  let message: String
  private let properties: [String: String]

  init(_ line: String) {
    let parts = line.dropFirst(2).split(separator: "::", maxSplits: 1)
    let head = parts.first?.split(separator: " ", maxSplits: 1) ?? []
    name = head.first.map(String.init) ?? ""
    message = Self.unescaped(parts.dropFirst().first.map(String.init) ?? "")
    let pairs = (head.dropFirst().first ?? "").split(separator: ",").map {
      $0.split(separator: "=", maxSplits: 1).map(String.init)
    }
    properties = Dictionary(
      pairs.map { ($0.first ?? "", Self.unescaped($0.last ?? "")) }, uniquingKeysWith: { $1 })
  }

  subscript(property: String) -> String? { properties[property] }

  func number(_ property: String) -> Int? { properties[property].flatMap { Int($0) } }

  private static func unescaped(_ text: String) -> String {
    [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")].reduce(text) {
      $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1)
    }
  }
}
