import TextAnalysis
import ValidatorCore

/// Finds words that a plan writes in two ways.
struct MixedTerm: PlanCheck {
  static let description = CheckDescription(
    id: "mixed-term",
    title: LocalizedText(zh: "同词异写", en: "One word written in two ways"),
    summary: LocalizedText(
      zh: "同一文稿中“台账”“台帐”并用，或者对同一类文件时而“制定”、时而“制订”。只有两种写法都出现时才提示；书名号内的名称不作检查。",
      en:
        "A plan writes one word in two ways: 台账 and 台帐, 制定 and 制订 with the same object, organise and organize. It is reported only where both occur, and not inside of titles."
    ),
    rationale: LocalizedText(
      zh: "写法不一，显得文稿由多人拼成、未经统稿；有规范写法的，以规范写法为准。",
      en: "The document looks as if nobody had read it as a whole."),
    kinds: [
      FindingKind(
        "spelling", zh: "一个词有两种写法", en: "two spellings of a word", severity: SeverityRule(.info)),
      FindingKind(
        "verb", zh: "对同一对象用了两个近义词", en: "two near synonyms with one object",
        severity: SeverityRule(.info)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 建立问题台账
            content: 对排查出的隐患建立⟦台帐⟧，逐项销号。
        """, kind: "spelling"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 開展督導
            content: 研究制定督導評估工作方案，⟦制訂⟧學校自評實施方案。
        """, kind: "verb"),
      .bad(
        """
        plan: Westmere work plan 2026
        tasks:
          - title: Organise the volunteers
            content: The rangers ⟦organize⟧ two days for volunteers.
        """, kind: "spelling"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 建立隐患台帐
            content: 制定考核办法，制订学校自评实施方案；落实《问题台账管理规定》。
          - title: 做好防汛工作
            content: 台风登陆前完成校舍排查；登录资助平台，截止日期前完成申报，截至6月底完成审核。
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    var hits: [Int: [Occurrence]] = [:]
    var english: [Occurrence] = []
    var stems: Set<String> = []
    for entry in texts(of: plan, showing: .spelling) {
      entry.text.withBytes { bytes in
        for hit in TermSearch.hits(in: bytes) where !context.words.isKnown(hit.range, in: bytes) {
          hits[hit.pair, default: []].append(
            Occurrence(entry: entry, range: hit.range, form: hit.form))
        }
        // Each is looked for in all texts.
        for word in EnglishSpelling.words(in: bytes)
        where stems.count < Self.mostWords && stems.insert(bytes.string(word.stem)).inserted {
          english.append(Occurrence(entry: entry, range: word.word, stem: word.stem))
        }
      }
    }
    let found = hits.sorted { $0.key < $1.key }.compactMap {
      finding(TermPair.all[$0.key], $0.value, plan)
    }
    return found + spellings(english, plan)
  }

  /// English words with -ize of which another spelling is looked for.
  private static let mostWords = 50

  /// The texts of `plan` that speak in words; those that show one of `signs`, where some are given.
  private func texts(of plan: Plan, showing signs: TextSigns? = nil) -> [PlanFieldText] {
    let texts = signs.map(plan.texts(showing:)) ?? plan.texts
    return texts.filter { entry in
      switch entry.field {
      case .title, .preamble, .content, .targets, .metric: !entry.text.place.isAliased
      default: false
      }
    }
  }

  /// A word in a text.
  private struct Occurrence {
    var entry: PlanFieldText
    var range: Range<Int>
    var form = 0
    var stem = 0..<0

    var place: Place { entry.text.place(of: range) }
    var string: String { entry.text.part(range).string }
  }

  private func finding(
    _ pair: TermPair, _ found: [Occurrence], _ plan: Plan
  ) -> Finding? {
    guard pair.condition != .withObject else { return verb(pair, found, plan) }
    let others = TermSearch.Others(pair)
    guard let first = found.first,
      let other = texts(of: plan).lazy.compactMap({ self.other(others, in: $0) }).first
    else { return nil }
    let right =
      pair.others.indices.contains(first.form) ? "\(pair.others[first.form])" : other.string
    var fixes: [Fix] = []
    let edits = found.compactMap { $0.entry.text.edit($0.range, to: "\(pair.others[$0.form])") }
    if pair.hasNorm, edits.count == found.count {
      fixes = [Fix(Messages.write(right), isSafe: true, edits: edits)]
    }
    return Finding(
      "spelling", Messages.both(first.string, other.string), at: first.place,
      task: first.entry.task, related: related(other, found),
      help: pair.hasNorm ? Messages.helpNorm(right) : Messages.helpOne, fixes: fixes)
  }

  private func other(_ others: TermSearch.Others, in entry: PlanFieldText) -> Occurrence? {
    entry.text.withBytes { others.next(in: $0) }
      .map { Occurrence(entry: entry, range: $0.range, form: $0.form) }
  }

  private func related(_ other: Occurrence, _ found: [Occurrence]) -> [RelatedPlace] {
    [RelatedPlace(other.place, Messages.other(other.string), task: other.entry.task)]
      + found.dropFirst().prefix(5).map {
        RelatedPlace($0.place, Messages.again($0.string), task: $0.entry.task)
      }
  }

  // MARK: One object

  private func verb(
    _ pair: TermPair, _ found: [Occurrence], _ plan: Plan
  ) -> Finding? {
    let objects = Set(found.compactMap(object(of:)))
    var others: [String: Occurrence] = [:]
    let search = TermSearch.Others(pair)
    for entry in texts(of: plan, showing: .settling) where others.count < objects.count {
      entry.text.withBytes { bytes in
        var start = 0
        while let next = search.next(in: bytes, from: start) {
          start = next.range.upperBound
          if let object = TermSearch.object(behind: start, in: bytes), objects.contains(object),
            others[object] == nil
          {
            others[object] = Occurrence(entry: entry, range: next.range, form: next.form)
          }
        }
      }
    }
    for occurrence in found {
      guard let object = object(of: occurrence), let other = others[object] else { continue }
      return Finding(
        "verb", Messages.both(occurrence.string, other.string), at: occurrence.place,
        task: occurrence.entry.task,
        related: [RelatedPlace(other.place, Messages.other(other.string), task: other.entry.task)],
        help: Messages.helpVerb)
    }
    return nil
  }

  private func object(of occurrence: Occurrence) -> String? {
    occurrence.entry.text.withBytes {
      TermSearch.object(behind: occurrence.range.upperBound, in: $0)
    }
  }

  // MARK: English

  private func spellings(_ found: [Occurrence], _ plan: Plan) -> [Finding] {
    guard !found.isEmpty else { return [] }
    let texts = self.texts(of: plan)
    return found.compactMap { occurrence in
      let bytes = Array(occurrence.entry.text.part(occurrence.stem).string.utf8)
      let other = texts.lazy.compactMap { entry in
        entry.text.withBytes { EnglishSpelling.other(of: bytes, in: $0) }
          .map { Occurrence(entry: entry, range: $0) }
      }.first
      guard let other else { return nil }
      return Finding(
        "spelling", Messages.both(occurrence.string, other.string), at: occurrence.place,
        task: occurrence.entry.task, related: related(other, []), help: Messages.helpOne)
    }
  }

  private enum Messages {
    static func both(_ form: String, _ other: String) -> Message {
      Message(
        "both", zh: "\(quoted: form)与\(quoted: other)混用",
        en: "both \(quoted: form) and \(quoted: other) are used")
    }

    static func other(_ form: String) -> Message {
      Message("other", zh: "这里用\(quoted: form)", en: "\(quoted: form) stands here")
    }

    static func again(_ form: String) -> Message {
      Message("again", zh: "这里也用\(quoted: form)", en: "\(quoted: form) again")
    }

    static func write(_ form: String) -> Message {
      Message("write", zh: "统一写成\(quoted: form)", en: "write \(quoted: form)")
    }

    static func helpNorm(_ form: String) -> Message {
      Message("help-norm", zh: "统一写成\(quoted: form)", en: "write \(quoted: form) everywhere")
    }

    static let helpOne = Message("help-one", zh: "全文统一为一种写法", en: "use one of them everywhere")
    static let helpVerb = Message(
      "help-verb", zh: "全文统一；定出施行的用“定”，草拟待批的用“订”",
      en: "use one of them: 定 for what is settled, 订 for what is drafted")
  }
}
