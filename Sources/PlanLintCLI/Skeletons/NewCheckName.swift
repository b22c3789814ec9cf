import ValidatorCore

/// Says whether a check may be called so.
struct NewCheckName {
  let catalog: CheckCatalog

  private static let longest = 60

  /// Throws a `UsageError` that says what is wrong with the id or the title.
  func verify(id: String, title: String) throws {
    guard Self.isValid(id) else {
      let nearest = Self.nearest(to: id)
      throw UsageError(
        zh: "名称“\(VisibleText.text(id))”应由小写字母、数字和连字符组成，以字母开头"
          + (nearest.map { "，如“\($0)”" } ?? ""),
        en:
          "the id “\(VisibleText.text(id))” must consist of lower-case letters, digits and hyphens, and begin with a letter"
          + (nearest.map { ", such as “\($0)”" } ?? ""))
    }
    let isTaken = catalog.descriptions.contains { $0.id == id || $0.id.hasPrefix("\(id)/") }
    guard !isTaken else {
      throw UsageError(zh: "已经有名为“\(id)”的检查或规则包", en: "there is a check or pack “\(id)” already")
    }
    let isShown = title.unicodeScalars.allSatisfy { VisibleText.replacement(for: $0) == nil }
    guard isShown, title.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw UsageError(
        zh: "标题应为一行文字，不能为空", en: "the title must be one line of text, and not empty")
    }
  }

  private static func isValid(_ id: String) -> Bool {
    let parts = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return id.utf8.count <= longest && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAllowed) }
      && id.utf8.first.map { $0 >= UInt8(ascii: "a") } == true
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// What is left of a wrong id, where it makes a right one: `Budget Source` → `budget-source`.
  private static func nearest(to id: String) -> String? {
    let words = id.lowercased().utf8.split { !isAllowed($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    let joined = words.drop { $0.first?.isNumber != false }.joined(separator: "-")
    return isValid(joined) ? joined : nil
  }
}
