#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SystemError {
  /// Why, in plain words. The system says it in one language, which need not be the reader's.
  var reason: LocalizedText {
    let english = String(cString: strerror(code))
    guard let chinese = Self.chinese[code] else {
      return LocalizedText(zh: "系统错误\(code)", en: english)
    }
    return LocalizedText(zh: chinese, en: english.prefix(1).lowercased() + english.dropFirst())
  }

  private static let chinese: [Int32: String] = [
    EACCES: "没有权限", EPERM: "没有权限", EROFS: "文件系统只读",
    ENOENT: "没有这个文件", ENOTDIR: "路径中有一段不是文件夹", EISDIR: "这是文件夹", EEXIST: "文件已存在",
    EMFILE: "打开的文件过多", ENFILE: "打开的文件过多", ENAMETOOLONG: "路径过长",
    ELOOP: "链接层数过多", EIO: "读写出错", ENOSPC: "磁盘空间不足", EDQUOT: "超出磁盘配额",
    EFBIG: "文件过大", ENOMEM: "内存不足", EAGAIN: "系统资源暂时不足", EBUSY: "正在使用中",
    ETXTBSY: "程序文件正在改写", E2BIG: "参数过长", ENODEV: "没有这个设备", ENXIO: "没有这个设备",
    EINVAL: "系统不支持这项操作", ETIMEDOUT: "等待超时", ESTALE: "网络文件已失效",
  ]
}
