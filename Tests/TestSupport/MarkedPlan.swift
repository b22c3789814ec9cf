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
    let plan = MarkedText(marked)
    text = plan.text
    marks = plan.spans
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
    let source = SourceText(path: "test.plan.yaml", contents: Array(text.utf8))
    return diagnostics(of: check, options: options, units: units).map { diagnostic in
      "\(diagnostic.kind) @ “\(source.string(diagnostic.place.span))”"
    }
  }

  /// The diagnostics of `check` alone; what the loader says is left out.
  public func diagnostics(
    of check: RegisteredCheck, options: [String: String] = [:], units: String? = nil
  ) -> [Diagnostic] {
    ExampleTester.lint(text, with: check, options: options, units: units).diagnostics
      .filter { $0.check == check.description.id }
  }

  /// Everything that is reported with the built-in checks.
  public func allDiagnostics() -> [Diagnostic] {
    Linter(catalog: CheckCatalog([builtinChecks])).run([input]).diagnostics
  }

  private var input: LintInput {
    LintInput(path: "test.plan.yaml", content: .bytes(Array(text.utf8)))
  }
}
