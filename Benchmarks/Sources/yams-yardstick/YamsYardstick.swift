import Foundation
import Yams

/// Loads every plan of a folder with Yams into a tree of nodes with marks. `bench` takes the time.
@main
struct YamsYardstick {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: yams-yardstick FOLDER\n".utf8))
      exit(2)
    }
    let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.lastPathComponent.hasSuffix(".plan.yaml") }
    var sections = 0
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      sections += try Yams.compose(yaml: text)?.mapping?.count ?? 0
    }
    print(sections)
  }
}
