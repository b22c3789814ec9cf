import Foundation

/// The plans of a folder, read into memory before anything is measured.
struct Corpus: Sendable {
  struct File: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  let folder: String

  /// The files in the order of their names.
  let files: [File]

  /// How many bytes all files hold.
  let byteCount: Int

  init(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".plan.yaml") || $0.hasSuffix(".plan.yml") }
      .sorted()
    self.folder = folder
    files = try names.map { name in
      let path = folder + "/" + name
      return File(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    }
    byteCount = files.reduce(0) { $0 + $1.bytes.count }
  }
}
