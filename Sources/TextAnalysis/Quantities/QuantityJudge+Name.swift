/// Figures that are part of a name: nothing is counted with them.
extension QuantityJudge {
  /// 纬六路, 两节期间, 30米等高线, 2021国家.
  func isPartOfName(_ figure: Figure) -> Bool {
    switch figure.unit {
    case "路", "街", "道", "巷":
      figure.number.isHan && stands(Self.roads, before: figure)
    case "节": figure.number.isHan && stands(Self.occasions, behind: figure)
    case "米", "度": stands(Self.lines, behind: figure)
    case "国":
      (1900..<2100).contains(figure.number.value) && stands(["家"], behind: figure)
    default: false
    }
  }

  /// 两个部分, 三个方面: a division of what is said, nothing to reach.
  func countsAspects(_ figure: Figure) -> Bool {
    figure.unit == "个" && figure.number.isHan && stands(Self.aspects, behind: figure)
  }

  private func stands(_ words: [String], behind figure: Figure) -> Bool {
    words.contains { word in
      zip(figure.range.upperBound..., word.unicodeScalars).allSatisfy { index, scalar in
        TextFolding.scalar(scan.text.scalar(index)) == scalar.value
      }
    }
  }

  private func stands(_ characters: String, before figure: Figure) -> Bool {
    guard figure.range.lowerBound > 0 else { return false }
    let before = TextFolding.scalar(scan.text.scalar(figure.range.lowerBound - 1))
    return characters.unicodeScalars.contains { $0.value == before }
  }

  /// What names of roads have before their number: 经, 纬, 中山.
  private static let roads = "纬经山民环东西南北中兴"
  private static let occasions = ["期间", "前", "后", "假期", "慰问", "送温暖", "市场", "安全", "保供"]
  private static let lines = ["等高", "等深", "高程", "等温"]
  private static let aspects = ["部分", "方面", "层面", "维度"]
}
