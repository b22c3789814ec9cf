/// Plain words for what libyaml says.
enum SyntaxWording {
  struct Wording {
    var message: Message
    var help: Message?
  }

  static func wording(_ problem: String, _ context: String?) -> Wording {
    if let known = known[problem] ?? opening(context) {
      return Wording(
        message: Message(known.id, zh: "\(known.chinese)", en: "\(known.english)"),
        help: known.help.map {
          Message("\(known.id)-help", zh: "\($0.chinese)", en: "\($0.english)")
        })
    }
    return Wording(
      message: Message("syntax", zh: "这里不合YAML的写法", en: "this is no YAML: \(problem)"),
      help: Message("quote", zh: "\(quote.chinese)", en: "\(quote.english)"))
  }

  private struct Entry {
    var id: String
    var chinese: String
    var english: String
    var help: LocalizedText?
  }

  /// Whether what went wrong is only that a text begins with a sign that has a meaning in YAML.
  static func isAboutOpening(_ context: String?) -> Bool { opening(context) != nil }

  /// What is said where only the sign that a text begins with made YAML of it.
  private static func opening(_ context: String?) -> Entry? {
    switch context {
    case "while scanning an anchor", "while scanning an alias": reference
    case "while scanning a tag", "while parsing a tag": tag
    case "while scanning a block scalar": blockText
    case "while scanning a directive", "while scanning a %YAML directive",
      "while scanning a %TAG directive":
      directive
    default: nil
    }
  }

  private static let align = LocalizedText(
    zh: "检查这一行和上一行的缩进：同一组的栏目要对齐",
    en: "check the indentation: the fields of one group must be aligned")
  private static let closeBracket = LocalizedText(
    zh: "补上另一半括号；括号是文字的一部分时，请把整段文字放在一对引号里",
    en: "close it, or put the text in quotation marks if it only begins with one")
  private static let wholeText = LocalizedText(
    zh: "请把整段文字放在一对引号里", en: "put the whole text in quotation marks")
  private static let quote = LocalizedText(
    zh: "文字里有冒号、引号等符号时，请把整段文字放在一对引号里", en: "put a text that holds such signs in quotation marks")

  private static let escape = Entry(
    id: "unknown-escape", chinese: "双引号中的“\\”后面不是规定的字符",
    english: "this is no escape that YAML knows",
    help: LocalizedText(
      zh: "要写反斜杠本身，请写成“\\\\”，或改用单引号", en: "write “\\\\”, or use single quotation marks"))
  private static let tag = Entry(
    id: "unknown-tag", chinese: "以“!”开头的文字会被当作标记",
    english: "a text that begins with “!” is read as a tag",
    help: wholeText)
  private static let reference = Entry(
    id: "no-reference", chinese: "以“*”或“&”开头的文字会被当作引用",
    english: "a text that begins with “*” or “&” is read as a reference", help: wholeText)
  private static let directive = Entry(
    id: "directive", chinese: "以“%”开头的一行会被当作指令",
    english: "a line that begins with “%” is read as a directive",
    help: wholeText)
  private static let blockText = Entry(
    id: "block-text", chinese: "“|”或“>”后面不能接着写文字，文字从下一行开始",
    english: "no text can stand behind “|” or “>” on the same line",
    help: LocalizedText(
      zh: "文字另起一行并缩进；符号是文字的一部分时，请把整段文字放在一对引号里",
      en: "begin the text on the next line, or put it in quotation marks"))

  private static let known: [String: Entry] = [
    "did not find expected key": Entry(
      id: "expected-key", chinese: "这一行与上下文对不上：可能是缩进不对，或者引号不成对",
      english: "this does not fit what stands around it", help: align),
    "did not find expected '-' indicator": Entry(
      id: "expected-item", chinese: "列表中的这一行没有以“- ”开头，或者缩进不对",
      english: "this line of a list does not begin with “- ”, or is not aligned", help: align),
    "could not find expected ':'": Entry(
      id: "expected-colon", chinese: "栏目名后面缺少“: ”",
      english: "a colon and a space are missing behind a field",
      help: LocalizedText(zh: "写成“栏目: 内容”，冒号是半角的，后面空一格", en: "write “field: value”")),
    "mapping values are not allowed in this context": Entry(
      id: "unexpected-colon", chinese: "这里不应有“: ”：文字里有冒号时要加引号，否则是上一行没有写完或缩进不对",
      english:
        "there should be no “: ” here: a text that holds one needs quotation marks, or the indentation is wrong",
      help: quote),
    "block sequence entries are not allowed in this context": Entry(
      id: "unexpected-item", chinese: "这里不应有“- ”", english: "there should be no “- ” here",
      help: align),
    "found character that cannot start any token": Entry(
      id: "unexpected-character", chinese: "文字不能以这个符号开头",
      english: "a text cannot begin with this sign",
      help: quote),
    "found unknown escape character": escape,
    "did not find expected ',' or ']'": Entry(
      id: "unclosed-bracket", chinese: "方括号“[”没有成对，或者缺少逗号",
      english: "a “[” is not closed, or a comma is missing", help: closeBracket),
    "did not find expected ',' or '}'": Entry(
      id: "unclosed-brace", chinese: "花括号“{”没有成对，或者缺少逗号",
      english: "a “{” is not closed, or a comma is missing", help: closeBracket),
    "did not find expected <document start>": Entry(
      id: "expected-end", chinese: "计划到上一行已经结束，这里又有别的内容",
      english: "the document has ended before this line", help: align),
    "did not find expected node content": Entry(
      id: "expected-content", chinese: "这里缺少内容", english: "something is missing here", help: nil),
    "found undefined tag handle": tag,
    "found unknown directive name": directive,
    "found incompatible YAML document": directive,
    "found duplicate %YAML directive": directive,
    "found duplicate %TAG directive": directive,
    "did not find expected hexdecimal number": escape,
    "found invalid Unicode character escape code": escape,
  ]
}
