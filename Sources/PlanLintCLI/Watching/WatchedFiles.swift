import PluginHost
import ValidatorCore

/// The files and folders that a run depends on, and whether they have changed.
struct WatchedFiles {
  /// What each was when it was last looked at; nil where there was nothing.
  private var stamps: [BytePath: FileStamp?] = [:]
  private let folders: Set<BytePath>
  /// The files that are linted or compared with.
  private let inputs: Set<BytePath>

  /// What may stand in a folder and decide what is linted there, and how.
  private static let ruling = Configuration.fileNames + [".gitignore"]

  /// - Parameters:
  ///   - command: the command line.
  ///   - configuration: the configurations that hold.
  ///   - found: the files and folders that were found.
  init(_ command: LintCommand, _ configuration: RunConfiguration, _ found: InputCollector) {
    let options = command.options
    folders = Set(found.folders)
    inputs = Set(found.inputs.map(\.location))
    let named = (options.paths.isEmpty ? ["."] : options.paths) + options.context + options.against
    var files = inputs.union(folders)
    files.formUnion((named + configuration.context).map { BytePath($0) })
    for folder in folders.union(named.flatMap { BytePath($0).folders }) {
      files.formUnion(Self.ruling.map { Self.file($0, in: folder) })
    }
    files.formUnion(Self.settings(command, configuration).map { BytePath($0) })
    for file in files { stamps.updateValue(FileStamp(file), forKey: file) }
  }

  /// The files of settings that the command line or a configuration names.
  private static func settings(_ command: LintCommand, _ configuration: RunConfiguration)
    -> [String]
  {
    let options = command.options
    let plugins =
      options.pluginOptions.commands.compactMap { CommandWords.split($0) }.joined()
      + configuration.plugins.flatMap { plugin in
        plugin.command.map { (plugin.folder ?? "") + $0 }
      }
    let own = [
      options.units, options.configurationOptions.config, command.baselineOptions.baseline,
      configuration.baseline?.path,
    ]
    return options.pluginOptions.packs + plugins + configuration.namedFiles + own.compactMap(\.self)
      + configuration.files.map(\.source.path)
  }

  private static func file(_ name: String, in folder: BytePath) -> BytePath {
    let isOpen = folder.bytes.last == 0x2F
    return BytePath(bytes: folder.bytes + (isOpen ? [] : [0x2F]) + Array(name.utf8))
  }

  /// Looks again.
  ///
  /// - Returns: what has changed since.
  mutating func look() -> Set<BytePath> {
    var changed: Set<BytePath> = []
    for (file, stamp) in stamps {
      let now = FileStamp(file)
      guard now != stamp else { continue }
      changed.insert(file)
      stamps.updateValue(now, forKey: file)
    }
    return changed
  }

  /// Whether something in `changed` is more than a folder in which some file came or went.
  func concernsMore(_ changed: Set<BytePath>) -> Bool { !changed.isSubset(of: folders) }

  /// Whether other files are linted than in `earlier`.
  func hasOtherInputs(than earlier: WatchedFiles) -> Bool { inputs != earlier.inputs }
}
