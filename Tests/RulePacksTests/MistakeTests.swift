import Testing

/// Mistakes in packs are told at their places, and cost the rule that they stand in.
@Suite struct MistakeTests {
  @Test(arguments: [
    ("mesage: x\nrequired: lead", "a rule has no field “mesage” (did you mean “message”?)"),
    ("required: 责任单伟", "a plan's task has no field “责任单伟” (did you mean “责任单位”?)"),
    ("required: due", "a plan's task has no field “due” (did you mean “deadline”?)"),
    (
      "required: targets.walue",
      "a plan's task has no field “targets.walue” (did you mean “targets.value”?)"
    ),
    (
      "matches: '(a'",
      "“(a” is no regular expression (see that brackets are closed; "
        + "write a “\\” before signs that are meant as such)"
    ),
    ("matches: 'a{,3}'", "“a{,3}” is no regular expression (write “{0,3}”)"),
    (
      "matches: '\\p{Greek}'",
      "“\\p{Greek}” is no regular expression (there is no class “Greek”; there are “\\p{Han}” "
        + "(Chinese characters), “\\p{L}” (letters), “\\p{N}” (digits), “\\p{P}” (punctuation) "
        + "and the other general categories)"
    ),
    ("not-matches: 'a*'", "“a*” matches even an empty text (use “+” for “*”, or say more)"),
    (
      "required: lead\nmessage: '{foud}'",
      "there is no placeholder {foud} in this rule"
        + " (one of: {field}, {task})"
    ),
    (
      "terms: [{right: a, wrong: b}]\nmessage: '{rigth}'",
      "there is no placeholder {rigth} in this rule (did you mean “{right}”?)"
    ),
    (
      "severity: warn\nrequired: lead", "“severity” cannot be “warn” (one of: error, warning, info)"
    ),
    ("severity: errror\nrequired: lead", "“severity” cannot be “errror” (did you mean “error”?)"),
    (
      "required: lead\nforbidden: owner",
      "a rule demands one thing; this one has “required” and “forbidden” (make two rules of it)"
    ),
    ("length: {field: title, max: many}", "“max” must be a whole number, not negative"),
    ("length: {field: title, min: 5, max: 4}", "“min” is greater than “max”"),
    ("count: {max: 4}", "“length” or “count” has no “field” (add the field “field”)"),
    ("terms: [{right: a}]", "an item of “terms” has no “wrong” (add the field “wrong”)"),
    (
      "terms: [{right: 四个意识, wrong: 四個意識}]",
      "the wrong wording “四個意識” is the right one, but for script and width"
        + " (write “exact: true” where that matters)"
    ),
    (
      "compare: {field: deadline, op: '<', value: 甲乙}",
      "“甲乙” states no time, or in a form that is not known (write it as 2026-06-30 or end of June)"
    ),
    (
      "compare: {field: deadline, op: '<', value: 长期坚持}",
      "“长期坚持” states no time, or in a form that is not known (write it as 2026-06-30 or end of June)"
    ),
    (
      "compare: {field: deadline, op: '<', value: 2026-02-30}",
      "there is no such day as “2026-02-30” (give a day that the calendar has)"
    ),
    (
      "compare: {field: deadline, op: '<', other: title}",
      "one of “deadline” and “title” is a time, so they cannot be compared"
    ),
    (
      "where: {kind: vague}\nrequired: lead",
      "“kind” is for rules with “select: clause” only (write “select: clause”)"
    ),
    (
      "required: lead\nbad: [x]",
      "a bad example has no ⟦…⟧ around what is wrong (put ⟦…⟧ around it)"
    ),
    ("required: lead\ngood: [⟦x⟧]", "a good example has ⟦…⟧ in it (remove the marks)"),
    ("required: {a: b}", "“required” must be a text"),
    ("on: perhaps\nrequired: lead", "“on” must be true or false"),
  ])
  func aMistakeIsToldWithWhatWasMeant(_ rule: String, _ mistake: String) {
    let message = rule.contains("essage") ? "" : "message: m\n"
    let run = PackRun(rule: message + rule)
    #expect(run.mistakes.map { $0.drop { $0 != " " }.dropFirst() } == [mistake[...]])
    #expect(run.ids == [])
  }

  @Test func aRuleWithoutMessageOrAssertionIsNotUsedAndTheOthersAre() {
    let run = PackRun(
      """
      pack: p
      rules:
        - id: a
          required: lead
        - id: b
          message: m
        - {id: c, message: m, required: lead}
        - {id: c, message: m, required: owner}
      """)
    #expect(
      run.mistakes == [
        "3: a rule has no “message” (add the field “message”)",
        "5: a rule does not say what must hold (give one of: required, forbidden, matches, "
          + "not-matches, one-of, length, count, unique, terms, compare, requires, order)",
        "8: there are two rules “c” (rename one, the second is not used)",
      ])
    #expect(run.ids == ["p/c"])
  }

  @Test(arguments: ["", "# only a comment", "- a\n- b", "text", "rool: x"])
  func aFileThatIsNoPackIsToldSo(_ text: String) {
    #expect(
      PackRun(text).mistakes.last
        == "1: this file is no rule pack (a pack has the fields “pack” and “rules”)"
    )
  }

  @Test(arguments: ["a/b", "a b", "a.b", "a=b", ""])
  func aNameThatCannotBePartOfAnIdIsRefused(_ name: String) {
    #expect(
      PackRun("pack: '\(name)'\nrules: [{id: r, message: m, required: lead}]").mistakes.count == 1)
  }

  @Test func chineseKeysAndFullWidthColonsAreRead() {
    let run = PackRun(
      """
      規則包：办公室
      规则：
        - 编号：牵头
          提示语：缺“{field}”
          必填：牵头单位
          级别：必改
      """)
    #expect(run.ids == ["办公室/牵头"])
    #expect(run.findings("plan: 要点\ntasks: [甲]") == ["甲: 缺“lead”"])
  }

  @Test func aSyntaxErrorCostsTheRuleThatItStandsIn() {
    let run = PackRun(
      """
      pack: p
      rules:
        - {id: a, message: m, required: lead}
        - id: b
          message: "m
          required: lead
        - {id: c, message: m, required: owner}
      """)
    #expect(run.mistakes.count >= 1)
    #expect(run.ids == ["p/a", "p/c"])
  }
}
