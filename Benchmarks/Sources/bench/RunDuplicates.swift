import ArgumentParser

/// Finds the duplicates of a folder once; its memory is measured from outside.
struct RunDuplicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run-duplicates", shouldDisplay: false)

  @Argument var folder: String
  @Flag var clauses = false

  func run() throws {
    print(try DuplicatesCorpus(folder: folder).findings(withClauses: clauses).count)
  }
}
