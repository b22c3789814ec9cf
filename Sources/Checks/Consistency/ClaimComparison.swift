import TextAnalysis
import ValidatorCore

/// Says which claims of two places must agree.
struct ClaimComparison {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// Whether two claims with one key must agree: those of two fields of one task, rates of the whole plan, and counts that
  /// cannot be two parts.
  func mustAgree(_ claim: TargetClaim, _ other: TargetClaim) -> Bool {
    let isOneText =
      claim.target == nil && other.target == nil && claim.text.place == other.text.place
    guard claim.task != other.task || isOneText || claim.task == nil else { return true }
    let isCommon = claim.key.withUnsafeBufferPointer { buffer in
      let key = ByteView(buffer)
      if claim.isRate, !changes(key) { return isRateOfPlan(key) }
      if ConsistencyWords.ofArea.occur(in: key) { return true }
      // What grows by so much in one task may grow otherwise in another.
      if changes(key) { return false }
      return key.count >= 30 && !ConsistencyWords.additive.occur(in: key)
    }
    guard isCommon || !isOneText && areOneLot(claim, other) else { return false }
    return claim.isRate || isOneText
      || !isPart(claim.task, of: other.task) && !isPart(other.task, of: claim.task)
  }

  private func isRateOfPlan(_ key: ByteView) -> Bool {
    if ConsistencyWords.ofArea.occur(in: key) { return true }
    if ConsistencyWords.ownRates.occur(in: key) {
      return key.count >= 24 && ConsistencyWords.ratesOfNamed.occur(in: key)
    }
    return key.count >= 15 && (key.count >= 18 || !begins(key, ConsistencyWords.commonThings))
  }

  /// 增加值增长, 能耗下降: the verb says that the value is a change.
  private func changes(_ key: ByteView) -> Bool {
    ["增长", "下降", "提高", "降低", "增加", "减少", "提升", "上升"].contains {
      key.has($0, endingAt: key.count)
    }
  }

  private func begins(_ key: ByteView, _ words: [StaticString]) -> Bool {
    words.contains { key.has($0, at: 0) }
  }

  // MARK: Counts

  /// Whether two counts of things built or made are hardly two lots: one unit in charge, one deadline, both at the
  /// beginning of what their tasks say, and no task that is about one of the things.
  private func areOneLot(_ claim: TargetClaim, _ other: TargetClaim) -> Bool {
    guard let first = claim.task.flatMap(task), let second = other.task.flatMap(task),
      let due = first.deadline?.deadline, due == second.deadline?.deadline,
      isSameLead(first, second), beginsText(claim), beginsText(other),
      !isOfOneThing(first), !isOfOneThing(second), !areRows(first, second)
    else { return false }
    return claim.key.withUnsafeBufferPointer { buffer in
      let key = ByteView(buffer)
      guard let verb = ConsistencyWords.builds.first(where: { key.has($0, at: 0) }),
        key.count >= verb.utf8CodeUnitCount + 6
      else { return false }
      let isNamed = key.count >= verb.utf8CodeUnitCount + 15
      return !ConsistencyWords.commonMoney.occur(in: key)
        && (isNamed || !ConsistencyWords.commonWorks.occur(in: key))
    }
  }

  private func task(_ index: Int) -> PlanTask? {
    plan.tasks.indices.contains(index) ? plan.tasks[index] : nil
  }

  private func isSameLead(_ task: PlanTask, _ other: PlanTask) -> Bool {
    guard let lead = task.lead ?? task.responsible, let second = other.lead ?? other.responsible,
      lead.units.count == second.units.count, !lead.units.isEmpty
    else { return false }
    return zip(lead.units, second.units).allSatisfy { $0.string == $1.string }
  }

  private func beginsText(_ claim: TargetClaim) -> Bool {
    claim.target != nil || claim.clause.lowerBound < 9
  }

  /// 新建城北幼儿园, 河东大桥工程: a task for one thing.
  private func isOfOneThing(_ task: PlanTask) -> Bool {
    guard let title = task.title else { return true }
    return title.withBytes { title in
      Self.things.contains { title.offset(of: $0) != nil } || !TownNames.hashes(in: title).isEmpty
    }
  }

  private static let things: [StaticString] = [
    "新建", "改建", "扩建", "擴建", "迁建", "遷建", "项目", "項目", "工程", "一期", "二期", "三期", "标段", "標段", "片区",
    "片區", "校区", "校區", "幼儿园", "幼兒園", "小学", "小學", "中学", "中學", "医院", "醫院", "镇", "鎮", "乡", "鄉", "村",
    "街道", "社区", "社區", "园区", "園區",
  ]

  /// Whether two titles have two characters in a row in common at their beginning or their end: rows of one table.
  private func areRows(_ task: PlanTask, _ other: PlanTask) -> Bool {
    guard let title = task.title, let second = other.title else { return true }
    return title.withBytes { first in
      second.withBytes { second in
        first.part(0..<6) == second.part(0..<6)
          || first.part(first.count - 6..<first.count)
            == second.part(second.count - 6..<second.count)
      }
    }
  }

  /// Whether a task stands below another one, or anything in a task below what stands above all tasks.
  private func isPart(_ task: Int?, of other: Int?) -> Bool {
    guard let task else { return false }
    guard let other else { return true }
    var parent = plan.tasks.indices.contains(task) ? plan.tasks[task].parent : nil
    while let index = parent, index != other {
      parent = plan.tasks.indices.contains(index) ? plan.tasks[index].parent : nil
    }
    return parent == other
  }
}
