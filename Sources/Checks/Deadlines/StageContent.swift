import TextAnalysis
import ValidatorCore

/// What the content of a milestone says of its work: of what it is a stage, which one, and how much is done.
struct StageContent {
  /// The words that name the work, each part between stages, figures and marks as a run of its own.
  private let name: StageName
  /// How much is done; nil where nothing is said, or several things are.
  private let amount: StageAmount?
  private let figures: [Quantity]
  /// Which of the numbered parts of a work it is about; empty for none.
  private let ordinals: Set<StageOrdinal>
  /// Whether it is about what is left when others are done: 其余全部完成.
  private let isRemainder: Bool
  private let stages: StageRanks

  /// What `text` says.
  init(_ text: PlanText, in plan: Plan) {
    let readings = plan.readings(of: text)
    let figures = readings.quantities.filter {
      $0.role != .name && !$0.isImplicit && !Self.names.contains($0.unit ?? "")
    }
    let times = readings.dates.map(\.reading.range).filter { range in
      text.withBytes { Self.isTime($0.part(range)) }
    }
    let scan = StageScan(
      text.withBytes { bytes in
        Self.folded(bytes, without: figures.map(\.range) + times)
      })
    self.figures = figures
    name = scan.name
    ordinals = scan.ordinals
    stages = scan.stages
    (amount, isRemainder) = scan.rest.withUnsafeBufferPointer { buffer in
      let rest = ByteView(buffer)
      return (
        StageAmount(figures, rest: rest),
        StageWords.remainder.contains { rest.offset(of: $0) != nil }
      )
    }
  }

  /// What a number before it names: 2标段.
  private static let names: Set<String> = [
    "标段", "標段", "标", "標", "号", "號", "号楼", "號樓", "楼", "樓", "区", "區",
  ]

  /// Whether a date is a time and not part of a name: neither the year of 2025年度项目, the half of 下半年任务 nor the quarter
  /// of 一季度任务.
  private static func isTime(_ date: ByteView) -> Bool {
    if date.has(anyOf: ["上半年", "下半年"], at: 0) { return false }
    if ["季度", "十二五", "十三五", "十四五", "十五五"].contains(where: { date.offset(of: $0) != nil }) {
      return ["底", "末", "前", "内", "初"].contains { date.offset(of: $0) != nil }
    }
    return date.offset(of: "年") == nil || finer.contains { date.offset(of: $0) != nil }
  }

  private static let finer: [StaticString] = ["月", "季", "旬", "日", "底", "末", "初", "半", "周", "前"]

  /// Bytes of a content that are looked at.
  private static let longest = 600

  /// The folded text with a mark in the place of each of `ranges`.
  private static func folded(_ text: ByteView, without ranges: [Range<Int>]) -> [UInt8] {
    let end = min(text.count, longest)
    var bytes: [UInt8] = []
    var offset = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.upperBound > offset && range.lowerBound < end {
      TextFolding.fold(text.part(offset..<max(range.lowerBound, offset)), into: &bytes)
      bytes.append(0x7C)
      offset = range.upperBound
    }
    if offset < end { TextFolding.fold(text.part(offset..<end), into: &bytes) }
    return bytes
  }

  /// Whether nothing is named but a stage, an amount or a numbered part.
  var isBare: Bool {
    name.isEmpty && (stages.isKnown || amount != nil || isRemainder || !ordinals.isEmpty)
  }

  /// Whether this one names no other work than `other` does.
  func fits(_ other: StageContent) -> Bool {
    isBare || other.isBare || name.likeness(to: other.name) == .one
  }

  /// How this one, which is listed before `other` and due after it, stands to it.
  func relation(listedBefore other: StageContent) -> StageRelation {
    if let isLess = isLess(than: other) {
      return isLess && !mayAddUp(with: other, growsAsListed: true) ? .contradiction : .oneWork
    }
    if isOrdered(before: other) { return .contradiction }
    guard isOfOnePart(as: other) else { return .others }
    if isFollowed(byRemainder: other) {
      return name == other.name ? .contradiction : .contradictionOfWhole
    }
    guard !countsOthers(other) else { return .others }
    switch name.likeness(to: other.name) {
    case .one where stages.precede(other.stages): return .contradiction
    case .one, .unclear: return .oneWork
    case .none: break
    }
    guard isBare || other.isBare else { return .others }
    return stages.precede(other.stages)
      ? isBare && other.isBare ? .contradiction : .contradictionOfWhole : .oneWork
  }

  /// Whether this one, which is listed before `other` and due before it, says what can only come after: a smaller share
  /// later on, the beginning of a work behind its end.
  func isReversed(by other: StageContent) -> Bool {
    guard parts == other.parts else { return false }
    if other.isLess(than: self) ?? false, !mayAddUp(with: other, growsAsListed: false) {
      return true
    }
    guard figures.isEmpty, other.figures.isEmpty, name.isOfOneBuilding, name == other.name else {
      return false
    }
    return stages.isFinished && other.stages.isBegun
  }

  /// Whether less of the same is done here; nil where that cannot be said.
  private func isLess(than other: StageContent) -> Bool? {
    guard let amount, let theirs = other.amount, isOfOnePart(as: other),
      halves == other.halves
    else { return nil }
    return amount.isLess(than: theirs)
  }

  private func mayAddUp(with other: StageContent, growsAsListed: Bool) -> Bool {
    guard let amount, let theirs = other.amount else { return false }
    return amount.mayAddUp(with: theirs, growsAsListed: growsAsListed)
  }

  /// Whether both are of one numbered part, or one is of the whole.
  private func isOfOnePart(as other: StageContent) -> Bool {
    parts.isEmpty || other.parts.isEmpty || parts == other.parts
  }

  private var halves: Set<StageOrdinal> { ordinals.filter { $0.kind == .halfYear } }

  /// The numbered parts; a half of the year is as often only a time.
  private var parts: Set<StageOrdinal> { ordinals.filter { $0.kind != .halfYear } }

  /// 第一批完成改造 before 第二批完成改造: one stage of two parts.
  private func isOrdered(before other: StageContent) -> Bool {
    guard let one = ordinals.first, let two = other.ordinals.first, ordinals.count == 1,
      other.ordinals.count == 1, one.kind == two.kind, one.number < two.number
    else { return false }
    return name == other.name && stages == other.stages
  }

  /// 首批3所完成 before 其余全部完成.
  private func isFollowed(byRemainder other: StageContent) -> Bool {
    guard other.isRemainder, !isRemainder, amount != nil || !ordinals.isEmpty else { return false }
    return other.name.isEmpty || name == other.name
  }

  /// Whether both count things, and not so many: 5所开工 and 3所竣工 are not the same ones.
  private func countsOthers(_ other: StageContent) -> Bool {
    let (mine, theirs) = (counts, other.counts)
    return !mine.isEmpty && !theirs.isEmpty && mine != theirs
  }

  private var counts: [Double?] {
    figures.filter { $0.unit != nil && $0.unit != "%" }.map(\.value)
  }
}
