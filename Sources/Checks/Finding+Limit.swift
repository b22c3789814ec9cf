import ValidatorCore

extension Finding {
  /// A text with more wrong places than this is told by its first ones: each place in a folded text has to be looked for,
  /// so all of them would take quadratic time.
  private static let mostInText = 50

  /// A finding for each of the places of one text, as far as they are listed; the last one says how many are left out.
  static func listed<Place>(_ places: [Place], _ finding: (Place) -> Finding) -> [Finding] {
    var findings = places.prefix(mostInText).map(finding)
    if places.count > mostInText {
      findings[mostInText - 1].note = LimitMessages.left(places.count - mostInText)
    }
    return findings
  }

  /// Likewise of places in several texts, each told by its first ones. A place is a text with what makes its finding.
  static func listed(_ places: [(text: PlanText, finding: () -> Finding)]) -> [Finding] {
    var findings: [Finding] = []
    var texts: [Int: (count: Int, last: Int)] = [:]
    for place in places {
      let start = place.text.place.span.start
      let told = texts[start] ?? (0, 0)
      if told.count < mostInText {
        texts[start] = (told.count + 1, findings.count)
        findings.append(place.finding())
      } else {
        texts[start] = (told.count + 1, told.last)
      }
    }
    for told in texts.values where told.count > mostInText {
      findings[told.last].note = LimitMessages.left(told.count - mostInText)
    }
    return findings
  }
}

/// What is said where not everything is listed.
enum LimitMessages {
  static func left(_ count: Int) -> Message {
    Message(
      "left", zh: "本段另有\(count)处，未逐一列出", en: "\(count, "more place") of this text not listed")
  }
}
