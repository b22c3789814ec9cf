/// What sets a phrase apart from the others of its meaning.
enum WordTrait: UInt8, Sendable, CaseIterable {
  case none
  /// A name that is that of a document (三年行动计划).
  case document
  /// A verb that says by itself that a title is won (创成).
  case won
  /// A verb that says by itself that something is finished (竣工).
  case done
  /// A bound that is a verb, and so no part of the quantity (控制在).
  case verb
  /// A baseline that holds for one figure only (从).
  case once
  /// A verb that says nothing but a direction (促进).
  case direction
  /// In haste: what is hastened has no stage to reach (加快).
  case haste
  /// A building or work that has a place and a name, mostly (新校区).
  case site
  /// Work of any sort, of building or not (工程, 项目).
  case programme
  /// A verb that is as often a noun (建设, 招聘, 预算).
  case loose
  /// Says what a place is to be like, or is such a place: 平安校园, 法治政府 are no buildings.
  case ideal
  /// Where a building stands, in its name (城东).
  case spot
  /// No more than an attitude (坚持, 聚焦).
  case attitude

  // Of units:
  case year
  case month
  case day
  case quarter
  case clock
  case person
  case department
  /// 百分点.
  case point
  /// 倍, %, 成.
  case share
  /// 小时, 学时.
  case lesson
  /// 岁, 周年.
  case age
  /// 个.
  case piece
  /// 项: what is counted is mostly a name.
  case heading
  /// 大, as in 六大工程.
  case grand
  /// 轮, 期: counts what is held, and numbers what is built.
  case round

  /// The names of all cases, in their order, as the word lists have them.
  static let names: StaticString = """
    none document won done verb once direction haste site programme loose ideal \
    spot attitude year month day quarter clock person department point share lesson age piece heading grand round
    """

  /// The names of the units of each trait.
  static let unitNames: [(trait: WordTrait, names: StaticString)] = [
    (.year, "年 年度 学年 years year"), (.month, "月 月份"), (.day, "日"), (.quarter, "季度 个季度"),
    (.clock, "时 点钟 点半"), (.person, "人"), (.department, "部门 单位"), (.point, "百分点 千分点"),
    (.share, "倍 % 成 ‰"), (.lesson, "小时 个小时 分钟 学时 课时 hours hour minutes"),
    (.age, "岁 周岁 周年 世纪"), (.piece, "个"), (.heading, "项"), (.grand, "大"),
    (.round, "轮 期"),
  ]
}
