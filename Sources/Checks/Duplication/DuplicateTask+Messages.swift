import ValidatorCore

extension DuplicateTask {
  enum Messages {
    /// A task, and the plan that holds it where that is another one.
    struct Citation {
      let task: TaskCitation
      let origin: String?
    }

    /// Something that a note can say.
    enum Part {
      case unlisted(Int)
      case similarity(Int)
      case shared([String])
      case added(String)
      case missing(String)
      case changed(String, String)
      case leads([String], [String])
      case deadlines(String, String)
    }

    static func repeats(
      _ first: Citation, _ last: Citation, others: Int, isEqual: Bool, leads: Int?
    ) -> Message {
      var zh = MessageTemplate.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
      var en = zh
      if let origin = first.origin {
        zh.appendInterpolation(quoted: origin)
        en.appendInterpolation(first.task)
        en.appendLiteral(" of ")
        en.appendInterpolation(quoted: origin)
      } else {
        en.appendInterpolation(first.task)
      }
      zh.appendInterpolation(first.task)
      if others > 0 {
        zh.appendLiteral("等")
        zh.appendInterpolation(others + 1)
        zh.appendLiteral("项")
        en.appendLiteral(", ")
        en.appendInterpolation(others)
        en.appendLiteral(" more")
      }
      zh.appendLiteral("与")
      zh.appendInterpolation(last.task)
      en.appendLiteral(" and ")
      en.appendInterpolation(last.task)
      zh.appendLiteral(isEqual ? "内容重复" : "部分内容重复")
      en.appendLiteral(isEqual ? " ask for the same work" : " ask for nearly the same work")
      if let leads {
        zh.appendLiteral("：同一事项由")
        if leads == 2 { zh.appendLiteral("两") } else { zh.appendInterpolation(leads) }
        zh.appendLiteral("个单位牵头，请明确主责单位")
        en.appendLiteral(" under different leads")
      }
      return Message(
        "repeats", zh: MessageTemplate(stringInterpolation: zh),
        en: MessageTemplate(stringInterpolation: en))
    }

    static func repeatsClause(
      _ first: Citation, _ last: Citation, others: Int, isOneTask: Bool, leads: Int?
    ) -> Message {
      guard isOneTask else {
        return repeats(first, last, others: others, isEqual: false, leads: leads)
      }
      return Message(
        "repeats-in-task", zh: "\(last.task)前后内容重复",
        en: "\(last.task) asks for the same work twice")
    }

    static func label(_ original: Citation, isEqual: Bool) -> Message {
      isEqual
        ? Message("label", zh: "与\(original.task)相同", en: "the same as \(original.task)")
        : Message("label", zh: "与\(original.task)大部分相同", en: "nearly the same as \(original.task)")
    }

    /// - Parameter percent: how much of what the clauses say is the same.
    static func clauseLabel(
      _ original: Citation, isOneTask: Bool, isEqual: Bool, percent: Int
    ) -> Message {
      if isOneTask {
        return Message("label-in-task", zh: "与前面的一处重复", en: "said before in the same task")
      }
      if isEqual || percent >= 60 { return label(original, isEqual: isEqual) }
      return Message(
        "label-overlap", zh: "与\(original.task)部分相同", en: "partly the same as \(original.task)")
    }

    static func original(_ original: Citation) -> Message {
      Message("original", zh: "\(original.task)", en: "\(original.task)")
    }

    static func copies(_ origin: String, count: Int) -> Message {
      Message(
        "copies", zh: "与\(quoted: origin)有\(count)项任务内容重复",
        en: "\(count) tasks stand in \(quoted: origin) too"
      ).identified(by: .text(origin))
    }

    static func note(_ parts: [Part]) -> Message? {
      guard !parts.isEmpty else { return nil }
      var zh = MessageTemplate.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
      var en = zh
      for (index, part) in parts.enumerated() {
        if index > 0 {
          zh.appendLiteral("；")
          en.appendLiteral("; ")
        }
        add(part, &zh, &en)
      }
      return Message(
        "note", zh: MessageTemplate(stringInterpolation: zh),
        en: MessageTemplate(stringInterpolation: en))
    }

    private static func add(
      _ part: Part, _ zh: inout MessageTemplate.StringInterpolation,
      _ en: inout MessageTemplate.StringInterpolation
    ) {
      switch part {
      case .unlisted(let count):
        zh.appendLiteral("共\(count)项，只列出前\(DuplicateOccurrence.mostListed)项")
        en.appendLiteral("\(count) tasks, of which \(DuplicateOccurrence.mostListed) are listed")
      case .similarity(let percent):
        zh.appendLiteral(percent == 100 ? "除数字和套话外相同" : "相同部分约占\(percent)%")
        en.appendLiteral(
          percent == 100 ? "equal but for figures and set phrases" : "about \(percent)% alike")
      case .shared(let words):
        zh.appendLiteral("都写到")
        zh.appendInterpolation(quoted: words)
        en.appendLiteral("both speak of ")
        en.appendInterpolation(quoted: words)
      case .added(let text):
        zh.appendLiteral("后者另有")
        zh.appendInterpolation(quoted: text)
        en.appendLiteral("only the latter has ")
        en.appendInterpolation(quoted: text)
      case .missing(let text):
        zh.appendLiteral("前者另有")
        zh.appendInterpolation(quoted: text)
        en.appendLiteral("only the former has ")
        en.appendInterpolation(quoted: text)
      case .changed(let first, let second):
        zh.appendInterpolation(quoted: first)
        zh.appendLiteral("与")
        zh.appendInterpolation(quoted: second)
        zh.appendLiteral("不同")
        en.appendInterpolation(quoted: first)
        en.appendLiteral(" is ")
        en.appendInterpolation(quoted: second)
        en.appendLiteral(" in the latter")
      case .leads(let first, let second):
        zh.appendLiteral("牵头单位分别为")
        zh.appendInterpolation(quoted: first)
        zh.appendLiteral("和")
        zh.appendInterpolation(quoted: second)
        en.appendLiteral("led by ")
        en.appendInterpolation(quoted: first)
        en.appendLiteral(" and by ")
        en.appendInterpolation(quoted: second)
      case .deadlines(let first, let second):
        zh.appendLiteral("完成时限分别为")
        zh.appendInterpolation(quoted: first)
        zh.appendLiteral("和")
        zh.appendInterpolation(quoted: second)
        en.appendLiteral("due ")
        en.appendInterpolation(quoted: first)
        en.appendLiteral(" and ")
        en.appendInterpolation(quoted: second)
      }
    }

    static func carriedOver(
      _ task: TaskCitation, _ remainder: DuplicateCarriedOver.Remainder
    ) -> Message {
      switch remainder {
      case .targets:
        Message(
          "carried-over", zh: "\(task)与上年任务基本相同，目标值未更新",
          en: "\(task) is nearly the task of the earlier plan, with its targets")
      case .year(let year):
        Message(
          "carried-over-year", zh: "\(task)与上年任务基本相同，仍写“\(year)年”",
          en: "\(task) is nearly the task of the earlier plan, and still says \(year)")
      }
    }

    static let carriedOverHelp = Message(
      "help-carried-over", zh: "更新年份和目标值；已完成的删去，确需接续的注明“结转”",
      en: "bring its year and targets up to date, or drop it if it is done")

    static let help = Message(
      "help", zh: "合并为一项；确属不同工作的，写明各自的范围",
      en: "merge them; if the work is different, say how")

    static let clauseHelp = Message(
      "help-clause", zh: "只在一处写明，另一处删去；确属不同工作的，写明各自的范围",
      en: "keep it in one place; if the work is different, say how")

    static let helpWithLeads = Message(
      "help-leads", zh: "确定一个主责单位，其他单位列为配合单位，合并为一项",
      en: "merge them under one lead, and name the other units as supporting ones")

    static let helpWithPlans = Message(
      "help-plans", zh: "同一份计划只保留一个文件；确需并存的，只检查其中一份",
      en: "keep one file of a plan, or check one of them only")
  }
}
