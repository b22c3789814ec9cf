import TextAnalysis

/// A clause, and the whole text that it stands in.
struct DuplicateClauseText {
  /// The whole text.
  let text: ByteView
  /// The bytes of the clause in it.
  let range: Range<Int>
  /// Where it stands among the sentences of its text.
  let place: SentencePlace

  /// The clause `clause` in the text `whole`, both of them parts of `texts`.
  init(
    _ clause: DuplicateSlice, in whole: DuplicateSlice, of texts: ByteView, _ place: SentencePlace
  ) {
    let start = clause.range.lowerBound - whole.range.lowerBound
    text = texts.part(whole.range)
    range = start..<start + clause.range.count
    self.place = place
  }

  /// The bytes of the clause.
  var own: ByteView { text.part(range) }

  /// Whether the sentence around the clause tells what it counts: 建设城东停车场，新增泊位200个.
  var leansOnSentence: Bool {
    text.has(anyOf: Self.gains, at: range.lowerBound)
      && !(SentencePlace.isEdge(of: text, range.lowerBound)
        && SentencePlace.isEdge(of: text, range.upperBound))
  }

  private static let gains: [StaticString] = [
    "新增", "增加", "净增", "淨增", "补充", "補充", "惠及", "覆盖", "覆蓋", "带动", "帶動", "受益", "投入", "投资",
    "投資", "计划投资", "計劃投資", "計畫投資", "完成投资", "完成投資", "总投资", "總投資",
  ]
}
