import ValidatorCore

@testable import Checks

/// A run of the check over some plans, and what it said.
struct DuplicateRun {
  /// The diagnostics of the check in the order of the report.
  let diagnostics: [Diagnostic]
  private let files: [LintResult.File]

  /// - Parameters:
  ///   - plans: the texts of the files `a`, `b`, `c` …
  ///   - context: the positions of those that are only compared with.
  ///   - earlier: the positions of those of an earlier year.
  init(
    _ plans: [String], context: Set<Int> = [], earlier: Set<Int> = [],
    options: [String: String] = [:]
  ) {
    var settings = LintSettings()
    settings.options[DuplicateTask.description.id] = options
    let catalog = CheckCatalog([Plugin(name: "test", checks: [DuplicateTask.self])])
    let inputs = plans.enumerated().map { index, text in
      LintInput(
        path: "plans/\(Self.name(index)).plan.yaml", content: .bytes(Array(text.utf8)),
        isContext: context.contains(index), isEarlier: earlier.contains(index))
    }
    let result = Linter(catalog: catalog, settings: settings).run(inputs)
    diagnostics = result.diagnostics.filter { $0.check == DuplicateTask.description.id }
    files = result.files
  }

  /// A plan of 2026 whose tasks are the given lines below `tasks`.
  init(tasks: String, options: [String: String] = [:]) {
    self.init(["plan: 清溪县2026年教育工作要点\ntasks:\n\(tasks)\n"], options: options)
  }

  /// What was found: `kind a#2: a#1`, the task before the colon, the related ones behind it.
  var found: [String] {
    diagnostics.map { diagnostic in
      let related = diagnostic.related.compactMap { place in
        place.task.map { "\(Self.name(place.file))\($0)" }
      }
      let task = diagnostic.task ?? ""
      return "\(diagnostic.kind) \(Self.name(diagnostic.file))\(task): "
        + related.joined(separator: " ")
    }
  }

  /// The text at the place of each diagnostic.
  var places: [String] {
    diagnostics.map { files[$0.file].source.string($0.place.span) }
  }

  /// The messages in Chinese.
  var messages: [String] { diagnostics.map { $0.message.text(in: .chinese) } }

  /// What to do, in Chinese.
  var advice: [String] { diagnostics.map { $0.help?.text(in: .chinese) ?? "" } }

  /// The notes in Chinese.
  var notes: [String] { diagnostics.map { $0.note?.text(in: .chinese) ?? "" } }

  private static func name(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
  }
}
