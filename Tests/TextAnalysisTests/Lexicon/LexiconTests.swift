import Testing

@testable import TextAnalysis

@Suite struct LexiconTests {
  @Test("every line of the built-in lists says a phrase and its meaning")
  func builtInLines() {
    #expect(Lexicon.malformed(in: WordLists.all) == [])
  }

  @Test("no phrase stands in the built-in lists twice, once as a word and once as a unit at most")
  func builtInPhrasesAreUnique() {
    var seen: Set<String> = []
    for line in WordLists.all.flatMap({ $0.split(separator: "\n") }) where !line.hasPrefix("#") {
      guard let entry = LexiconEntry(line: line) else { continue }
      let key = (entry.meaning.isUnit ? "unit " : "word ") + entry.phrase
      #expect(seen.insert(key).inserted, "\(key)")
    }
  }

  @Test("a user's phrases are read like the built-in ones")
  func adding() {
    let lexicon = Lexicon.standard.adding(lines: ["# ours", "焕新 = level", "驾次 = measure"])
    let text = "焕新校园风貌,开展6驾次"
    let plain = ByteView.with(text) { TextReader().read($0) }
    let read = ByteView.with(text) { TextReader(lexicon: lexicon).read($0) }
    #expect(plain.clauses.first?.kind == .activity)
    #expect(read.clauses.first?.kind == .vague)
    #expect(read.quantities.first?.unit == "驾次")
  }

  @Test("lines that say nothing of the form are pointed out")
  func malformed() {
    let lines = ["提升", "提升 = soon", " = level", "提升 = level", ""]
    #expect(Lexicon.malformed(in: lines) == ["提升", "提升 = soon", " = level"])
  }

  @Test("the longest phrase at a place is found, in either script and width")
  func longest() {
    Lexicon.standard.withView { lexicon in
      for text in ["进一步提高", "進一步提高"] {
        ByteView.with(text) { view in
          SymbolBuffer(view, lexicon: lexicon).withText { symbols in
            let match = lexicon.words.longest(in: symbols, at: 0)
            #expect(match?.end == 3)
            #expect(match?.meaning == .word)
          }
        }
      }
    }
  }
}
