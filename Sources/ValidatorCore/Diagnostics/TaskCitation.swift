/// A task as a reader of the plan would cite it: 第9项“新建城东幼儿园”.
public struct TaskCitation: Hashable, Sendable {
  /// The number as printed, where every task of the plan has a number of its own; else the position in the plan, from 1.
  public let number: Int
  /// The title; nil for a task without one.
  public let title: String?
  /// What identifies the task from run to run: its id, else its title.
  public let identity: String

  /// A citation.
  public init(number: Int, title: String?, identity: String) {
    self.number = number
    self.title = title
    self.identity = identity
  }

  func text(in language: Language) -> String {
    let name = title.map { MessageArgument.quoted(Self.cited($0)).text(in: language) }
    switch language {
    case .chinese: return "第\(number)项\(name ?? "")"
    case .english: return "task \(number)" + (name.map { " \($0)" } ?? "")
    }
  }

  /// A title as it stands inside of quotation marks: with ‘’ for its own, and without the full stop at its end.
  private static func cited(_ title: String) -> String {
    var scalars = title.unicodeScalars
    if scalars.last == "。", scalars.dropLast().last != "。" { scalars.removeLast() }
    let opened = scalars.count { $0 == "“" }
    // A lone mark is a fault, and is shown as it stands.
    guard opened > 0, opened == scalars.count(where: { $0 == "”" }), !scalars.contains("‘") else {
      return String(scalars)
    }
    return String(
      String.UnicodeScalarView(scalars.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }))
  }
}
