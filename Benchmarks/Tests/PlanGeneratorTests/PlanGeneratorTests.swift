import CRawYAML
import PlanGenerator
import Testing

@Suite struct PlanGeneratorTests {
  private func plans(_ count: Int, _ options: PlanGenerator.Options) -> [GeneratedPlan] {
    var generator = PlanGenerator(options)
    return (0..<count).map { _ in generator.next() }
  }

  @Test func `one seed gives the same plans, another seed gives others`() {
    let first = plans(3, .init(seed: 7)).map(\.yaml)
    #expect(first == plans(3, .init(seed: 7)).map(\.yaml))
    #expect(first != plans(3, .init(seed: 8)).map(\.yaml))
  }

  @Test func `every plan is well-formed YAML`() {
    for plan in plans(40, .init(tasksPerPlan: 30)) {
      let bytes = Array(plan.yaml.utf8)
      #expect(raw_yaml_count_events(bytes, bytes.count) > 30, "\(plan.fileName)")
    }
  }

  @Test(arguments: [1, 2, 7, 30, 100])
  func `a plan holds as many tasks as asked for`(count: Int) {
    for plan in plans(5, .init(tasksPerPlan: count)) {
      let ids = plan.yaml.split(separator: "\n")
        .filter { $0.contains("- id: t") || $0.contains("- 编号: t") }
      #expect(ids.count == count)
      #expect(plan.taskCount == count)
    }
  }

  @Test func `a task has the size of a real one`() {
    let corpus = plans(20, .init())
    let bytes = corpus.reduce(0) { $0 + $1.yaml.utf8.count }
    #expect((700...900).contains(bytes / 2000))
  }

  @Test func `nothing is planted unasked`() {
    let planted = plans(10, .init(duplicates: 0, faults: 0)).flatMap(\.planted)
    #expect(planted.isEmpty)
  }

  @Test(arguments: FaultKind.allCases)
  func `each kind of fault is planted in about the share asked for`(kind: FaultKind) {
    let planted = plans(60, .init(duplicates: 0.02, faults: 0.02)).flatMap(\.planted)
    let share = Double(planted.count { $0.kind == kind }) / 6000
    #expect((0.013...0.027).contains(share))
  }

  @Test func `a near-duplicate names the task of another plan that it repeats`() throws {
    let corpus = plans(30, .init(duplicates: 0.05, faults: 0))
    let planted = corpus.flatMap(\.planted)
    #expect(planted.contains { $0.sameIssuer == true })
    for fault in planted {
      let original = try #require(fault.original)
      #expect(original.hasPrefix("00") && !original.hasPrefix(fault.file))
    }
  }

  @Test func `the vocabulary goes on growing with the number of plans`() {
    let corpus = plans(80, .init(tasksPerPlan: 30)).map { fourGrams(of: $0.yaml) }
    let first = corpus[..<40].reduce(into: Set()) { $0.formUnion($1) }
    let all = corpus.reduce(into: Set()) { $0.formUnion($1) }
    let growth = Double(all.count) / Double(first.count)
    #expect((1.2...1.8).contains(growth))
  }

  /// The runs of four characters in the text.
  private func fourGrams(of text: String) -> Set<[Unicode.Scalar]> {
    let scalars = Array(text.unicodeScalars)
    return Set((0..<max(0, scalars.count - 3)).map { Array(scalars[$0..<($0 + 4)]) })
  }
}
