/// A plan that shows what a check finds, or what is right. Each runs as a test.
public struct CheckExample: Sendable {
  /// Whether the check finds something in it.
  public let isBad: Bool
  /// The YAML, with ⟦…⟧ around every place that the check must report, and around no other.
  public let marked: String
  /// The kind that is reported at every mark; nil where nothing is.
  public let kind: String?
  /// Units that exist, where the example needs a directory (YAML, as in a file for `--units`).
  public let units: String?

  /// A plan in which the check finds something of a kind, at each ⟦…⟧.
  public static func bad(_ marked: String, kind: String, units: String? = nil) -> CheckExample {
    CheckExample(isBad: true, marked: marked, kind: kind, units: units)
  }

  /// A plan in which the check finds nothing.
  public static func good(_ text: String, units: String? = nil) -> CheckExample {
    CheckExample(isBad: false, marked: text, kind: nil, units: units)
  }

  /// The YAML without the marks.
  public var text: String { MarkedText(marked).text }

  /// The marked places, as byte ranges of ``text``, in order.
  public var spans: [SourceSpan] { MarkedText(marked).spans }
}
