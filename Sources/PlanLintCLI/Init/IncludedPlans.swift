import ValidatorCore

/// Patterns that take plans whose names do not say so: one for a folder that holds nothing else, else one for each file.
struct IncludedPlans {
  /// Files of one folder with one extension.
  private struct Pattern: Hashable {
    /// The folder as seen from the configuration, with a slash at the end, or nothing.
    var folder: String
    /// The name; nil for all with the extension.
    var name: String?
    /// The extension with its dot.
    var fileExtension: String
  }

  private let patterns: [Pattern]

  /// Patterns for `plans` that take none of `others`; paths as seen from the configuration, in order.
  init(_ plans: [String], others: [String]) {
    let mixed = Set(others.map(Self.pattern))
    var seen: Set<Pattern> = []
    patterns = plans.map { plan in
      let folder = Self.pattern(plan)
      guard mixed.contains(folder) else { return folder }
      let name = plan.dropFirst(folder.folder.count).dropLast(folder.fileExtension.count)
      return Pattern(
        folder: folder.folder, name: String(name), fileExtension: folder.fileExtension)
    }.filter { seen.insert($0).inserted }
  }

  /// The patterns as lines of a `.gitignore`.
  var ignoreLines: [String] {
    patterns.map { pattern in
      let name = pattern.name.map(Self.escapedForGit) ?? "*"
      return "/" + Self.escapedForGit(pattern.folder) + name + pattern.fileExtension
    }
  }

  /// The patterns as regular expressions that match the whole path.
  ///
  /// - Parameter folder: the configuration's folder as seen from where the paths begin, with a slash at the end, or nothing.
  func expressions(in folder: String) -> [String] {
    patterns.map { pattern in
      let name = pattern.name.map(Self.escapedForPython) ?? "[^/]*"
      let start = Self.escapedForPython(folder + pattern.folder)
      return "^" + start + name + Self.escapedForPython(pattern.fileExtension) + "$"
    }
  }

  private static func pattern(_ path: String) -> Pattern {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let dot = path[start...].lastIndex(of: ".") ?? path.endIndex
    return Pattern(folder: String(path[..<start]), fileExtension: String(path[dot...]))
  }

  private static func escapedForGit(_ text: String) -> String { escaped(text, "*?[]\\") }

  private static func escapedForPython(_ text: String) -> String {
    escaped(text, ".^$*+?{}[]()|\\")
  }

  private static func escaped(_ text: String, _ special: String) -> String {
    let special = Set(special.unicodeScalars)
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      result += special.contains(scalar) ? "\\\(scalar)" : String(scalar)
    }
  }
}
