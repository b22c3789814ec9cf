/// The public declarations of a module, as `swift symbolgraph-extract` writes them (the part of its format that is used here).
struct SymbolGraph: Decodable {
  struct Symbol: Decodable {
    struct Kind: Decodable {
      var identifier: String
    }

    struct Identifier: Decodable {
      var precise: String
    }

    struct Fragment: Decodable {
      var spelling: String
    }

    /// Present where a declaration is written in a source file; what the compiler adds has none.
    struct Location: Decodable {
      var uri: String
    }

    struct Documentation: Decodable {}

    var kind: Kind
    var identifier: Identifier
    var pathComponents: [String]
    var declarationFragments: [Fragment]
    var location: Location?
    var docComment: Documentation?
  }

  struct Relationship: Decodable {
    var kind: String
    var source: String
    var target: String
    /// The name of a target in another module.
    var targetFallback: String?
  }

  var symbols: [Symbol]
  var relationships: [Relationship]
}
