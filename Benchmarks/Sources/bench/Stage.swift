/// One thing that is measured: a piece of work over the whole corpus.
struct Stage {
  /// What it is called in the report and in `limits.json`.
  let name: String

  /// Makes what the stage starts from; not timed.
  let prepare: (Corpus) throws -> Void

  /// Does the work and returns how much it found, so that nothing of it can be left out.
  let run: (Corpus) throws -> Int

  /// A stage that starts from the bytes of the corpus.
  init(_ name: String, run: @escaping (Corpus) throws -> Int) {
    self.name = name
    self.prepare = { _ in }
    self.run = run
  }

  /// A stage that starts from what another one makes.
  init<Value>(
    _ name: String, from prepared: Prepared<Value>, run: @escaping (Value) throws -> Int
  ) {
    self.name = name
    self.prepare = { _ = try prepared.value(of: $0) }
    self.run = { try run(prepared.value(of: $0)) }
  }
}
