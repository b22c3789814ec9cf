import Checks
import Testing
import ValidatorCore

/// What every check says about itself, in both languages.
@Suite struct MessageStyleTests {
  private var descriptions: [CheckDescription] { CheckCatalog([builtinChecks]).descriptions }

  @Test func idsAreWordsInLowerCaseWithHyphens() {
    for check in descriptions {
      for name in [check.id] + check.kinds.map(\.id) + check.options.map(\.key) {
        #expect(
          name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }, "\(name)")
      }
      #expect(Set(check.kinds.map(\.id)).count == check.kinds.count)
      #expect(!check.kinds.isEmpty)
    }
  }

  @Test func summariesAreSentencesAndTitlesAreNot() {
    for check in descriptions {
      for text in [check.summary, check.rationale] {
        #expect(text.chinese.hasSuffix("。"), "\(check.id): \(text.chinese)")
        #expect(text.english.hasSuffix("."), "\(check.id): \(text.english)")
        #expect(text.english.first?.isUppercase == true, "\(check.id): \(text.english)")
      }
      #expect(!check.title.chinese.hasSuffix("。") && !check.title.english.hasSuffix("."))
      for kind in check.kinds {
        #expect(!kind.summary.chinese.isEmpty && !kind.summary.english.isEmpty)
        #expect(!kind.summary.english.hasSuffix("."))
      }
    }
  }

  @Test func everyCheckHasABadAndAGoodExample() {
    for check in CheckCatalog([builtinChecks]).entries.map(\.description) {
      #expect(check.examples.contains { $0.isBad }, "\(check.id)")
      #expect(check.examples.contains { !$0.isBad }, "\(check.id)")
      for example in check.examples {
        #expect(example.isBad == !example.spans.isEmpty, "\(check.id): \(example.marked)")
        if let kind = example.kind { #expect(check.kind(kind) != nil, "\(check.id)/\(kind)") }
      }
    }
  }

  /// Each sentence that the examples bring about: one sentence, no full stop, lower case in English but for names.
  @Test func messagesAreOneSentenceWithoutFullStop() {
    for entry in CheckCatalog([builtinChecks]).entries {
      for example in entry.description.examples where example.isBad {
        let input = LintInput(path: "a", content: .bytes(Array(example.text.utf8)))
        let catalog = CheckCatalog([Plugin(name: "test", origin: .swift, checks: [entry.check])])
        var settings = LintSettings()
        settings.enable = [entry.description.id]
        for diagnostic in Linter(catalog: catalog, settings: settings).run([input])
          .diagnostics
        {
          let messages =
            [diagnostic.message, diagnostic.label, diagnostic.note, diagnostic.help]
            .compactMap(\.self) + diagnostic.related.map(\.message)
          for message in messages {
            let (chinese, english) = (message.text(in: .chinese), message.text(in: .english))
            #expect(!chinese.hasSuffix("。") && !english.hasSuffix("."), "\(message.id)")
            #expect(!chinese.isEmpty && !english.isEmpty, "\(message.id)")
            let first = english.unicodeScalars.first
            #expect(first.map { !("A"..."Z").contains($0) } == true, "\(english)")
          }
        }
      }
    }
  }
}
