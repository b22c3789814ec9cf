import ArgumentParser

/// Runs a program and prints its peak memory in bytes. It is a process of its own because
/// `Program.run` must be called by a small one for this.
struct PeakMemory: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "peak-memory", shouldDisplay: false)

  @Argument(parsing: .postTerminator) var program: [String]

  func run() throws {
    let outcome = try Program.run(program)
    guard (0...1).contains(outcome.status) else { throw BenchError("\(program) failed") }
    print(outcome.peakMemory)
  }

  /// The peak memory of the program, in bytes, asked of a small process.
  static func measure(_ program: [String]) throws -> Int {
    let output = try Program.output(of: [Program.own, "peak-memory", "--"] + program)
    guard let bytes = Int(output.split(separator: "\n").first ?? "") else {
      throw BenchError("no peak memory of \(program)")
    }
    return bytes
  }
}
