import RulePacks
import TextAnalysis
import ValidatorCore

/// Tells what a YAML file is whose name does not say it. A file that is none of ours must not be taken for one.
enum KindOfFile {
  /// Whether it is a plan: a mapping with sections or tasks and no key that plans do not have.
  static func isPlan(_ source: SourceText) -> Bool {
    var hasTasks = false
    for entry in entries(source) {
      guard let key = entry.key.string else { return false }
      if key.hasPrefix("x-") { continue }
      guard let field = PlanVocabulary.standard.field(named: key, in: .document) else {
        return false
      }
      if field.key == .tasks || field.key == .sections {
        hasTasks = hasTasks || isList(entry.value)
      }
    }
    return hasTasks
  }

  /// Whether it is a rule pack, perhaps with mistakes: a mapping with a name and rules.
  static func isPack(_ source: SourceText) -> Bool {
    let fields = PackField.all.filter { $0.scope == .pack }
    let keys = entries(source).compactMap { entry in
      fields.first { field in
        entry.key.string.map { ([field.english] + field.chinese).contains($0) } == true
      }?.key
    }
    return keys.contains(.pack) && (keys.contains(.rules) || keys.contains(.extends))
  }

  /// Whether it is a unit directory without mistakes.
  static func isUnitDirectory(_ source: SourceText) -> Bool {
    let loaded = UnitDirectoryLoader.load(path: source.path, contents: source.bytes)
    guard loaded.problems.isEmpty else { return false }
    return loaded.directory.units.contains { unit in
      ByteView.with(unit.name) { UnitName.read($0).kind == .specific }
    }
  }

  private static func entries(_ source: SourceText) -> [(key: YAMLNode, value: YAMLNode)] {
    YAMLLoader.load(source).documents.first?.target?.entries ?? []
  }

  private static func isList(_ node: YAMLNode) -> Bool {
    node.target?.kind == .sequence && node.target?.children.isEmpty == false
  }
}
