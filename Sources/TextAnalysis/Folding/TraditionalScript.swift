/// Writes Simplified text in Traditional characters, as far as that is certain.
///
/// It is meant for tests and lists, not for readers: characters whose form depends on the word (后, 里, 系) stay as
/// they are. ``TextFolding`` sees no difference between a text and its rewritten form, and every character keeps its
/// length in bytes.
public enum TraditionalScript {
  /// `text` with every character that only Simplified text writes in its Traditional form.
  public static func rewrite(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { forms[$0] ?? $0 }))
  }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
    var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
    var simplified: Unicode.Scalar?
    for scalar in TraditionalForms.pairs.description.unicodeScalars where scalar != "\n" {
      if let source = simplified {
        forms[source] = scalar
        simplified = nil
      } else {
        simplified = scalar
      }
    }
    return forms
  }()
}
