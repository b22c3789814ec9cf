import TestSupport
import Testing

@testable import ValidatorCore

/// What checks remember comes back as it was, or not at all.
@Suite struct FactsCoderTests {
  private enum Mode: String, Codable { case one, two }

  private struct Inner: Codable, Equatable {
    var words: [UInt32] = []
    var range = 3..<9
    var name: String?
  }

  private struct Facts: Codable, Equatable {
    var flag = true
    var text = "e\u{301}“文”"
    var number = -7
    var small: Int8 = -8
    var large = UInt64.max
    var least = Int.min
    var ratio = -0.125
    var half: Float = 0.5
    var missing: Int?
    var there: Int? = 5
    var maybeText: String? = ""
    var mode = Mode.two
    var modes = [Mode.one, .two]
    var bytes: [UInt8] = [0, 255]
    var words: [UInt32] = [1, .max]
    var longs: [UInt64] = []
    var signed: [Int32] = [-1, 1]
    var numbers = [Int.min, 0, .max]
    var shorts: [UInt16] = [1, 2]
    var place = Place(SourceSpan(3, 9))
    var span: SourceSpan? = SourceSpan(1, 2)
    var limits: ClosedRange<Int>? = -1...1
    var inner = [Inner(words: [4]), Inner(name: "a")]
    var nested = [[Inner()], [], [Inner(name: "b"), Inner()]]
    var lanes = SIMD4<UInt64>(1, 2, 3, .max)
  }

  private func read<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) -> Value? {
    FactsDecoder.facts(type, bytes) { nil }
  }

  @Test func factsComeBackAsTheyWere() throws {
    let bytes = try #require(FactsEncoder.bytes(Facts()))
    let back = try #require(read(Facts.self, bytes))
    #expect(back == Facts())
    #expect(Array(back.text.utf8) == Array(Facts().text.utf8))
    #expect(bytes.count < 400)
  }

  @Test func whatHasNoFixedShapeIsRefused() {
    #expect(FactsEncoder.bytes(["a": 1]) == nil)
    #expect(FactsEncoder.bytes([1: "a"]) == nil)
    #expect(FactsEncoder.bytes([1, nil, 3] as [Int?]) == nil)
    #expect(FactsEncoder.bytes(["x": Inner()]) == nil)
  }

  @Test func damagedFactsAreNothingAndNeverACrash() throws {
    let bytes = try #require(FactsEncoder.bytes(Facts()))
    for count in bytes.indices { #expect(read(Facts.self, Array(bytes.prefix(count))) == nil) }
    #expect(read(Facts.self, bytes + [0]) == nil)
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<20_000 {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &numbers)] = .random(
        in: 0...255, using: &numbers)
      if let back = read(Facts.self, changed) { #expect(back.words.count < bytes.count) }
    }
  }

  private final class Chain: Codable {
    let next: Chain?

    init(_ next: Chain?) {
      self.next = next
    }
  }

  @Test func factsThatNestTooDeepAreNotRead() throws {
    func chain(_ length: Int) -> Chain {
      (0..<length).reduce(Chain(nil)) { chain, _ in Chain(chain) }
    }
    let short = try #require(FactsEncoder.bytes(chain(20)))
    #expect(read(Chain.self, short)?.next?.next != nil)
    let long = try #require(FactsEncoder.bytes(chain(500)))
    #expect(read(Chain.self, long) == nil)
  }
}
