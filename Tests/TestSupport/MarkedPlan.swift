import Checks
import ValidatorCore

/// A plan with ⟦…⟧ around the places at which something is expected, and what was reported.
public struct MarkedPlan {
  /// The plan without the marks.
  public let text: String
  /// The marked places, in order.
  public let marks: [SourceSpan]

  /// Reads the marks out of `marked`.
  public init(_ marked: String) {
    let example = CheckExample.bad(marked, kind: "")
    text = example.text
    marks = example.spans
  }

  /// What `type` reports, through the whole engine: `kind @ “text”` for each finding, in order.
  public func findings(
    of type: any Check.Type, options: [String: String] = [:], units: String? = nil
  ) -> [String] {
    findings(of: RegisteredCheck(type), options: options, units: units)
  }

  /// The diagnostics of `type` alone; what the loader says is left out.
  public func diagnostics(
    of type: any Check.Type, options: [String: String] = [:], units: String? = nil
  ) -> [Diagnostic] {
    diagnostics(of: RegisteredCheck(type), options: options, units: units)
  }

  /// What `check` reports, through the whole engine: `kind @ “text”` for each finding, in order.
  public func findings(
    of check: RegisteredCheck, options: [String: String] = [:], units: String? = nil
  ) -> [String] {
    diagnostics(of: check, options: options, units: units).map { diagnostic in
      "\(diagnostic.kind) @ “\(result(of: check, options, units).files[0].source.string(diagnostic.place.span))”"
    }
  }

  /// The diagnostics of `check` alone; what the loader says is left out.
  public func diagnostics(
    of check: RegisteredCheck, options: [String: String] = [:], units: String? = nil
  ) -> [Diagnostic] {
    result(of: check, options, units).diagnostics.filter { $0.check == check.description.id }
  }

  /// Everything that is reported with the built-in checks.
  public func allDiagnostics() -> [Diagnostic] {
    Linter(catalog: CheckCatalog([builtinChecks])).run([input]).diagnostics
  }

  private var input: LintInput {
    LintInput(path: "test.plan.yaml", content: .bytes(Array(text.utf8)))
  }

  private func result(of check: RegisteredCheck, _ options: [String: String], _ units: String?)
    -> LintResult
  {
    var settings = LintSettings()
    settings.enable = [check.description.id]
    settings.options[check.description.id] = options
    settings.units = units.map {
      UnitDirectoryLoader.load(path: "units.yaml", contents: Array($0.utf8)).directory
    }
    let catalog = CheckCatalog([Plugin(name: "test", origin: .swift, checks: [check])])
    return Linter(catalog: catalog, settings: settings).run([input])
  }
}
