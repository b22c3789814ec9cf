/// The tokens of a text as the judges use them: a view that costs nothing to hand on.
struct TokenView {
  let text: SymbolText
  let lexicon: LexiconView
  let tokens: UnsafeBufferPointer<Token>
  let figures: UnsafeBufferPointer<Figure>
}
