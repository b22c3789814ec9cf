#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif
import ValidatorCore

/// Why a process could not be started.
struct SpawnError: Error, Hashable, Sendable {
  /// The value of `errno`.
  let code: Int32

  var reason: LocalizedText {
    switch code {
    case ENOENT: LocalizedText(zh: "没有这个程序", en: "there is no such program")
    case EACCES: LocalizedText(zh: "没有执行权限", en: "it may not be executed")
    case ENOEXEC:
      LocalizedText(
        zh: "这不是程序；脚本的第一行应写明解释器",
        en: "it is no program; a script names its interpreter in its first line")
    default: FileReadError.other(errno: code).reason
    }
  }
}
