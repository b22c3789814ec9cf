import TextAnalysis

/// Words that name a kind of thing, not a thing: （小学、初中）, （市、区）.
enum KindWords {
  /// Whether `item` is one of the words.
  static func contain(_ item: ByteView) -> Bool {
    kinds.contains { $0.utf8CodeUnitCount == item.count && item.has($0, at: 0) }
  }

  /// Whether `item` ends in one of the words: 新建公办.
  static func end(_ item: ByteView) -> Bool {
    kinds.contains { item.has($0, at: item.count - $0.utf8CodeUnitCount) }
  }

  private static let kinds: [StaticString] = [
    "小学", "小學", "初中", "高中", "中学", "中學", "幼儿园", "幼兒園", "学校", "學校", "城区", "城區", "农村", "農村", "乡镇",
    "鄉鎮", "县城", "縣城", "市区", "市區", "城市", "乡村", "鄉村", "公办", "公辦", "民办", "民辦", "东部", "西部", "中部",
    "南部", "北部", "城镇", "城鎮", "街道", "社区", "社區", "县级", "市级", "省级", "校级", "教学", "科研", "管理", "医院",
    "春季", "秋季", "上午", "下午", "城乡", "村级", "乡级", "镇级", "机关", "企业", "单位", "园区", "山区", "牧区",
    "大型", "中型", "小型", "重点", "重點", "一般", "普通", "综合", "綜合", "专科", "專科", "新型", "传统", "傳統", "一级", "二级",
    "三级", "闲置", "薄弱",
  ]
}
