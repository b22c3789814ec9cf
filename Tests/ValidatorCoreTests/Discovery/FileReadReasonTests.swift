import Testing

@testable import ValidatorCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@Suite struct FileReadReasonTests {
  @Test(arguments: [
    (EACCES, "没有权限"), (ENOSPC, "磁盘空间不足"), (EMFILE, "打开的文件过多"), (EIO, "读写出错"),
    (ENAMETOOLONG, "路径过长"),
  ])
  func theSystemsAnswerIsInTheReadersLanguage(_ code: Int32, _ chinese: String) {
    let reason = FileReadError.other(errno: code).reason
    #expect(reason.chinese == chinese)
    #expect(!reason.english.isEmpty && reason.english.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func anUnknownAnswerIsToldByItsNumber() {
    #expect(FileReadError.other(errno: 9999).reason.chinese == "系统错误9999")
  }
}
