/// Finds one or two characters that are made of the bytes of others, of which some were lost: 新时代[泄]特色 for 新时代中国特色,
/// whose D0 B9 are the last byte of 中 and the first of 国.
///
/// What is left of so short a stretch proves nothing alone. So it must go with neither neighbour, and there must be characters
/// with these bytes that lead from one neighbour to the other in pairs of ``PairModel``. It is asked in damaged plans only.
struct LostByteReader {
  private let units: [GarbledUnit]
  private let model = PairModel.shared

  private let habits: PlanHabits

  init(_ units: [GarbledUnit], _ habits: PlanHabits) {
    self.units = units
    self.habits = habits
  }

  /// The stretch that begins at `index`, or nil.
  func stretch(at index: Int) -> Range<Int>? {
    guard let before = han(index - 1), let first = han(index), let next = han(index + 1),
      !Self.particles.contains(first.scalar), isStrange(before, first), !isName(index)
    else { return nil }
    if isStrange(first, next), leads(from: before, over: first, to: next) {
      return index..<index + 1
    }
    guard let behind = han(index + 2), isStrange(next, behind),
      leads(from: before, over: first, next, to: behind)
    else { return nil }
    return index..<index + 2
  }

  /// Characters that may stand beside any other.
  private static let particles = Set(
    "的等和与與及或在了是为為以对對从從由把将將被各每该該本其之于於而且并並中上下内內外前后後不未无無有个個"
      .unicodeScalars.map(\.value))

  private func isStrange(_ first: GarbledUnit, _ second: GarbledUnit) -> Bool {
    !model.holds(first.scalar, second.scalar) && !habits.hold(first.scalar, second.scalar)
  }

  /// Whether a place or firm may be named here.
  private func isName(_ index: Int) -> Bool {
    (index + 1...index + 2).contains { index in
      guard let first = han(index)?.scalar else { return false }
      return PlaceTail.isTail(first, han(index + 1)?.scalar ?? 0)
    }
  }

  private func han(_ index: Int) -> GarbledUnit? {
    guard units.indices.contains(index), (0x4E00..<0xA000).contains(units[index].scalar),
      units[index].code != 0
    else { return nil }
    return units[index]
  }

  /// Whether two characters, the first with the lead byte of `unit` as its trail byte, the second with its trail byte as
  /// lead byte, stand between both.
  private func leads(
    from before: GarbledUnit, over unit: GarbledUnit, to behind: GarbledUnit
  ) -> Bool {
    Self.leads.contains { lead in
      guard let first = GBK.scalar(lead, unit.lead), model.holds(before.scalar, first) else {
        return false
      }
      return Self.trails.contains { trail in
        guard let second = GBK.scalar(unit.trail, trail) else { return false }
        return model.holds(first, second) && model.holds(second, behind.scalar)
      }
    }
  }

  /// Whether three characters do, of which both units hold the second one.
  private func leads(
    from before: GarbledUnit, over first: GarbledUnit, _ second: GarbledUnit,
    to behind: GarbledUnit
  ) -> Bool {
    guard let middle = GBK.scalar(first.trail, second.lead), HanClasses.rank(of: middle) >= 2
    else { return false }
    return Self.leads.contains { lead in
      guard let scalar = GBK.scalar(lead, first.lead) else { return false }
      return model.holds(before.scalar, scalar) && model.holds(scalar, middle)
    }
      && Self.trails.contains { trail in
        guard let scalar = GBK.scalar(second.trail, trail) else { return false }
        return model.holds(middle, scalar) && model.holds(scalar, behind.scalar)
      }
  }

  /// Those of the first level of GB 2312.
  private static let leads: ClosedRange<UInt8> = 0xB0...0xD7
  private static let trails: ClosedRange<UInt8> = 0xA1...0xFE
}
