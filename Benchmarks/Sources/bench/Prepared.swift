/// A value made from the corpus before the stages that need it are timed, once for all of them.
final class Prepared<Value> {
  private let make: (Corpus) throws -> Value
  private var value: Value?

  init(_ make: @escaping (Corpus) throws -> Value) {
    self.make = make
  }

  func value(of corpus: Corpus) throws -> Value {
    if let value { return value }
    let made = try make(corpus)
    value = made
    return made
  }
}
