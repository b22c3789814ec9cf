/// The entry of a `.pre-commit-config.yaml` that runs the program on the PATH: it needs no address of a repository.
struct PreCommitHook {
  /// The ids under which a hook of plan-lint is known.
  static let ids = ["plan-lint", "plan-lint-system"]

  /// Regular expressions for plans that other names have.
  let expressions: [String]
  /// The folder with the plans to compare with, as seen from the repository.
  let folder: String

  /// What pre-commit runs. Of a name that would have to be quoted twice nothing is said.
  private var command: String {
    let isPlain = folder.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x3400 || "/._-".unicodeScalars.contains(scalar)
        || scalar.isASCII && scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar)
    }
    // A name with a dash in front would be read as an option.
    let path = folder.hasPrefix("-") ? "./\(folder)" : folder
    return isPlain ? "plan-lint --context \(path)" : "plan-lint"
  }

  /// The lines of the entry.
  ///
  /// - Parameter indentation: what goes before the dash.
  func lines(indentation: String) -> [String] {
    let files = (["\\.plan\\.ya?ml$"] + expressions).joined(separator: "|")
    return [
      "- repo: local",
      "  hooks:",
      "    - id: plan-lint",
      "      name: plan-lint",
      "      entry: \(command)",
      "      language: system",
      "      files: '\(files.replacing("'", with: "''"))'",
      "      types: [yaml]",
      "      require_serial: true",
    ].map { indentation + $0 }
  }
}
