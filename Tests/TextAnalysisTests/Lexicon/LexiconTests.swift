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
    LexiconNames().withView { names in
      for text in WordLists.all.flatMap({ $0.split(separator: "\n") }) where !text.hasPrefix("#") {
        ByteView.with(String(text)) { view in
          guard let line = LexiconLine(view, 0..<view.count, names: names) else {
            return
          }
          let key = (line.meaning.isUnit ? "unit " : "word ") + view.string(line.phrase)
          #expect(seen.insert(key).inserted, "\(key)")
        }
      }
    }
  }

  @Test("the names of the word lists are those of the cases")
  func names() {
    #expect("\(WordMeaning.names)" == WordMeaning.allCases.map { "\($0)" }.joined(separator: " "))
    #expect("\(WordTrait.names)" == WordTrait.allCases.map { "\($0)" }.joined(separator: " "))
  }

  @Test("a line that ends like the one before it is read like any other")
  func repeatedEnds() {
    let lines = [
      "学年 = span", "年 = span", "公里 = unit 千米", "里程 = unit 千米", "控制 = atMost verb",
      "压到 = atMost verb", "压 = atMost", "= verb = atMost verb", "时 = span", " = span",
      "两 词  = atMost", "词  = atMost", " 词 = atMost", "  = atMost", "词 = atMost", "词= atMost",
    ]
    LexiconNames().withView { names in
      ByteView.with(lines.joined(separator: "\n")) { view in
        var last: LexiconLine?
        var start = 0
        var repeated = 0
        for line in lines {
          let range = start..<start + line.utf8.count
          start = range.upperBound + 1
          let read = LexiconLine(view, range, names: names)
          if let last, let phrase = last.phrase(of: range, in: view) {
            repeated += 1
            #expect(read?.phrase == phrase, "\(line)")
            #expect(read?.meaning == last.meaning, "\(line)")
            #expect(read?.trait == last.trait, "\(line)")
            #expect(
              read.map { view.string($0.argument) } == view.string(last.argument), "\(line)")
          }
          last = read ?? last
        }
        #expect(repeated == 4)
      }
    }
  }

  @Test("a later line overrides an earlier one, and a list of any length is read")
  func manyLines() {
    let lines = (0..<30_000).map { "\(String($0, radix: 36))鑫\(String($0, radix: 36)) = level" }
    let lexicon = Lexicon.standard.adding(lines: lines + ["提升 = act", "zz鑫zz = act"])
    for (text, kind) in [
      ("n鑫n质量", ClauseKind.vague), ("n4b鑫n4b校园", .vague), ("提升校园", .activity),
      ("zz鑫zz校园", .activity),
    ] {
      let read = ByteView.with(text) { TextReader(lexicon: lexicon).read($0) }
      #expect(read.clauses.first?.kind == kind, "\(text)")
    }
  }

  @Test("a phrase of characters that are in no other list is found, however many there are")
  func manyCharacters() {
    let scalars = (0x3400..<0xD000).compactMap { UnicodeScalar(UInt32($0)) }
    let lines = scalars.map { "\($0)\($0)提 = level" }
    let lexicon = Lexicon.standard.adding(lines: lines)
    let read = ByteView.with("걙걙提校园") { TextReader(lexicon: lexicon).read($0) }
    #expect(read.clauses.first?.kind == .vague)
  }

  @Test("every character of the basic plane has the symbol of the form to which it folds")
  func foldedForms() {
    Lexicon.standard.withView { lexicon in
      var different: [UInt32] = []
      for scalar in UInt32(0x21)..<0x1_0000 where lexicon.symbols[Int(scalar)] == Symbol.other {
        let folded = TextFolding.scalar(scalar)
        guard folded < 0x1_0000, lexicon.symbols[Int(folded)] != Symbol.other else { continue }
        different.append(scalar)
      }
      #expect(different == [])
      for (form, variant) in zip("学校应国办拟", "學校應國辦擬") {
        let form = form.unicodeScalars.map(\.value)[0]
        let variant = variant.unicodeScalars.map(\.value)[0]
        #expect(lexicon.symbols[Int(form)] == lexicon.symbols[Int(variant)])
      }
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
