/// Makes names of Chinese characters: the name of an index, different for different indices.
struct NameForge {
  private let first: [Character]
  private let second: [Character]

  /// Names of places: 澄溪, 枫岭 …
  static let places = NameForge(
    first: """
      澄枫桐榆柏松梅兰竹菊荷莲桃杏梨枣槐柳杨樟桂楠檀楸椿棠苇芦蒲菱芷蘅萝葛茅荻稻粟禾穗\
      青白丹朱赤紫碧翠玄银金铜铁锦绣彩虹霞云雾霜露雪冰雷风雨日月星辰晨曦晓旭阳春秋夏冬\
      龙凤麟鹤鹿雁鹭鹰鸥鲤蛟骏马牛羊虎狮象燕雀鹊鸿凌高长广宽平安宁泰康福禄寿喜庆吉祥瑞\
      双三九百万永兴盛昌隆丰裕富荣华茂清浔沅湘沧浪渌潇漓淇洛渭泾汾
      """,
    second: """
      溪岭河湖江海泉潭池塘湾港渡津浦洲渚滩矶岸堤堰坝沟渠涧谷峪峡峰岩崖坡岗丘陵原坪坳坞\
      桥亭台楼阁寨堡城关口门坊巷街庄屯营村店铺集场圩墟市井园林森田畈垄畴野川源泽沼渊澜\
      石砂土墩垭垸圳埠埔埕冲洞窑窝湟汀汊泊淀涌濠郭厦墅墙垣苑圃围社里邑州郡驿站垛塬峁梁\
      塔寺庙观祠碑坛院馆斋轩榭廊
      """)

  /// Names that people give to projects, courses and platforms: 启航, 润心 …
  static let terms = NameForge(
    first: """
      启润育慧博雅明德致知笃行弘毅修远怀瑾握瑜扬帆领航逐梦筑基固本培元强根铸魂立心正\
      崇礼尚美向善求真守正创新聚力赋能融汇贯通联携同济共享普惠暖护佑安康乐悦朗诵吟墨\
      耕耘播种破土拔节抽穗飞翔展翅凌霄望岳听涛观澜探微寻源溯流问渠点亮照映传承接力
      """,
    second: """
      航心苗芽蕾花果林泉流源海帆舟桥路径阶梯窗镜灯烛火炬星光辉彩虹翼羽翔鹰雁鹏程途志\
      行知言思辨学问研习读写诵艺韵律舞墨画卷章典册页笺印玉石璞珠贝匠工坊社园圃田畴野\
      原峰岳云霞风雨露晨曙春晖夏荫秋实冬青松竹梅兰桂棠杏桃李荷莲芷蕙橙棉麦稻
      """)

  /// A character that stands twice in its list counts once, or two indices would share a name.
  private init(first: String, second: String) {
    self.first = NameForge.distinct(first)
    self.second = NameForge.distinct(second)
  }

  private static func distinct(_ characters: String) -> [Character] {
    var seen: Set<Character> = []
    return characters.filter { seen.insert($0).inserted }
  }

  /// The name with the index: two characters, four or more when the pairs are used up.
  func name(_ index: Int) -> String {
    let pairs = first.count * second.count
    // The step has no divisor in common with any count of pairs, so every pair comes up once.
    let pair = (index % pairs * 1_000_003 + 7919) % pairs
    let head = String([first[pair / second.count], second[pair % second.count]])
    let round = index / pairs
    return round == 0 ? head : head + name(round - 1)
  }
}
