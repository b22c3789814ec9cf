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
    let name = title.map { MessageArgument.quoted($0).text(in: language) }
    switch language {
    case .chinese: return "第\(number)项\(name ?? "")"
    case .english: return "task \(number)" + (name.map { " \($0)" } ?? "")
    }
  }
}
