import ValidatorCore

extension NumberingSequence {
  enum Messages {
    static func gap(_ before: String, _ number: String) -> Message {
      Message(
        "gap", zh: "层次序号不连续：\(quoted: before)之后为\(quoted: number)",
        en: "the numbering goes from \(quoted: before) to \(quoted: number)")
    }

    static func noFirst(_ number: String, first: String) -> Message {
      Message(
        "no-first", zh: "层次序号不连续：\(quoted: number)之前没有\(quoted: first)",
        en: "there is no \(quoted: first) before \(quoted: number)")
    }

    static func repeated(_ number: String) -> Message {
      Message(
        "repeated", zh: "层次序号重复：\(quoted: number)", en: "the number \(quoted: number) is used twice"
      )
    }

    static func unnumbered(after number: String) -> Message {
      Message(
        "unnumbered", zh: "层次序号不连续：\(quoted: number)之后的标题没有序号",
        en: "the heading after \(quoted: number) has no number")
    }

    static func miswritten(_ number: String) -> Message {
      Message(
        "miswritten", zh: "序号写法有误：\(quoted: number)",
        en: "the number \(quoted: number) has a mark too many")
    }

    static func style(_ before: String, _ number: String) -> Message {
      Message(
        "style", zh: "同级序号写法不一：\(quoted: before)之后为\(quoted: number)",
        en: "the style of the numbers changes from \(quoted: before) to \(quoted: number)")
    }

    static func level(_ outer: String, _ inner: String) -> Message {
      Message(
        "level", zh: "层次序号层级不当：\(quoted: outer)之下用了\(quoted: inner)",
        en: "\(quoted: inner) stands below \(quoted: outer), which belongs to an inner level")
    }

    static func emptyItem(_ number: String) -> Message {
      Message(
        "empty-item", zh: "\(quoted: number)之后没有内容", en: "nothing stands behind \(quoted: number)")
    }

    static func otherSection(_ number: String, _ section: String) -> Message {
      Message(
        "other-section", zh: "序号\(quoted: number)与所在部分的序号\(quoted: section)不符",
        en: "\(quoted: number) stands in section \(quoted: section)")
    }

    static func referred(_ reference: String) -> Message {
      Message(
        "referred", zh: "正文中有\(quoted: reference)一类引用，重排序号时一并核对",
        en: "the plan refers to \(quoted: reference); check such references when you renumber")
    }

    static let unnumberedFirst = Message(
      "unnumbered-first", zh: "层次序号不连续：第一个标题没有序号", en: "the first heading has no number")

    static func emptyHeading(_ title: String) -> Message {
      Message(
        "empty-heading", zh: "标题\(quoted: title)下没有内容", en: "nothing stands below \(quoted: title)")
    }

    static func change(_ number: String, to other: String) -> Message {
      Message(
        "change", zh: "把\(quoted: number)改为\(quoted: other)",
        en: "change \(quoted: number) to \(quoted: other)")
    }

    static func unify(_ number: String) -> Message {
      Message(
        "unify", zh: "统一写成\(quoted: number)的形式", en: "write all of them like \(quoted: number)")
    }

    static let before = Message("before", zh: "前一个序号", en: "the number before")
    static let renumber = Message("renumber", zh: "顺次重排以后的序号", en: "renumber what follows")
    static let help = Message(
      "help", zh: "补上遗漏的内容，或者顺次改正序号", en: "add what is missing, or renumber")
    static let helpEmptyItem = Message(
      "help-empty-item", zh: "补写内容，或者删去序号", en: "write what belongs there, or delete the number")
    static let helpNumber = Message("help-number", zh: "补上序号", en: "add the number")
    static let helpMiswritten = Message(
      "help-miswritten", zh: "删去多余的标点", en: "delete the mark that is too many")
    static let helpStyle = Message(
      "help-style", zh: "同一层级使用一种序号", en: "use one style on one level")
    static let helpLevel = Message(
      "help-level", zh: "层次序号依次用“一、”“（一）”“1.”“（1）”",
      en: "number the levels 一、, （一）, 1. and （1）, in this order")
    static let helpEmpty = Message(
      "help-empty", zh: "补写内容，或者删去标题", en: "write what belongs there, or delete the heading")
  }
}
