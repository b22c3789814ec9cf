/// What the cache keeps of the plans of a file for joining them with others: what the engine and the corpus checks remembered.
struct KeptPlans {
  /// A plan, with the facts of the corpus checks by their ids.
  private struct KeptPlan {
    let facts: PlanFacts
    let memories: [String: [UInt8]]
  }

  private var plans: [KeptPlan] = []

  /// - Parameter checks: the corpus checks, in the order of the memories.
  init(_ plans: [CheckedPlan], _ checks: [ConfiguredChecks.Check<any CorpusChecking>]) {
    self.plans = plans.map { plan in
      let memories = zip(checks, plan.memories).compactMap { check, memory in
        check.isReproducible ? memory.flatMap(Self.bytes).map { (check.description.id, $0) } : nil
      }
      return KeptPlan(facts: plan.facts, memories: Dictionary(memories) { first, _ in first })
    }
  }

  private static func bytes(_ memory: any Sendable) -> [UInt8]? {
    (memory as? any Encodable).flatMap { FactsEncoder.bytes($0) }
  }

  /// What was kept as `content` of the plans of `document`; nil where it cannot be read.
  init?(_ content: [UInt8], in document: FileDocument) {
    do {
      var reader = try CacheReader(content)
      plans = try reader.array { reader throws(CacheReader.Damage) in
        KeptPlan(
          facts: try PlanFacts(from: &reader, in: document),
          memories: Dictionary(
            try reader.array { reader throws(CacheReader.Damage) in
              (try reader.string(), try reader.raw())
            }
          ) { first, _ in first })
      }
      guard reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }

  /// The content to keep.
  var content: [UInt8] {
    var writer = CacheWriter()
    writer.write(plans) { writer, plan in
      plan.facts.write(to: &writer)
      writer.write(plan.memories.sorted { $0.key < $1.key }) { writer, memory in
        writer.write(memory.key)
        writer.write(memory.value)
      }
    }
    return writer.bytes
  }

  /// The plans as they were.
  ///
  /// - Parameter memory: what the check at a position remembers, from the bytes that were kept, else from the plan.
  func checkedPlans(
    of input: LintInput, _ checks: [ConfiguredChecks.Check<any CorpusChecking>],
    memory: (_ position: Int, PlanFacts, [UInt8]?) -> (any Sendable)?
  ) -> [CheckedPlan] {
    plans.map { plan in
      CheckedPlan(
        facts: plan.facts, isContext: input.isContext, isEarlier: input.isEarlier,
        profile: input.profile,
        memories: checks.indices.map { position in
          memory(position, plan.facts, plan.memories[checks[position].description.id])
        })
    }
  }
}
