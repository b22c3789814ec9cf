import ValidatorCore

extension DuplicateTask {
  enum Messages {
    /// A task, and the plan that holds it where that is another one.
    struct Citation {
      let task: TaskCitation
      /// The task without its title.
      let number: TaskCitation
      let origin: DuplicateOrigin?

      init(_ task: TaskCitation, origin: DuplicateOrigin?) {
        self.task = task
        number = TaskCitation(number: task.number, title: nil, identity: task.identity)
        self.origin = origin
      }
    }

    /// How much of two tasks is the same.
    enum Extent {
      case equal
      case mostly
      case partly
    }

    /// Something that a note can say.
    enum Part {
      case unlisted(Int)
      case similarity(Int)
      case shared([String])
      case meaning(String, String)
      case added(String)
      case missing(String)
      case changed(String, String)
      case figures(DuplicateFigures)
      case leads([String], [String])
      case deadlines(String, String)
    }

    /// The first two numbers of one thing among the parts of a note.
    static func counts(_ parts: [Part]) -> DuplicateFigures? {
      for case .figures(let figures) in parts where figures.areCounts { return figures }
      return nil
    }

    static func repeats(
      _ first: Citation, _ last: Citation, others: Int, extent: Extent,
      figures: DuplicateFigures? = nil, leads: Int?
    ) -> Message {
      var zh = MessageTemplate.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
      var en = zh
      if first.origin != nil { zh.appendLiteral("本计划") }
      if first.origin != nil {
        add(last, &zh, &en)
        zh.appendLiteral("与")
        en.appendLiteral(" and ")
        add(first, &zh, &en)
        addMore(others, &zh, &en)
      } else {
        add(first, &zh, &en)
        addMore(others, &zh, &en)
        zh.appendLiteral("与")
        en.appendLiteral(" and ")
        add(last, &zh, &en)
      }
      zh.appendLiteral(chinese(extent, figures))
      en.appendLiteral(english(extent, figures))
      if let leads {
        zh.appendLiteral(figures == nil ? "：同一事项由" : "，由")
        if leads == 2 { zh.appendLiteral("两") } else { zh.appendInterpolation(leads) }
        zh.appendLiteral("个单位牵头，请明确主责单位")
        en.appendLiteral(" under different leads")
      }
      let message = Message(
        "repeats", zh: MessageTemplate(stringInterpolation: zh),
        en: MessageTemplate(stringInterpolation: en))
      guard let origin = first.origin else { return message }
      return identified(message, first, last, origin, others: others, leads: leads)
    }

    /// The title of the other plan does not tell the finding apart from run to run, its file does.
    private static func identified(
      _ message: Message, _ first: Citation, _ last: Citation, _ origin: DuplicateOrigin,
      others: Int, leads: Int?
    ) -> Message {
      var identity: [MessageArgument] = [
        .quoted(origin.identity), .task(first.task), .task(last.task),
      ]
      if others > 0 { identity.append(.number(others + 1)) }
      if let leads, leads != 2 { identity.append(.number(leads)) }
      return message.identified(by: identity)
    }

    private static func add(
      _ citation: Citation, _ zh: inout MessageTemplate.StringInterpolation,
      _ en: inout MessageTemplate.StringInterpolation
    ) {
      if let origin = citation.origin { add(origin, &zh) }
      zh.appendInterpolation(citation.task)
      en.appendInterpolation(citation.task)
      if let origin = citation.origin {
        en.appendLiteral(" of ")
        en.appendInterpolation(quoted: origin.name)
      }
    }

    private static func add(
      _ origin: DuplicateOrigin, _ zh: inout MessageTemplate.StringInterpolation
    ) {
      guard origin.isTitle, !origin.name.utf8.starts(with: "《".utf8) else {
        return zh.appendInterpolation(quoted: origin.name)
      }
      zh.appendLiteral("《")
      zh.appendInterpolation(origin.name)
      zh.appendLiteral("》")
    }

    private static func addMore(
      _ others: Int, _ zh: inout MessageTemplate.StringInterpolation,
      _ en: inout MessageTemplate.StringInterpolation
    ) {
      guard others > 0 else { return }
      zh.appendLiteral("等")
      zh.appendInterpolation(others + 1)
      zh.appendLiteral("项")
      en.appendLiteral(", ")
      en.appendInterpolation(others)
      en.appendLiteral(" more")
    }

    private static func chinese(_ extent: Extent, _ figures: DuplicateFigures?) -> String {
      let numbers = figures.map { "数量不一致（\($0.first)、\($0.second)）" }
      switch extent {
      case .equal: return "内容重复"
      case .mostly: return "大部分内容重复" + (numbers.map { "，\($0)" } ?? "")
      case .partly: return numbers.map { "写有同一事项，\($0)" } ?? "部分内容重复"
      }
    }

    private static func english(_ extent: Extent, _ figures: DuplicateFigures?) -> String {
      let numbers = figures.map { ", with different figures (\($0.first), \($0.second))" } ?? ""
      switch extent {
      case .equal: return " ask for the same work"
      case .mostly: return " ask for nearly the same work" + numbers
      case .partly:
        return (figures == nil ? " ask for partly the same work" : " name the same work") + numbers
      }
    }

    static func repeatsClause(
      _ first: Citation, _ last: Citation, others: Int, isOneTask: Bool,
      figures: DuplicateFigures?, leads: Int?
    ) -> Message {
      guard isOneTask else {
        return repeats(
          first, last, others: others, extent: .partly, figures: figures, leads: leads)
      }
      guard let figures else {
        return Message(
          "repeats-in-task", zh: "\(last.task)前后内容重复",
          en: "\(last.task) asks for the same work twice")
      }
      return repeatsInTask(last, figures)
    }

    private static func repeatsInTask(_ task: Citation, _ figures: DuplicateFigures) -> Message {
      let (first, second) = (figures.first, figures.second)
      return Message(
        "repeats-in-task", zh: "\(task.task)前后写有同一事项，数量不一致（\(first)、\(second)）",
        en: "\(task.task) names the same work twice, with different figures (\(first), \(second))"
      ).identified(by: .task(task.task))
    }

    static func label(_ original: Citation, extent: Extent) -> Message {
      switch extent {
      case .equal:
        Message("label", zh: "与\(original.number)相同", en: "the same as \(original.number)")
      case .mostly:
        Message(
          "label", zh: "与\(original.number)大部分相同", en: "nearly the same as \(original.number)")
      case .partly:
        Message("label", zh: "与\(original.number)相近", en: "much like \(original.number)")
      }
    }

    static func clauseLabel(_ original: Citation, isOneTask: Bool, isEqual: Bool) -> Message {
      if isOneTask {
        return Message("label-in-task", zh: "与前面的一处重复", en: "said before in the same task")
      }
      return label(original, extent: isEqual ? .equal : .partly)
    }

    static func original(_ original: Citation) -> Message {
      Message("original", zh: "\(original.number)", en: "\(original.number)")
    }

    static func copies(_ origin: DuplicateOrigin, count: Int) -> Message {
      var zh = MessageTemplate.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
      zh.appendLiteral("与")
      add(origin, &zh)
      zh.appendLiteral("有")
      zh.appendInterpolation(count)
      zh.appendLiteral("项任务内容重复")
      return Message(
        "copies", zh: MessageTemplate(stringInterpolation: zh),
        en: "\(count) tasks stand in \(quoted: origin.name) too"
      ).identified(by: .text(origin.identity))
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
      case .meaning(let first, let second):
        zh.appendInterpolation(quoted: first)
        zh.appendLiteral("与")
        zh.appendInterpolation(quoted: second)
        zh.appendLiteral("意思相同")
        en.appendInterpolation(quoted: first)
        en.appendLiteral(" and ")
        en.appendInterpolation(quoted: second)
        en.appendLiteral(" mean the same")
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
      case .figures(let figures):
        add(.changed(figures.first, figures.second), &zh, &en)
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

    /// What to do about tasks that repeat each other as a whole.
    static func help(isAcross: Bool, hasLeads: Bool, figures: DuplicateFigures?) -> Message {
      if isAcross { return helpAcross }
      if hasLeads { return helpWithLeads }
      return figures == nil ? merge : helpWithFigures
    }

    /// What to do about a clause that stands twice.
    static func clauseHelp(isAcross: Bool, hasLeads: Bool, figures: DuplicateFigures?) -> Message {
      if isAcross { return helpAcross }
      if hasLeads { return figures == nil ? clauseHelpWithLeads : clauseHelpWithBoth }
      return figures == nil ? keepOne : helpWithFigures
    }

    private static let merge = Message(
      "help", zh: "合并为一项；确属不同工作的，写明各自的范围",
      en: "merge them; if the work is different, say how")

    private static let keepOne = Message(
      "help-clause", zh: "只在一处写明，另一处删去；确属不同工作的，写明各自的范围",
      en: "keep it in one place; if the work is different, say how")

    private static let helpWithFigures = Message(
      "help-figures", zh: "核对数量，统一后只在一处写明；确属不同工作的，写明各自的范围",
      en: "settle the figure and keep it in one place; if the work is different, say how")

    private static let helpWithLeads = Message(
      "help-leads", zh: "确定一个主责单位，其他单位列为配合单位，合并为一项",
      en: "merge them under one lead, and name the other units as supporting ones")

    private static let clauseHelpWithLeads = Message(
      "help-clause-leads", zh: "只在主责单位的任务中写明，另一处删去或改为配合",
      en: "keep it in the task of the unit that answers for it, and let the other one support it")

    private static let clauseHelpWithBoth = Message(
      "help-clause-leads-figures", zh: "核对数量，只在主责单位的任务中写明，另一处删去或改为配合",
      en:
        "settle the figure, keep it in the task of the unit that answers for it, and let the other one support it"
    )

    private static let helpAcross = Message(
      "help-across", zh: "属下级落实上级部署的，填写“对应上级任务”；否则只在一份计划中写明",
      en: "if one carries out the other, name it under “implements”; else keep it in one plan")

    static let helpWithPlans = Message(
      "help-plans", zh: "同一份计划只保留一个文件；确需并存的，只检查其中一份",
      en: "keep one file of a plan, or check one of them only")
  }
}
