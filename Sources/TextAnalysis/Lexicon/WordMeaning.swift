/// What a phrase of the lexicon means for the reading of a work plan.
///
/// The name of the case stands for the meaning in the word lists.
public enum WordMeaning: UInt8, Sendable, CaseIterable {
  /// Nothing: a word that only keeps its characters from being read otherwise (进一步, 队伍).
  case word
  /// A name that holds a numeral (十四五, 三会一课).
  case name
  /// All of a set that can be counted (全覆盖, 应助尽助): 100 %.
  case all
  /// None of it (清零, 零事故): 0.
  case none
  /// A multiple said in a word (翻一番, doubled); the argument is the factor.
  case multiple
  /// An amount without a figure (一批, 若干, a number of).
  case amount
  /// An English number word; the argument is its value.
  case numeral
  /// An English word that multiplies what stands before it (hundred, million, dozen).
  case multiplier
  /// The name of a part (half, third, quarter); the argument is how many make a whole.
  case divisor
  /// An English ordinal (first, tenth); the argument is its value.
  case ordinal
  /// Adds a part to the number before it (and a half); the argument is the part.
  case addend
  /// The word for the point of a decimal number.
  case decimalPoint
  /// The word for a sign (minus).
  case minus
  /// Opens a range whose ends are joined by "and".
  case between
  /// Before a figure: makes it a name (Grade, Phase, No.).
  case titled

  /// A measure word for things one can point to (所, 名).
  case measure
  /// A measure word for what is grouped or named (个, 项, 大).
  case collective
  /// A unit of measure or money (元, 平方米, %).
  case unit
  /// A unit of time (年, 小时).
  case span
  /// What follows a numeral in a name (级, 期, 号).
  case label

  /// Before a figure: no less than it.
  case atLeast
  /// Before a figure: no more than it.
  case atMost
  /// Before a figure: more than it.
  case moreThan
  /// Before a figure: less than it.
  case lessThan
  /// Before a figure: about it.
  case about
  /// Before a figure: the level that is to be reached.
  case reach
  /// Behind a figure: it or more.
  case orMore
  /// Behind a figure: it or less.
  case orLess
  /// Behind a figure: about it.
  case orSo
  /// A share for each member of a set (各, 每, 分别).
  case each
  /// Takes the sharpness from an absolute (基本).
  case hedge
  /// Before a figure: where a change starts from (从, 由, 较).
  case from
  /// A change by an amount (增长, 下降).
  case change

  /// An adverb of manner.
  case manner
  /// A level is to rise or fall (提升, 缩小).
  case level
  /// A state is to be formed (形成, 打造).
  case state
  /// Movement without an end point (促进, 推动).
  case push
  /// A trouble is to be overcome (解决, 补齐).
  case solve
  /// A state is to be kept safe (确保, 维护).
  case secure
  /// A document is to be written (出台, 制定).
  case draft
  /// Something that exists is to be perfected (完善, 健全).
  case perfect
  /// A body is to be founded (成立, 建立).
  case found
  /// Something is to be built (新建, 改造).
  case build
  /// Pupils are to be enrolled.
  case enrol
  /// People are to be employed, sent or trained.
  case staff
  /// People are to be trained, chosen, raised.
  case nurture
  /// Money is to be spent.
  case fund
  /// An acceptance is passed, a title won.
  case pass
  /// Something is finished.
  case complete
  /// Something is to be drawn in (吸引, 争取).
  case gain
  /// Something is brought about (实现).
  case realise
  /// Something abstract is given (提供, 奠定).
  case offer
  /// Something turns into something (成为, 转化为).
  case become
  /// Something is put into something (融入, 体现到).
  case put
  /// Something is tried: whatever follows is no promise.
  case explore
  /// Doing without a result.
  case act

  /// A document.
  case document
  /// A body, platform or base.
  case body
  /// A building or place.
  case facility
  /// A mechanism or set of rules.
  case mechanism
  /// An order of things without a test (体系, 模式, 队伍).
  case system
  /// A state without a test (格局, 氛围).
  case scene
  /// A level or effect (水平, 成效).
  case outcome
  /// Where a movement goes (融合, 升级).
  case movement
  /// A thing that is measured (覆盖面, 占比).
  case indicator
  /// A trouble (问题, 短板).
  case obstacle
  /// An acceptance, accreditation or connection.
  case acceptance
  /// Work that can be finished (主体工程, 对接, 招聘工作).
  case milestone
  /// A vague outcome that stands alone (再上新台阶).
  case slogan
  /// A label in brackets of who does it or by when (责任单位).
  case duty
  /// Tasks set elsewhere (目标任务).
  case task
  /// The end of a phrase of means (为抓手).
  case means
  /// Before the thing that is handled (把, 将).
  case object
  /// What may stand behind the noun in which a clause ends (工作, 等).
  case trailing
  /// A meeting, contest or feast: it is held, and that is all.
  case gathering
}

extension WordMeaning {
  /// The names of all cases, in their order, as the word lists have them.
  static let names: StaticString = """
    word name all none multiple amount numeral multiplier divisor ordinal addend \
    decimalPoint minus between titled measure collective unit span label atLeast \
    atMost moreThan lessThan about reach orMore orLess orSo each hedge from change \
    manner level state push solve secure draft perfect found build enrol staff \
    nurture fund pass complete gain realise offer become put explore act document \
    body facility mechanism system scene outcome movement indicator obstacle \
    acceptance milestone slogan duty task means object trailing \
    gathering
    """

  /// Whether the meaning is one of what can follow a figure as its unit.
  var isUnit: Bool {
    switch self {
    case .measure, .collective, .unit, .span, .label: true
    default: false
    }
  }

  /// Whether a phrase of the meaning is a quantity by itself.
  var isQuantity: Bool {
    switch self {
    case .name, .all, .none, .multiple: true
    default: false
    }
  }

  /// Whether the meaning is that of a verb.
  var isVerb: Bool {
    switch self {
    case .change, .level, .state, .push, .solve, .secure, .draft, .perfect, .found, .build,
      .enrol, .staff, .nurture, .fund, .pass, .complete, .gain, .realise, .offer, .become, .put,
      .explore,
      .act:
      true
    default: false
    }
  }
}
