/// What is said about comments that allow findings.
enum SuppressionMessages {
  static func unused(_ name: SuppressionComment.Name, removing span: SourceSpan) -> Finding {
    Finding(
      "unused", unused(name), at: Place(name.span),
      help: Message(
        "remove", zh: "删去这条注释；注释应写在所允许内容的上一行（缩进相同）或同一行末",
        en: "remove the comment, or put it on the line before what it is for, at the same indent"),
      fixes: [
        Fix(
          Message("remove-comment", zh: "删去这条注释", en: "remove the comment"), isSafe: true,
          edits: [Fix.Edit(span, "")])
      ])
  }

  /// - Parameter span: the name with what sets it apart from another one that stays.
  static func unusedName(_ name: SuppressionComment.Name, removing span: SourceSpan) -> Finding {
    let removal = Message(
      "remove-name", zh: "从注释中删去“\(name.text)”", en: "take “\(name.text)” out of the comment")
    return Finding(
      "unused", unused(name), at: Place(name.span), help: removal,
      fixes: [Fix(removal, isSafe: true, edits: [Fix.Edit(span, "")])])
  }

  private static func unused(_ name: SuppressionComment.Name) -> Message {
    Message(
      "unused", zh: "这里没有“\(name.text)”的问题，“允许”没有用处",
      en: "this allows “\(name.text)”, which is not found here")
  }

  static func unknownCheck(_ name: SuppressionComment.Name, _ nearest: String?) -> Finding {
    Finding(
      "unknown-check",
      Message(
        "unknown-check", zh: "没有检查“\(name.text)”", en: "there is no check “\(name.text)”"),
      at: Place(name.span), help: SettingMessages.didYouMean(nearest) ?? form)
  }

  /// A reason that stands behind one hyphen, or behind nothing that would set it apart from the names.
  static func missingDashes(_ name: SuppressionComment.Name) -> Finding {
    Finding(
      "form",
      name.isDash
        ? Message(
          "one-dash", zh: "理由前写的是“\(name.text)”，应为“--”",
          en: "“\(name.text)” does not set a reason apart")
        : Message(
          "no-dashes", zh: "没有检查“\(name.text)”；如果是理由，前面应写“--”",
          en: "there is no check “\(name.text)”; a reason stands behind “--”"),
      at: Place(name.span), help: form,
      fixes: [
        Fix(
          Message("write-dashes", zh: "在理由前写“--”", en: "write “--” before the reason"),
          isSafe: name.isDash,
          edits: [
            name.isDash
              ? Fix.Edit(name.span, "--")
              : Fix.Edit(SourceSpan(name.span.start, name.span.start), "-- ")
          ])
      ])
  }

  static func unknownWord(_ word: SuppressionComment.Name, _ comment: SuppressionComment) -> Finding
  {
    Finding(
      "form",
      Message(
        "unknown-word", zh: "“plan-lint:”后面不认识“\(word.text)”",
        en: "“\(word.text)” means nothing behind “plan-lint:”"),
      at: Place(word.span), help: form)
  }

  static func noName(_ comment: SuppressionComment) -> Finding {
    Finding(
      "form",
      Message("no-name", zh: "没有写明允许哪项检查", en: "the comment does not say which check it allows"),
      at: Place(comment.span), help: form)
  }

  static func noReason(_ comment: SuppressionComment) -> Finding {
    Finding(
      "no-reason",
      Message("no-reason", zh: "“允许”没有写理由", en: "the comment gives no reason"),
      at: Place(comment.span),
      help: Message("give-reason", zh: "在后面写“-- 理由”", en: "write “-- ” and the reason behind it"))
  }

  private static let form = Message(
    "form", zh: "写成“# plan-lint: 允许 检查名 -- 理由”，整个文件都允许的写“允许全文”",
    en: "write “# plan-lint: allow CHECK -- reason”, or allow-file for the whole file")
}
