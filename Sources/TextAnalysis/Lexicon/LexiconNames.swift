/// The names that the word lists use for meanings and traits.
struct LexiconNames {
  private var meanings = NameTable()
  private var traits = NameTable()
  private var units = NameTable()

  init() {
    meanings.add(WordMeaning.names, from: 0, step: 1)
    traits.add(WordTrait.names, from: 0, step: 1)
    for (trait, names) in WordTrait.unitNames { units.add(names, from: trait.rawValue) }
  }

  /// Lends a view of the names to `body`.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    meanings.withView { meanings in
      traits.withView { traits in
        units.withView { body(View(meanings: meanings, traits: traits, units: $0)) }
      }
    }
  }

  /// A view of the names, to look them up.
  struct View {
    fileprivate let meanings: NameTable.View
    fileprivate let traits: NameTable.View
    fileprivate let units: NameTable.View

    /// The meaning of this name.
    func meaning(_ name: ByteView) -> WordMeaning? {
      meanings.value(name).flatMap(WordMeaning.init(rawValue:))
    }

    /// The trait of this name.
    func trait(_ name: ByteView) -> WordTrait {
      traits.value(name).flatMap(WordTrait.init(rawValue:)) ?? .none
    }

    /// The trait of the unit of this name.
    func trait(ofUnit name: ByteView) -> WordTrait {
      units.value(name).flatMap(WordTrait.init(rawValue:)) ?? .none
    }
  }
}
