import ValidatorCore

/// What the report for people says itself, in the reader's language.
struct HumanWording {
  let language: Language

  /// How many line numbers a list has before it breaks off.
  private static let longestList = 50

  /// The heading of why it matters.
  var note: String { pick("说明：", "note: ") }

  /// The heading of what to do.
  var help: String { pick("建议：", "help: ") }

  /// The heading of a fix.
  func fix(isSafe: Bool) -> String {
    isSafe ? pick("修改（可直接采用）：", "fix (safe): ") : pick("修改（请先核对）：", "fix (check it first): ")
  }

  /// What stands for lines of a fix that are left out.
  func moreLines(_ count: Int) -> String {
    pick("……另有\(count)行", "… \(count) more \(count == 1 ? "line" : "lines")")
  }

  /// The related places that are not shown: lines of the diagnostic's own file, then places in others.
  func morePlaces(lines: [Int], elsewhere: [String]) -> String {
    let count = lines.count + elsewhere.count
    let places = (lines.isEmpty ? [] : [self.lines(lines)]) + elsewhere
    return pick("另有\(count)处：", "\(count) more \(count == 1 ? "place" : "places"): ") + list(places)
  }

  /// The diagnostics of a check in a plan that are not shown in full.
  func folded(count: Int, tasks: [Int], file: String, lines: [Int]) -> String {
    let limit = 20
    let places = Self.counted(tasks)
    let more = places.count > limit ? "…" : ""
    let chinese =
      places.prefix(limit).map { place in
        "第\(place.number)项" + (place.count > 1 ? "（\(place.count)处）" : "")
      }.joined(separator: "、") + more
    let english =
      places.prefix(limit).map { place in
        "\(place.number)" + (place.count > 1 ? " (\(place.count) times)" : "")
      }.joined(separator: ", ") + more
    let list = tasks.isEmpty ? "" : pick("：\(chinese)", ": tasks \(english)")
    return pick(
      "另有\(count)处同类问题\(list)（\(file)，\(self.lines(lines))）",
      "\(count) more of this check\(list) (\(file), \(self.lines(lines)))")
  }

  /// The heading of diagnostics that speak of two tasks each, which follow in a line each.
  func foldedPairs(count: Int, file: String) -> String {
    pick(
      "另有\(count)处同类问题（\(file)，--format short 逐条列出）",
      "\(count) more of this check (\(file), --format short lists all)")
  }

  /// One of them.
  func pair(_ message: String, line: Int) -> String {
    pick("行\(line)：", "line \(line): ") + message
  }

  /// The line of a run that found nothing.
  func allClear(files: Int) -> String {
    pick("\(checked(files))，未发现问题", "\(checked(files)): nothing to report")
  }

  /// The last line of a report.
  ///
  /// - Parameters:
  ///   - shown: the numbers of what is shown, the gravest first; fixable among them.
  ///   - hidden: the numbers of what is not shown, the gravest first.
  func summary(
    files: Int, shown: [(Severity, Int)], fixable: Int, hidden: [(Severity, Int)]
  ) -> String {
    var parts = shown.map { count($0.0, $0.1) }
    if fixable > 0 {
      parts.append(pick("其中\(fixable)处可直接修改", "\(fixable) with a safe fix"))
    }
    if let level = hidden.last?.0 {
      let counts = hidden.map { count($0.0, $0.1) }
      parts.append(
        pick(
          (parts.isEmpty ? "" : "另有") + counts.joined(separator: "、")
            + "（--level \(level.name) 查看）",
          counts.joined(separator: " and ") + " not shown (see --level \(level.name))"))
    }
    return "\(checked(files))\(pick("：", ": "))\(parts.joined(separator: pick("，", ", ")))"
      + pick("。", ".")
  }

  /// How many findings an output that shows `limit` of a level leaves out, the gravest first.
  func cut(_ cut: [(Severity, Int)], limit: Int) -> String {
    let counts = cut.map { count($0.0, $0.1) }.joined(separator: pick("、", ", "))
    return pick(
      "每级最多标注\(limit)处，另有\(counts)没有标注",
      "\(limit) annotations of a level are shown; not shown: \(counts)")
  }

  /// The next command to type.
  func explain(_ check: String) -> String {
    pick("说明：", " More: ") + "plan-lint explain \(check)"
  }

  private func checked(_ files: Int) -> String {
    pick("共检查\(files)个文件", "checked \(files) \(files == 1 ? "file" : "files")")
  }

  private func count(_ severity: Severity, _ count: Int) -> String {
    let label = severity.label[language]
    return pick("\(label)\(count)处", "\(count) \(label)\(count == 1 ? "" : "s")")
  }

  private func lines(_ lines: [Int]) -> String {
    let places = Self.counted(lines)
    if let only = places.first, places.count == 1, only.count > 1 {
      return pick("均在第\(only.number)行", "all in line \(only.number)")
    }
    return pick("行", places.count == 1 ? "line " : "lines ")
      + list(places.map { String($0.number) })
  }

  /// The numbers in order, each once with how often it comes.
  private static func counted(_ numbers: [Int]) -> [(number: Int, count: Int)] {
    var places: [(number: Int, count: Int)] = []
    var positions: [Int: Int] = [:]
    for number in numbers {
      if let position = positions[number] {
        places[position].count += 1
      } else {
        positions[number] = places.count
        places.append((number, 1))
      }
    }
    return places
  }

  private func list(_ items: [String]) -> String {
    let shown = items.prefix(Self.longestList).joined(separator: pick("、", ", "))
    return items.count > Self.longestList ? shown + pick("……", ", …") : shown
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    LocalizedText(zh: chinese, en: english)[language]
  }
}
