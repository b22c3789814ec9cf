import ArgumentParser

/// Finds the duplicates of a folder once, and prints how many findings of each kind there are; its memory is measured
/// from outside.
struct RunDuplicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run-duplicates", shouldDisplay: false)

  @Argument var folder: String
  @Flag var clauses = false

  func run() throws {
    let kinds = try DuplicatesCorpus(folder: folder).kinds(withClauses: clauses)
    for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) { print("\(kind): \(count)") }
  }
}
