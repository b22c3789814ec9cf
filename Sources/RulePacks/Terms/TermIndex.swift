import TextAnalysis

/// The phrases of many terms with the automaton that finds them.
struct TermIndex: Sendable {
  let automaton: TermAutomaton
  /// What each phrase of the automaton is; several terms may have the same.
  let phrases: [[TermPhrase]]
  /// The length of each phrase, folded, in bytes.
  let lengths: [Int]

  init(_ rules: [Rule]) {
    var texts: [[UInt8]] = []
    var phrases: [[TermPhrase]] = []
    var known: [[UInt8]: Int] = [:]
    func add(_ wording: String, _ role: TermPhrase.Role, _ rule: Int, _ term: Int) {
      let written = Array(wording.utf8)
      let folded = written.withUnsafeBufferPointer { TextFolding.fold(ByteView($0)) }
      guard !folded.isEmpty else { return }
      let phrase = TermPhrase(role: role, rule: rule, term: term, written: written)
      if let position = known[folded] {
        phrases[position].append(phrase)
        return
      }
      known[folded] = texts.count
      texts.append(folded)
      phrases.append([phrase])
    }
    for (rule, value) in rules.enumerated() {
      guard case .terms(let terms) = value.assertion else { continue }
      for (position, term) in terms.enumerated() {
        add(term.right, .right, rule, position)
        for wording in term.wrong { add(wording, .wrong, rule, position) }
        for wording in term.unless { add(wording, .unless, rule, position) }
      }
    }
    automaton = TermAutomaton(texts)
    self.phrases = phrases
    lengths = texts.map(\.count)
  }
}
