#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a cache cannot be used, or not be written to. A run goes on without it.
public struct CacheProblem: Error, Hashable, Sendable {
  /// What is said about it.
  public let notice: LocalizedText

  /// A cache that cannot be used at all.
  init(unusable folder: BytePath, _ reason: LocalizedText) {
    notice = LocalizedText(
      zh: "缓存“\(folder)”没有用上：\(reason.chinese)",
      en: "the cache “\(folder)” is not used: \(reason.english)")
  }

  /// A cache that cannot be used at all.
  init(unusable folder: BytePath, _ error: SystemError) {
    self.init(unusable: folder, Self.reason(error))
  }

  /// A cache that is read, and cannot be written to.
  init(unwritable folder: String, _ error: SystemError) {
    let reason = Self.reason(error)
    notice = LocalizedText(
      zh: "缓存“\(folder)”无法写入：\(reason.chinese)",
      en: "cannot write to the cache “\(folder)”: \(reason.english)")
  }

  private static func reason(_ error: SystemError) -> LocalizedText {
    switch error.code {
    case ENOTDIR, EEXIST: LocalizedText(zh: "这不是文件夹", en: "it is not a folder")
    case EACCES, EPERM, EROFS: LocalizedText(zh: "没有写入权限", en: "permission denied")
    default: error.reason
    }
  }
}
