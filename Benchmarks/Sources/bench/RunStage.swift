import ArgumentParser

/// Runs one stage once; its memory is measured from outside.
struct RunStage: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run-stage", shouldDisplay: false)

  @Argument var name: String
  @Argument var folder: String

  func run() throws {
    guard let stage = Bench.stages(withYams: false).first(where: { $0.name == name }) else {
      throw BenchError("there is no stage “\(name)”")
    }
    let corpus = try Corpus(folder: folder)
    try stage.prepare(corpus)
    print(try stage.run(corpus))
  }
}
