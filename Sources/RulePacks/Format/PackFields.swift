import ValidatorCore

/// The table of every key of rule packs in both languages: the reader, the schema for editors and did-you-mean use it.
extension PackField {
  /// All keys, by mapping.
  public static let all: [PackField] =
    pack + rule + assertions(in: .rule) + assertions(in: .assertion) + texts + condition + shapes
    + term

  private static let pack: [PackField] = [
    PackField(.pack, .pack, ["规则包"], .text, "规则包的名称", "the name of the pack"),
    PackField(.title, .pack, ["标题"], .languages, "标题", "a few words, as a heading"),
    PackField(.summary, .pack, ["说明"], .languages, "说明", "what the pack is for"),
    PackField(.version, .pack, ["版本"], .text, "版本，如日期", "the version, such as a date"),
    PackField(
      .extends, .pack, ["沿用"], .texts, "沿用的规则包：名称，或者以./开头的文件",
      "packs whose rules are included: names, or files beginning with ./"),
    PackField(
      .disable, .pack, ["停用"], .texts, "沿用的规则中不用的", "rules of the extended packs to leave out"),
    PackField(
      .severities, .pack, ["级别"], .severities, "沿用的规则改用的级别",
      "other severities for rules of the extended packs"),
    PackField(.rules, .pack, ["规则"], .list(.rule), "规则", "the rules"),
  ]

  private static let rule: [PackField] = [
    PackField(.id, .rule, ["编号", "名称"], .text, "编号，包内唯一", "the id, unique in the pack"),
    PackField(.title, .rule, ["标题"], .languages, "标题", "a few words, as a heading"),
    PackField(.summary, .rule, ["说明"], .languages, "查什么", "what the rule finds"),
    PackField(.rationale, .rule, ["理由"], .languages, "为什么", "why that is bad"),
    PackField(
      .severity, .rule, ["级别"], .severity, "级别，不写为请核；也可按稿次分别写",
      "how grave it is, warning when not given; also by stage"),
    PackField(
      .message, .rule, ["提示语"], .languages, "提示语，可用{found}等占位符",
      "what is said, with placeholders such as {found}"),
    PackField(.note, .rule, ["备注"], .languages, "补充说明", "why, for the reader of the report"),
    PackField(.help, .rule, ["建议"], .languages, "如何修改", "what to do"),
    PackField(
      .select, .rule, ["范围", "对象"], .choice(RuleSelector.choices), "逐个检查什么",
      "what is looked at, one by one"),
    PackField(
      .where, .rule, ["条件"], .mappings(.condition), "条件，须全部满足",
      "conditions, which must all hold"),
    PackField(
      .fix, .rule, ["自动修改"], .choice(RuleFix.choices), "用语的自动修改是否可靠",
      "whether a replacement of a term is certainly right"),
    PackField(.bad, .rule, ["反例"], .examples, "反例，出错处用⟦…⟧标出", "wrong plans, with ⟦…⟧ marks"),
    PackField(.good, .rule, ["正例"], .examples, "正例", "right plans"),
    PackField(.on, .rule, ["启用"], .flag, "是否默认启用", "whether it runs when nobody asks for it"),
  ]

  private static func assertions(in scope: PackScope) -> [PackField] {
    [
      PackField(.required, scope, ["必填"], .fieldNames, "必须填写的栏目", "fields that must be there"),
      PackField(
        .forbidden, scope, ["禁填"], .fieldNames, "不得填写的栏目", "fields that must not be there"),
      PackField(
        .matches, scope, ["须符合"], .mappingOrText(.pattern), "须符合的式样（正则表达式）",
        "a pattern that must match"),
      PackField(
        .notMatches, scope, ["不得符合"], .mappingOrText(.pattern), "不得出现的式样（正则表达式）",
        "a pattern that must not match"),
      PackField(
        .oneOf, scope, ["只能为"], .mapping(.choice), "只能填写的内容", "the only values allowed"),
      PackField(.length, scope, ["字数"], .mapping(.bounds), "字数限度", "how long a text may be"),
      PackField(.count, scope, ["个数"], .mapping(.bounds), "个数限度", "how many there may be"),
      PackField(.unique, scope, ["不得重复"], .fieldName, "不得重复的栏目", "a field without repetition"),
      PackField(.terms, scope, ["用语"], .list(.term), "规范表述和误写", "wordings, right and wrong"),
      PackField(
        .compare, scope, ["比较"], .mapping(.comparison), "与一个值或另一栏目比较",
        "a field against a value or another field"),
      PackField(
        .requires, scope, ["要求"], .mapping(.implication), "如果…则…", "if this, then that"),
      PackField(
        .order, scope, ["顺序"], .mapping(.sequence), "应依次排列的栏目", "a field that must ascend"),
    ]
  }

  private static let texts: [PackField] = [
    PackField(.zh, .languages, ["中文"], .text, "中文", "Chinese"),
    PackField(.en, .languages, ["英文"], .text, "英文", "English"),
    PackField(.draft, .stages, ["起草"], level, "起草稿", "in drafts"),
    PackField(.comment, .stages, ["征求意见"], level, "征求意见稿", "in versions for comment"),
    PackField(
      .review, .stages, ["送审"], level, "送审稿，也是没有写稿次的", "in versions for review, and others"),
    PackField(.issued, .stages, ["印发"], level, "印发稿", "in issued plans"),
    PackField(.outline, .stages, ["要点"], level, "要点", "in outlines"),
  ]

  private static let level = Shape.choice(SeverityWord.choices)

  private static let condition: [PackField] = [
    PackField(.field, .condition, ["栏目"], .fieldName, "看哪一栏", "the field that is looked at"),
    PackField(.matches, .condition, ["符合"], .pattern, "符合这个式样", "it matches a pattern"),
    PackField(.notMatches, .condition, ["不符合"], .pattern, "不符合这个式样", "it does not match"),
    PackField(.is, .condition, ["等于", "为"], .texts, "是其中之一", "it is one of these"),
    PackField(.contains, .condition, ["含有", "包含"], .texts, "含有其中之一", "it has one of these in it"),
    PackField(.present, .condition, ["已填"], .flag, "是否填写", "whether it is there"),
    PackField(
      .lead, .condition, ["牵头单位", "责任单位"], .texts, "由其中一个单位负责", "one of these units leads"),
    PackField(
      .section, .condition, ["章节"], .texts, "所在章节的标题含有其中之一",
      "the title of the section has one of these in it"),
    PackField(
      .kind, .condition, ["分句类型"], .choices(ClauseWord.choices), "分句的类型", "what the clause promises"
    ),
    PackField(.quantity, .condition, ["含数量"], .flag, "是否写有数量", "whether it holds a quantity"),
    PackField(.date, .condition, ["含时间"], .flag, "是否写有时间", "whether it holds a date"),
    PackField(.stage, .condition, ["稿次"], .choices(StageWord.choices), "稿次", "the plan's stage"),
    PackField(
      .document, .condition, ["文稿类型"], .choices(KindWord.choices), "文稿类型", "the plan's kind"),
    PackField(.not, .condition, ["除外"], .mapping(.condition), "不满足这些条件", "these must not hold"),
  ]

  private static let shapes: [PackField] = [
    PackField(.field, .pattern, ["栏目"], .fieldName, "栏目", "the field"),
    PackField(.pattern, .pattern, ["式样"], .pattern, "正则表达式", "the regular expression"),
    PackField(.field, .choice, ["栏目"], .fieldName, "栏目", "the field"),
    PackField(.values, .choice, ["取值"], .texts, "可以填写的内容", "the values"),
    PackField(.field, .bounds, ["栏目"], .fieldName, "栏目", "the field"),
    PackField(.min, .bounds, ["最少"], .number, "最少", "the least"),
    PackField(.max, .bounds, ["最多"], .number, "最多", "the most"),
    PackField(.field, .comparison, ["栏目"], .fieldName, "栏目", "the field"),
    PackField(.op, .comparison, ["关系"], .choice(RuleOperator.choices), "关系", "how it must stand"),
    PackField(.value, .comparison, ["值"], .text, "与之比较的数或时间", "a number or a date"),
    PackField(.other, .comparison, ["另一栏目"], .fieldName, "与之比较的栏目", "another field"),
    PackField(.if, .implication, ["如果"], .mappings(.condition), "如果", "if these hold"),
    PackField(.then, .implication, ["则"], .mapping(.assertion), "则", "then this must hold"),
    PackField(.field, .sequence, ["栏目"], .fieldName, "栏目", "the field"),
    PackField(.descending, .sequence, ["从后到前"], .flag, "从大到小、从后到前", "from the last to the first"),
  ]

  private static let term: [PackField] = [
    PackField(.right, .term, ["正确", "规范"], .text, "规范表述", "the right wording"),
    PackField(.wrong, .term, ["错误", "误写"], .texts, "误写", "wrong wordings"),
    PackField(.unless, .term, ["除外"], .texts, "含在这些说法中的不算误写", "no mistake inside of these"),
    PackField(.source, .term, ["出处"], .text, "出处", "the document that settles it"),
    PackField(.year, .term, ["年份"], .text, "年份", "its year"),
    PackField(
      .inTitles, .term, ["书名号内"], .flag, "书名号内是否也查，默认查", "whether 《…》 is looked into; yes"),
    PackField(
      .exact, .term, ["精确"], .flag, "只认写法完全相同的（全半角、繁简有别）",
      "whether script and width must be the same"),
  ]
}
