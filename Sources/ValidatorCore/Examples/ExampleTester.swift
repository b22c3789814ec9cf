/// Runs the examples of checks as tests: at each ⟦…⟧ the kind must be reported, and nowhere else anything. Each example
/// runs in every ``ExampleVariant``, so that a check whose offsets, line ends or script are wrong is found out.
public enum ExampleTester {
  /// Runs the examples of `check`, in the order of its description.
  public static func run(_ check: RegisteredCheck) -> [ExampleResult] {
    var (bad, good) = (0, 0)
    return check.description.examples.map { example in
      if example.isBad { bad += 1 } else { good += 1 }
      return ExampleResult(
        example: example, number: example.isBad ? bad : good, faults: faults(example, check))
    }
  }

  /// Runs `check` alone, with all of its kinds, over one file.
  ///
  /// - Parameters:
  ///   - text: the text of the file.
  ///   - options: values of the check's options by key, as written.
  ///   - units: a unit directory in YAML.
  public static func lint(
    _ text: String, with check: RegisteredCheck, options: [String: String] = [:],
    units: String? = nil
  ) -> LintResult {
    var settings = LintSettings()
    settings.enable = [check.description.id]
    settings.options[check.description.id] = options
    settings.units = units.map {
      UnitDirectoryLoader.load(path: "units.yaml", contents: Array($0.utf8)).directory
    }
    let catalog = CheckCatalog([Plugin(name: "test", origin: .swift, checks: [check])])
    return Linter(catalog: catalog, settings: settings)
      .run([LintInput(path: "example.plan.yaml", content: .bytes(Array(text.utf8)))])
  }

  private static func faults(_ example: CheckExample, _ check: RegisteredCheck) -> [ExampleFault] {
    guard !example.isBad || !example.spans.isEmpty else { return [.noMark] }
    if let fault = fault(example, check, .asWritten) { return [fault] }
    return ExampleVariant.allCases.compactMap { fault(example, check, $0) }
  }

  private static func fault(
    _ example: CheckExample, _ check: RegisteredCheck, _ variant: ExampleVariant
  ) -> ExampleFault? {
    guard let marked = variant.rewrite(example.marked) else { return nil }
    let expected = MarkedText(marked)
    let diagnostics = lint(expected.text, with: check, units: example.units).diagnostics
    let found = MarkedText(expected.text, marking: diagnostics.map(\.place.span))
    let strange = diagnostics.compactMap { strangeKind($0, example, check.description) }
    guard found != expected || !strange.isEmpty else { return nil }
    return .difference(
      ExampleDifference(
        variant: variant, expected: expected, found: found, expectedKind: example.kind,
        strangeKinds: unique(strange)))
  }

  /// The kind of `diagnostic`, where it is not the one that the example expects and the description lists.
  private static func strangeKind(
    _ diagnostic: Diagnostic, _ example: CheckExample, _ check: CheckDescription
  ) -> String? {
    guard diagnostic.check == check.id else { return "\(diagnostic.check)/\(diagnostic.kind)" }
    let isExpected = diagnostic.kind == example.kind && check.kind(diagnostic.kind) != nil
    return isExpected ? nil : diagnostic.kind
  }

  private static func unique(_ kinds: [String]) -> [String] {
    var seen: Set<String> = []
    return kinds.filter { seen.insert($0).inserted }
  }
}
