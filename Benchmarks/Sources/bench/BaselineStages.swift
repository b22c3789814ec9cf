import CRawYAML
import Foundation

/// The yardsticks: what reading YAML costs without us.
enum BaselineStages {
  /// The stage whose time all others are multiples of.
  static var raw: Stage {
    Stage("raw libyaml") { corpus in
      try corpus.files.reduce(0) { try $0 + events(in: $1) }
    }
  }

  static var rawOnTwoThreads: Stage {
    Stage("raw libyaml, 2 threads") { corpus in
      try Parallel.sum(over: corpus.files, threads: 2, events)
    }
  }

  /// Yams in a process of its own, from its start to its end.
  static var yams: Stage {
    Stage("Yams, whole process") { corpus in
      let program = Program.sibling("yams-yardstick")
      guard try Program.run([program, corpus.folder]).status == 0 else {
        throw BenchError("\(program) failed")
      }
      return corpus.files.count
    }
  }

  private static func events(in file: Corpus.File) throws -> Int {
    let count = file.bytes.withUnsafeBufferPointer {
      raw_yaml_count_events($0.baseAddress, $0.count)
    }
    guard count >= 0 else { throw BenchError("libyaml refuses \(file.path)") }
    return count
  }
}
