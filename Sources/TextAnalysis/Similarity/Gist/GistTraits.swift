/// What else the words of a clause say, beside what they weigh.
struct GistTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A document is written: 办法, 手册.
  static let document = GistTraits(rawValue: 1)
  /// A meeting, contest or course is held.
  static let event = GistTraits(rawValue: 2)
  /// Work that somebody else does is looked after: 督导, 考核.
  static let oversight = GistTraits(rawValue: 4)
  /// It is said in which respect something is measured or raised: 提高, 占比.
  static let measure = GistTraits(rawValue: 8)
  /// Something is to become more, or to begin.
  static let rise = GistTraits(rawValue: 16)
  /// Something is to become less, or to end.
  static let fall = GistTraits(rawValue: 32)

  /// Something is built, mended, fitted, dealt with or paid, as is to be done with most things.
  static let building = GistTraits(rawValue: 64)
  /// A group of people is formed: 专家组, 研究会.
  static let body = GistTraits(rawValue: 128)
  /// It is said where something is: 农村, 社区.
  static let place = GistTraits(rawValue: 256)
  /// On which level of government something is: 省级, 市级.
  static let level = GistTraits(rawValue: 262144)
  /// A number names something: 第三, 2号楼.
  static let number = GistTraits(rawValue: 524288)
  /// Who does something, for whom, or in which kind of house: 乡镇卫生院, 毕业生.
  static let party = GistTraits(rawValue: 1_048_576)

  /// What stands in a document is done: 落实, 执行.
  static let heeding = GistTraits(rawValue: 1 << 27)

  // MARK: Steps

  /// Work begins: 开工, 前期工作.
  static let starting = GistTraits(rawValue: 1 << 28)
  /// Work ends: 竣工, 投入使用.
  static let finishing = GistTraits(rawValue: 1 << 29)
  /// Something comes to be: 新建, 建设.
  static let founding = GistTraits(rawValue: 1 << 30)
  /// Something that is there is kept, judged or done away with: 养护, 评定, 关停.
  static let keeping = GistTraits(rawValue: 1 << 31)

  /// Steps of which a thing is never at both.
  static let steps: [(one: GistTraits, other: GistTraits)] = [
    (.starting, .finishing), (.founding, .keeping),
  ]

  /// Whether one says that work is at one of two steps, and the other that it is at the other one.
  func isOtherStep(than other: GistTraits) -> Bool {
    let differing = symmetricDifference(other)
    if contains(.document), other.contains(.document), differing.contains(.heeding) { return true }
    return Self.steps.contains { step in
      let both = step.one.union(step.other)
      let (own, others) = (intersection(both), other.intersection(both))
      return own != both && others != both && !own.isEmpty && !others.isEmpty && own != others
    }
  }

  // MARK: Stages of education

  /// Kindergartens.
  static let preschool = GistTraits(rawValue: 1 << 21)
  /// Primary schools.
  static let primary = GistTraits(rawValue: 1 << 22)
  /// Junior secondary schools.
  static let junior = GistTraits(rawValue: 1 << 23)
  /// Senior secondary schools.
  static let senior = GistTraits(rawValue: 1 << 24)
  /// Vocational schools.
  static let vocational = GistTraits(rawValue: 1 << 25)
  /// Universities and colleges.
  static let higher = GistTraits(rawValue: 1 << 26)

  /// The stages of education: 中小学 is of three of them.
  static let stages: GistTraits = [.preschool, .primary, .junior, .senior, .vocational, .higher]

  // MARK: Kinds of doing

  /// Something is put in order: 清理, 打击.
  static let remedy = GistTraits(rawValue: 512)
  /// Something is looked into: 检测, 普查.
  static let inquiry = GistTraits(rawValue: 1024)
  /// Somebody is given something: 补贴, 奖励.
  static let gift = GistTraits(rawValue: 2048)
  /// Somebody is taught: 培训, 普法.
  static let teaching = GistTraits(rawValue: 4096)
  /// People are set against one another: 竞赛, 评选.
  static let contest = GistTraits(rawValue: 8192)
  /// Something is made: 新建, 绿化.
  static let making = GistTraits(rawValue: 16384)
  /// Something is sold: 展销, 招商.
  static let sale = GistTraits(rawValue: 32768)
  /// Somebody is engaged: 招聘, 选派.
  static let hiring = GistTraits(rawValue: 65536)
  /// An office decides: 审批, 备案.
  static let decision = GistTraits(rawValue: 131072)

  /// The kinds of what is done.
  static let doing: GistTraits = [
    .remedy, .inquiry, .gift, .teaching, .contest, .making, .sale, .hiring, .decision,
  ]
  /// What a word says because its last part does.
  static let ofLastPart: GistTraits = [.document, .event, .oversight, .rise, .fall]
}
