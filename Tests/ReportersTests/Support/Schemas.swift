import Foundation
import TestSupport

/// The schemas in the folder of that name.
enum Schemas {
  static func schema(_ name: String) throws -> JSONSchema {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Schemas/\(name)")
    return try JSONSchema(parsing: String(contentsOf: file, encoding: .utf8))
  }
}
