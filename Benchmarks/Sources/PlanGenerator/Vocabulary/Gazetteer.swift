/// The places, schools and firms of one county.
struct Gazetteer {
  let county: String
  let towns: [String]
  let villages: [String]
  let schools: [String]
  let firms: [String]

  private static let namesPerCounty = 96
  private static let ordinals = ["一", "二", "三", "四", "五", "六", "七", "八"]
  private static let industries = ["科技", "食品", "装备", "纺织", "建材", "物流", "农业", "电子"]

  /// - Parameters:
  ///   - index: the number of the county; different counties share no place.
  ///   - seed: the seed of the corpus.
  init(index: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed ^ (UInt64(index) &* 0xD1B5_4A32_D192_ED03))
    let base = index * Gazetteer.namesPerCounty
    let places = (0..<Gazetteer.namesPerCounty).map { NameForge.places.name(base + $0) }
    let seat = places[0]
    let townCount = random.number(in: 9...20)
    let townNames = places[1...townCount]

    county = seat + random.pick(["县", "县", "区", "市"])
    towns = townNames.map { $0 + random.pick(["镇", "镇", "镇", "乡", "街道"]) }
    villages = places[(townCount + 1)...].map { $0 + random.pick(["村", "村", "社区"]) }
    firms = (0..<12).map {
      NameForge.terms.name(index * 12 + $0) + random.pick(Gazetteer.industries) + "公司"
    }
    var schools = ["实验学校", "职业技术学校", "机关幼儿园", "特殊教育学校"].map { seat + $0 }
    for town in townNames {
      schools += [town + "中心小学", town + "初级中学", town + "中心幼儿园"]
    }
    for ordinal in Gazetteer.ordinals.prefix(random.number(in: 3...8)) {
      schools += ["\(seat)第\(ordinal)中学", "\(seat)第\(ordinal)小学"]
    }
    self.schools = schools
  }
}
