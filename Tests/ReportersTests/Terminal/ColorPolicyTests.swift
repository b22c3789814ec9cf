import Testing

@testable import Reporters

@Suite struct ColorPolicyTests {
  @Test(arguments: [
    (ColorPolicy.auto, [:], true, true),
    (.auto, [:], false, false),
    (.always, ["NO_COLOR": "1", "TERM": "dumb"], false, true),
    (.never, ["CLICOLOR_FORCE": "1"], true, false),
    (.auto, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
    (.auto, ["NO_COLOR": ""], true, true),
    (.auto, ["CLICOLOR_FORCE": "1"], false, true),
    (.auto, ["CLICOLOR_FORCE": "0"], false, false),
    (.auto, ["CLICOLOR_FORCE": ""], false, false),
    (.auto, ["CLICOLOR_FORCE": "1", "TERM": "dumb"], false, true),
    (.auto, ["TERM": "dumb"], true, false),
    (.auto, ["TERM": "xterm"], true, true),
  ])
  func theFlagGoesBeforeTheEnvironmentAndThatBeforeTheTerminal(
    _ flag: ColorPolicy, _ environment: [String: String], isTerminal: Bool, isColored: Bool
  ) {
    #expect(
      ColorPolicy.decide(flag: flag, environment: { environment[$0] }, isTerminal: isTerminal)
        == isColored)
  }
}
