import Testing

@testable import TextAnalysis

@Suite struct ValueNumbersTests {
  @Test(arguments: [0, 10, 5000]) func `values are numbered in the order in which they come`(
    room: Int
  ) {
    var numbers = ValueNumbers(forUpTo: room)
    let values = (0..<UInt32(3000)).map { $0 &* 0x0100_0193 }
    for (index, value) in values.enumerated() { #expect(numbers.number(of: value) == index) }
    for (index, value) in values.enumerated() {
      #expect(numbers.number(of: value) == index)
      #expect(numbers.known(value) == index)
    }
    #expect(numbers.count == 3000)
    #expect(numbers.known(7) == nil)
  }
}
