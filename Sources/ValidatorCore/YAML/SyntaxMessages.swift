/// Everything that `yaml-syntax` can say.
enum SyntaxMessages {
  static func findings(of tree: YAMLTree) -> [LoaderFinding] {
    var findings: [Finding] = []
    var colons: [(span: SourceSpan, key: String)] = []
    var indentations: [(span: SourceSpan, width: Int)] = []
    for problem in tree.problems {
      switch problem.kind {
      case .fullWidthColon(let key): colons.append((problem.span, key))
      case .blankIndentation(let width): indentations.append((problem.span, width))
      default: findings.append(finding(problem))
      }
    }
    if let first = indentations.first {
      findings.append(blankIndentation(first.span, indentations))
    }
    if let first = colons.first {
      findings.append(fullWidthColons(first, others: colons.dropFirst()))
    }
    return findings.map {
      LoaderFinding(check: LoaderChecks.yamlSyntax.id, finding: $0, plan: nil)
    }
  }

  private static func finding(_ problem: YAMLProblem) -> Finding {
    let (kind, message, help) = text(problem.kind)
    return Finding(
      kind, message, at: Place(problem.span),
      related: problem.context.map {
        [RelatedPlace(Place($0), Message("context", zh: "从这里开始", en: "it began here"))]
      } ?? [],
      note: Message(
        "entry-lost", zh: "这一处没有读到，其余各项照常检查",
        en: "this entry was not read; the others are checked as usual"),
      help: help)
  }

  private static func fullWidthColons(
    _ first: (span: SourceSpan, key: String), others: ArraySlice<(span: SourceSpan, key: String)>
  ) -> Finding {
    let all = [first] + others
    return Finding(
      "full-width-colon",
      others.isEmpty
        ? Message(
          "full-width-colon", zh: "“\(first.key)”后用了全角冒号，应为半角冒号加空格",
          en: "“\(first.key)” is followed by a full-width colon instead of a colon and a space")
        : Message(
          "full-width-colons", zh: "有\(all.count)处栏目名后用了全角冒号，应为半角冒号加空格",
          en: "\(all.count, "field") with a full-width colon instead of a colon and a space"),
      at: Place(first.span),
      related: others.map {
        RelatedPlace(
          Place($0.span), Message("another-colon", zh: "这里也是", en: "and here"))
      },
      note: Message(
        "read-as-colon", zh: "已按“\(first.key): ”读取", en: "it was read as “\(first.key): ”"),
      help: Message(
        "half-width-colon", zh: "改成“\(first.key): ”（英文输入法的冒号，后面空一格）",
        en: "write “\(first.key): ”"),
      fixes: [
        Fix(
          Message("replace-colon", zh: "改为半角冒号", en: "replace it by a colon and a space"),
          isSafe: true, edits: all.map { Fix.Edit($0.span, ": ") })
      ])
  }

  private static func blankIndentation(
    _ first: SourceSpan, _ all: [(span: SourceSpan, width: Int)]
  ) -> Finding {
    Finding(
      "blank-indentation",
      Message(
        "blank-indentation", zh: "有\(all.count)行的行首缩进用了全角空格或不间断空格，应为半角空格",
        en: "\(all.count, "line") indented with blanks that are no ordinary spaces"),
      at: Place(first),
      related: all.dropFirst().map {
        RelatedPlace(Place($0.span), Message("another-indentation", zh: "这里也是", en: "and here"))
      },
      note: Message("read-as-spaces", zh: "已按半角空格读取", en: "they were read as spaces"),
      help: Message("use-spaces", zh: "改用空格缩进，与上下各行对齐", en: "indent it with spaces"),
      fixes: [
        Fix(
          Message("replace-blanks", zh: "改为半角空格", en: "replace them by spaces"), isSafe: true,
          edits: all.map { Fix.Edit($0.span, String(repeating: " ", count: $0.width)) })
      ])
  }

  private static func text(_ kind: YAMLProblem.Kind) -> (String, Message, Message?) {
    switch kind {
    case .syntax(let problem, let context):
      let words = SyntaxWording.wording(problem, context)
      return ("syntax", words.message, words.help)
    case .unclosedQuote:
      return (
        "syntax",
        Message(
          "unclosed-quote", zh: "引号没有成对", en: "this quotation mark has no partner"),
        Message(
          "close-quote", zh: "在这段文字的末尾补上同样的引号；文字里面的引号请用“”",
          en: "put the same mark at the end of the text")
      )
    case .tabIndentation:
      return (
        "syntax", Message("tab", zh: "行首缩进用了制表符（Tab键）", en: "the line is indented with a tab"),
        Message("use-spaces", zh: "改用空格缩进，与上下各行对齐", en: "indent it with spaces")
      )
    case .undefinedAlias(let name):
      return (
        "alias",
        Message(
          "undefined-alias", zh: "引用的“\(name)”前面没有定义",
          en: "“\(name)” is not defined before this alias"),
        Message(
          "define-anchor", zh: "在被引用的地方写上“&\(name)”；如果不是引用，请给文字加上引号",
          en: "write “&\(name)” where it is defined, or put the text in quotation marks")
      )
    case .recursiveAlias(let name):
      return (
        "alias",
        Message(
          "recursive-alias", zh: "“\(name)”引用了自己", en: "“\(name)” is an alias of what it stands in"),
        nil
      )
    case .fullWidthColon, .blankIndentation, .tooDeep, .tooManyAliasNodes, .tooManyErrors:
      return ("limit", limit(kind), nil)
    }
  }

  private static func limit(_ kind: YAMLProblem.Kind) -> Message {
    switch kind {
    case .tooDeep(let limit):
      Message(
        "too-deep", zh: "嵌套超过\(limit)层，更深的没有读",
        en: "nested deeper than \(limit) levels; the rest was not read")
    case .tooManyAliasNodes(let limit):
      Message(
        "too-many-alias-nodes", zh: "引用展开后超过\(limit)项，此后的引用没有读",
        en: "aliases stand for more than \(limit) nodes; further ones were not read")
    case .tooManyErrors(let limit):
      Message(
        "too-many-errors", zh: "格式错误达到\(limit)处，此后没有再读",
        en: "stopped reading after \(limit) mistakes in the syntax")
    default:
      Message("limit", zh: "超出读取限度", en: "beyond a limit")
    }
  }
}
