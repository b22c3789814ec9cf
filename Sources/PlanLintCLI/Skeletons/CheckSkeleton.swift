import ValidatorCore

/// The files of a new check, which work as they are, and what to do with them.
struct CheckSkeleton {
  /// A file to write.
  struct File {
    /// The name in the folder of the check.
    var name: String
    var text: String
    /// Whether it is the same for every check, so that one that is there already will do.
    var isShared = false
  }

  /// The way that the check comes.
  enum Kind: String, CaseIterable {
    case pack, process, swift
  }

  var files: [File]
  /// What to do next, in order. `FOLDER/` stands for the folder of the files.
  var steps: [LocalizedText]

  /// The skeleton of a check.
  ///
  /// - Parameters:
  ///   - id: the id of the check, or the name of the pack.
  ///   - title: what it is about, in a few words.
  ///   - language: the language of what people read and change.
  init(_ kind: Kind, id: String, title: String, language: Language) {
    switch kind {
    case .pack: self = PackSkeleton(id: id, title: title).skeleton(language)
    case .process: self = ProcessSkeleton(id: id, title: title).skeleton
    case .swift: self = SwiftSkeleton(id: id, title: title).skeleton
    }
  }

  init(files: [File], steps: [LocalizedText]) {
    self.files = files
    self.steps = steps
  }

  /// A text in quotation marks, as YAML, Python and Swift all read it. Control characters must have been refused.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
    }
    return "\"\(escaped.joined())\""
  }
}
