/// What a word is at the end of something.
enum UnitEnding: UInt8, Sendable {
  /// 局, 科: the end of an office's name.
  case office
  /// 学校, 公司: the end of another unit's name.
  case unit
  /// 格局, 干部: ends like a unit and is none.
  case noUnit
  /// 共同, 具体: stands between the units and their verb.
  case adverb
  /// 按职责分工, 分别: the same, and each answers for its own part.
  case division
  /// 建立, 形成: what follows is a mechanism to set up, not an assignment.
  case founds
  /// 牵头, 负责 behind a unit in a field.
  case leads
  case answers
  case helps
  /// 主任, 负责人: a person, whatever stands before it.
  case person
  /// 组成: what stands before it makes up a body.
  case composes

  /// Whether the name of a unit ends so.
  var isUnit: Bool { self == .office || self == .unit }

  /// Whether it stands between the units and their verb.
  var isAdverb: Bool { self == .adverb || self == .division }

  /// The role of the unit that stands before the word.
  var role: UnitRole? {
    switch self {
    case .leads: .lead
    case .answers: .responsible
    case .helps: .support
    default: nil
    }
  }
}
