/// A comment that allows findings: `# plan-lint: allow duplicate-task -- 与省厅任务衔接`.
struct SuppressionComment: Sendable {
  /// A check, a kind or a pack that is allowed.
  struct Name: Sendable {
    let text: String
    let span: SourceSpan

    /// Whether it is no name but a single dash, behind which a reason stands.
    var isDash: Bool { ["-", "－", "–", "—"].contains(text) }
  }

  /// The comment, from its `#` to the end of the line.
  let span: SourceSpan
  /// What is allowed.
  let names: [Name]
  /// Why.
  let reason: String?
  /// The bytes that it holds for; nil where there is nothing that it could hold for.
  let target: SourceSpan?
  /// The word behind `plan-lint:` where it is none that is known.
  let unknownWord: Name?
}
