import Testing
import ValidatorCore

@testable import Checks

/// What the checks remember of plans can be kept from run to run.
@Suite struct StorableFactsTests {
  private func isStorable<Check: CorpusChecking>(_ check: Check) -> Bool {
    Check.Facts.self is any Codable.Type
  }

  @Test func whatEveryCheckRemembersCanBeKept() {
    let checks = builtinChecks.checks.compactMap { check in
      check.make(CheckOptions()).corpus.map { (check.description.id, $0) }
    }
    #expect(checks.count >= 4)
    for (id, check) in checks {
      let canBeKept = isStorable(check)
      #expect(canBeKept, "\(id)")
    }
  }
}
