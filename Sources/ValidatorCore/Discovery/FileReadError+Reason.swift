extension FileReadError {
  /// Why, in plain words.
  public var reason: LocalizedText {
    switch self {
    case .notFound: LocalizedText(zh: "没有这个文件", en: "there is no such file")
    case .permissionDenied: LocalizedText(zh: "没有读取权限", en: "permission denied")
    case .isDirectory: LocalizedText(zh: "这是文件夹", en: "it is a folder")
    case .notAFile:
      LocalizedText(
        zh: "这不是普通文件；管道里的内容可以从标准输入读取，写“-”",
        en: "it is no regular file; what a pipe holds can be read from standard input, as -")
    case .tooLarge(_, let limit):
      LocalizedText(
        zh: "文件超过\(Self.amount(limit))", en: "it is larger than \(Self.amount(limit))")
    case .other(let code): SystemError(code: code).reason
    }
  }

  private static func amount(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) B"
  }

  /// That the file at `path` could not be read, and why.
  public func notice(_ path: String) -> LocalizedText {
    LocalizedText(
      zh: "“\(path)”无法读取：\(reason.chinese)", en: "cannot read “\(path)”: \(reason.english)")
  }
}
