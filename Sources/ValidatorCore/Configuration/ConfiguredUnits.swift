/// The unit directories that configurations name, each read once.
struct ConfiguredUnits {
  /// Those that have mistakes, or none, in the order in which they were met.
  private(set) var files: [SettingsFile] = []
  private var directories: [String: Result<UnitDirectory, FileReadError>] = [:]

  /// The directory in the file at `path`; nil, and a word to `fail`, where it cannot be read.
  mutating func directory(_ path: String, _ fail: (FileReadError) -> Void) -> UnitDirectory? {
    let result = directories[path] ?? read(path)
    directories[path] = result
    switch result {
    case .success(let directory): return directory
    case .failure(let error):
      fail(error)
      return nil
    }
  }

  private mutating func read(_ path: String) -> Result<UnitDirectory, FileReadError> {
    FileReader.read(BytePath(path)).map { contents in
      let loaded = UnitDirectoryLoader.load(path: path, contents: contents)
      var file = SettingsFile(path: path, contents: contents, check: LoaderChecks.configuration)
      file.findings = loaded.problems.map { Finding("settings", $0.message, at: Place($0.span)) }
      files.append(file)
      return loaded.directory
    }
  }
}
