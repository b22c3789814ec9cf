import Testing
import TextAnalysis

@testable import ValidatorCore

@Suite struct PlanVocabularyTests {
  @Test func everyNameFindsItsField() {
    let vocabulary = PlanVocabulary.standard
    for (index, field) in vocabulary.fields.enumerated() {
      for name in [field.english] + field.chinese + field.traditional {
        let found = ByteView.with(name) { vocabulary.index(of: $0, in: field.scope) }
        #expect(found == index, "\(name) in \(field.scope)")
      }
    }
  }

  @Test func noNameStandsForTwoFieldsOfOneMapping() {
    for scope in PlanScope.allCases {
      let names = PlanVocabulary.standard.names(in: scope)
      #expect(Set(names).count == names.count, "\(scope)")
    }
  }

  @Test func everyWordThatPeopleWriteLeadsToAField() {
    for (word, key) in PlanField.otherWords {
      let isField = PlanScope.allCases.contains { scope in
        PlanVocabulary.standard.usualName(for: word, in: scope) != nil
      }
      #expect(isField, "\(word) → \(key)")
    }
  }
}
