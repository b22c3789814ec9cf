import ValidatorCore

/// Why a plugin was given up.
enum PluginFault: Error, Hashable, Sendable {
  case noCommand
  case notStarted(program: String, SpawnError)
  case silent(seconds: String)
  case ended(ProcessExit)
  case closedInput
  case closedOutput
  case longLine
  case tooMuchOutput
  case tooMuchInAll
  case tooManyFindings
  case notJSON(line: String)
  case notUTF8
  case wrongMessage(WireError)
  case unasked(String)
  case gaveUp(LocalizedText)

  var text: LocalizedText {
    switch self {
    case .noCommand: LocalizedText(zh: "没有写明命令", en: "there is no command")
    case .notStarted(let program, let error):
      LocalizedText(
        zh: "无法启动“\(program)”：\(error.reason.chinese)",
        en: "cannot start “\(program)”: \(error.reason.english)")
    case .silent(let seconds):
      LocalizedText(zh: "\(seconds)秒内没有答复，已停止", en: "no answer within \(seconds) s; it was stopped")
    case .ended(let exit):
      LocalizedText(
        zh: "没有答复完就退出了（\(exit.description.chinese)）",
        en: "it ended before it had answered (\(exit.description.english))")
    case .closedInput:
      LocalizedText(zh: "关闭了标准输入，已停止", en: "it closed its standard input; it was stopped")
    case .closedOutput:
      LocalizedText(zh: "关闭了标准输出，已停止", en: "it closed its standard output; it was stopped")
    case .longLine:
      LocalizedText(
        zh: "一行输出超过\(PluginLimits.line >> 20) MiB，已停止",
        en: "a line of its output is longer than \(PluginLimits.line >> 20) MiB; it was stopped")
    case .tooMuchOutput:
      LocalizedText(
        zh: "一次答复超过\(PluginLimits.outputPerAnswer >> 20) MiB，已停止",
        en:
          "it wrote more than \(PluginLimits.outputPerAnswer >> 20) MiB for one answer; it was stopped"
      )
    case .tooMuchInAll:
      LocalizedText(
        zh: "一次运行的答复合计超过\(PluginLimits.answersOfRun >> 20) MiB，已停止",
        en:
          "its answers in a run are more than \(PluginLimits.answersOfRun >> 20) MiB; it was stopped"
      )
    case .tooManyFindings:
      LocalizedText(
        zh: "发现过多（一次至多\(PluginLimits.findingsPerAnswer)处），已停止",
        en:
          "too many findings (at most \(PluginLimits.findingsPerAnswer) an answer); it was stopped"
      )
    case .notJSON(let line):
      LocalizedText(zh: "输出的一行不是JSON：\(line)", en: "a line of its output is no JSON: \(line)")
    case .notUTF8: LocalizedText(zh: "输出不是UTF-8", en: "its output is no UTF-8")
    case .wrongMessage(let error):
      LocalizedText(zh: "答复有误：\(error.text.chinese)", en: "a wrong answer: \(error.text.english)")
    case .unasked(let what):
      LocalizedText(
        zh: "答复了没有问过或者已经答复过的“\(what)”",
        en: "an answer to “\(what)”, which is not asked or answered already")
    case .gaveUp(let reason): reason
    }
  }
}
