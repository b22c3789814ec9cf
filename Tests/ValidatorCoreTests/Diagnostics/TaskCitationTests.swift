import Testing

@testable import ValidatorCore

/// A task as a message cites it.
@Suite struct TaskCitationTests {
  @Test(arguments: [
    ("推进“书香清溪”工程。", "第3项“推进‘书香清溪’工程”"), ("開展“兩節”慰問", "第3项“開展‘兩節’慰問”"), ("推进“书香工程", "第3项“推进“书香工程”"),
    ("扩建文化馆", "第3项“扩建文化馆”"),
  ])
  func quotationMarksInATitleBecomeInnerOnes(_ title: String, _ cited: String) {
    let citation = TaskCitation(number: 3, title: title, identity: "a")
    #expect(citation.text(in: .chinese) == cited)
  }
}
