import TextAnalysis
import ValidatorCore

/// The tasks of a run by what their texts say: those of one class differ at most in width, script,
/// marks, figures and words of little weight.
struct DuplicateClasses {
  /// The first task of each class, as plan and entry, in the order of the run.
  private(set) var firsts: [SetReference] = []
  /// The other tasks of the classes that have some.
  private var others: [Int: [SetReference]] = [:]

  /// Sorts the tasks that have content, or those that have none and are known by their titles.
  init(_ corpus: [DuplicatePlan], titles: Bool) {
    var classes: [TextIdentity: Int] = [:]
    classes.reserveCapacity(titles ? 0 : corpus.reduce(0) { $0 + $1.facts.entries.count })
    for (plan, facts) in corpus.map(\.facts).enumerated() {
      for (index, entry) in facts.entries.enumerated() where entry.isTitle == titles {
        let reference = SetReference(part: plan, index: index)
        if let known = classes[entry.core] {
          others[known, default: []].append(reference)
        } else {
          classes[entry.core] = firsts.count
          firsts.append(reference)
        }
      }
    }
  }

  /// The classes with more than one task, in the order of the run.
  var repeated: [Int] { others.keys.sorted() }

  /// The tasks of a class in the order of the run.
  func members(of index: Int) -> [SetReference] {
    [firsts[index]] + (others[index] ?? [])
  }
}
