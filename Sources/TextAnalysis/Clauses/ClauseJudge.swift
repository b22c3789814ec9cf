/// Says of a clause what it promises: the first rule that holds decides.
struct ClauseJudge {
  private let features: ClauseFeatures

  init(_ features: ClauseFeatures) { self.features = features }

  /// The kind of a clause; `hasTarget` says that it holds a quantity with a target's role.
  func kind(hasTarget: Bool) -> ClauseKind {
    if hasTarget { return .number }
    if features.head == .explore { return .activity }
    if isEvent { return .event }
    if isDeliverable { return .deliverable }
    return isVague ? .vague : .activity
  }

  private var isEvent: Bool {
    guard !features.has(.hedge), !isFounded else { return false }
    return features.hasPassedAcceptance || features.hasCompletedWork || features.hasWon
      || isCompletion
  }

  /// 完成市县两级机构改革: what is to be finished is named, and not set elsewhere.
  private var isCompletion: Bool {
    features.finishesSomething && features.head != .act && !features.has(.task)
      && features.amount == nil && !features.has(.slogan)
  }

  /// 建成拆解中心并投入运行: a thing that stands, and the use that it is put to.
  private var isFounded: Bool {
    features.head == .found && features.hasCompletedWork && !features.hasPassedAcceptance
      && !features.hasWon && (features.has(.body) || features.has(.facility))
  }

  /// 应急指挥平台全面建成: the thing before the verb that says that it stands.
  private var isStanding: Bool {
    guard features.endsInFounding, !features.has(.hedge) else { return false }
    guard features.has(.body) || features.has(.facility) else { return false }
    return features.head == .found || features.head == .secure || features.head == .act
  }

  private var isDeliverable: Bool {
    if isFounded { return true }
    if features.hasDraftedDocument || features.hasDraftedTitle { return true }
    if features.amount != nil { return false }
    if isStanding { return true }
    if features.has(.found) {
      if ends(inOneOf: .body, .mechanism) { return true }
      return features.head == .found && ends(inOneOf: .document, .facility)
    }
    return features.head == .state && ends(inOneOf: .body)
  }

  /// How much the clause promises, whatever its kind.
  var weight: ClauseWeight {
    if features.isAttitude { return .attitude }
    let isLevel = features.head == .level || features.head == .change
    return isLevel && ends(inOneOf: .outcome) ? .level : .work
  }

  private var isVague: Bool {
    if features.isBanned { return false }
    if features.amount != nil || features.has(.slogan) || features.hasWon { return true }
    if features.tail == .means { return false }
    switch features.head {
    case .level, .change: return !ends(inOneOf: .mechanism, .document, .gathering)
    case .state, .secure, .realise, .become, .offer, .gain, .solve: return true
    case .push: return isMovement || features.isDirected && !features.endsInWork || isStageless
    case .found: return ends(inOneOf: .system, .scene)
    case .complete: return features.has(.task)
    case .perfect: return ends(inOneOf: .scene)
    case .build:
      return ends(inOneOf: .system, .scene, .outcome, .facility, .body) || features.has(.become)
        || features.isIdeal || isStageless
    case .staff, .nurture:
      return ends(inOneOf: .system, .scene, .outcome) || features.has(.become)
    default: return isVagueByItsEnd
    }
  }

  /// A clause without a telling verb: what is put into what, what it ends in.
  private var isVagueByItsEnd: Bool {
    if features.has(.object), features.has(.put) { return true }
    if features.head == .act, features.isHastened, features.pushedWork == .site { return true }
    if features.head == nil, isMovement || isStageless { return true }
    if features.head == nil, features.has(.outcome), ends(inOneOf: .system, .scene) { return true }
    if features.has(.state), features.tail != nil, isMovement { return true }
    return features.has(.offer) || features.has(.become) || ends(inOneOf: .outcome)
  }

  /// Whether what is pushed has a direction and no end: 融合, 升级, a state that is to be formed.
  private var isMovement: Bool {
    guard !features.endsInWork else { return false }
    if ends(inOneOf: .movement, .outcome, .level, .change, .scene) { return true }
    if ends(inOneOf: .facility, .body) {
      return features.head == .push && (features.tailTrait != .programme || features.isHastened)
    }
    return features.has(.state) && features.head != .act
  }

  /// 加快污水处理厂建设, 推进新校区建设: it names a work and no stage that it is to reach.
  private var isStageless: Bool {
    guard let work = features.pushedWork else { return false }
    return features.isHastened || work == .site
  }

  private func ends(inOneOf meanings: WordMeaning...) -> Bool {
    meanings.contains(where: features.ends(in:))
  }
}
