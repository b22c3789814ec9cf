/// What a word is in the name of a unit, or in a sentence that makes a unit answerable.
enum UnitWord: UInt8, Sendable {
  /// 牵头: leads a list, or follows the units that lead.
  case leads
  /// 主办, 主责: the same, but as a verb only behind 由.
  case hosts
  /// 主要, 第一: in names of fields only.
  case chiefly
  /// 负责
  case answers
  /// 承办, 组织实施: a verb only behind 由.
  case carriesOut
  /// 责任: in names of fields only.
  case duty
  /// 配合, 协办
  case helps
  /// 会同: the one before it leads the one behind it.
  case joins
  /// 联合: the same, where a unit is behind it.
  case allies
  /// 单位, 部门, 科室
  case body
  /// 学校, 乡镇: bodies of a kind, of which there are many.
  case bodyOfKind
  /// 人, 领导: no units.
  case person
  /// 职能, 业务: which bodies are meant.
  case function
  /// 直属, 成员: which bodies are meant, definitely.
  case belonging
  /// 县, 局, 机关: within what.
  case scope
  /// 各, 所有, all
  case each
  /// 相关, 有关, relevant
  case concerned
  /// 其他, other
  case remaining
  /// 等
  case andOthers
  /// 和, 与, and
  case joint
  /// 的, the: says nothing.
  case particle
  /// 待定, TBD
  case pending
  /// 待, 另行, to be
  case pends
  /// 确定, decided
  case settled
  /// 同上
  case ditto
  /// 由
  case agent
  /// 为, 是
  case equals
  /// 督促, 与, 建立: what stands behind it is not the one who answers.
  case mention
  /// 含, 包括: what stands behind it is part of the unit before it.
  case includes
  /// led by
  case ledBy
  /// is responsible for
  case isAnswerable
  /// A word that holds one of the others without meaning it: 负责人, 联合会.
  case noise

  /// The role of a unit in a field with this word in its name, or before this verb.
  var role: UnitRole? {
    switch self {
    case .leads, .hosts, .chiefly, .joins, .allies, .ledBy: .lead
    case .answers, .carriesOut, .duty, .isAnswerable: .responsible
    case .helps, .remaining: .support
    default: nil
    }
  }

  /// Whether the word may stand in a text that names nobody.
  var isInNames: Bool {
    switch self {
    case .joins, .allies, .agent, .equals, .mention, .includes, .ledBy, .isAnswerable, .noise:
      false
    default: true
    }
  }

  /// Whether the word may stand in the name of a field, before 单位 or a colon.
  var isInLabels: Bool {
    switch self {
    case .leads, .hosts, .chiefly, .answers, .carriesOut, .duty, .helps, .remaining, .function:
      true
    default: false
    }
  }

  /// Whether the word is a verb of which the units before it are the subject.
  var isVerb: Bool {
    switch self {
    case .leads, .hosts, .answers, .carriesOut, .helps, .joins, .allies: true
    default: false
    }
  }

  /// Whether the word may begin what makes somebody answerable, or be the verb of it.
  var opensAssignment: Bool { isInLabels || isVerb || self == .ledBy || self == .isAnswerable }

  /// Whether the verb makes somebody answerable only behind 由 or at the beginning of a bracket.
  var needsAgent: Bool { self == .hosts || self == .carriesOut }
}
