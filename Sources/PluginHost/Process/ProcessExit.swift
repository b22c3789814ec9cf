import ValidatorCore

/// How a process ended.
enum ProcessExit: Hashable, Sendable {
  /// By itself, with a code.
  case code(Int32)
  /// By a signal.
  case signal(Int32)

  /// Reads what `waitpid` says; Swift does not see the macros of C.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .code(status >> 8 & 0xFF) : .signal(signal)
  }

  var description: LocalizedText {
    switch self {
    case .code(let code): LocalizedText(zh: "退出码\(code)", en: "exit code \(code)")
    case .signal(let signal): LocalizedText(zh: "信号\(signal)", en: "signal \(signal)")
    }
  }
}
