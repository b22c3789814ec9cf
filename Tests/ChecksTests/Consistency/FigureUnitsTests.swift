import TextAnalysis
import Testing

@testable import Checks

@Suite struct FigureUnitsTests {
  private func units(_ text: String) -> FigureUnits { ByteView.with(text) { FigureUnits(in: $0) } }

  @Test(arguments: [
    ("教师周转房达到221套", "新建周转房三十余套"), ("覆盖率达到90%以上", "覆盖率达到百分之八十八"), ("满意率95％", "满意率达到九成五"),
    ("投资500万元", "投资¥4000000"), ("投资500万元", "投入3亿块"), ("投资5万元", "投资 USD 300"), ("增长1倍", "产值翻番"),
    ("工期3个月", "工期两个半月"), ("新建6所", "新建５ 所"), ("新建6所", "新建6\n所"), ("培训3個班", "培训四个班"),
    ("增速2个百分点", "提高3百分点"),
    ("面积300 m²", "面积二百平方米"), ("三打毛巾", "毛巾5打"), ("新建6（liù）所", "新建五所"),
  ])
  func textsThatCountInOneUnitMayBeCompared(_ first: String, _ second: String) {
    #expect(units(first).mayShare(units(second)), "\(first) \(second)")
    #expect(units(second).mayShare(units(first)), "\(first) \(second)")
  }

  @Test(arguments: [
    ("教师周转房达到221套", "家长学校达标率达到95%以上，推进周转房建设"), ("新建6所", "培训教师120名，开展3次"), ("新建6所", "加强队伍建设"),
    ("护学岗12个", "第三小学附近（2023年）共30名"),
  ])
  func othersMayNot(_ first: String, _ second: String) {
    #expect(!units(first).mayShare(units(second)), "\(first) \(second)")
  }

  @Test func theUnitOfATargetMayStandInAFieldOfItsOwn() {
    func share(_ value: String, _ unit: String?, _ content: String) -> Bool {
      ByteView.with(value) { value in
        let target = unit.map { ByteView.with($0) { FigureUnits(value: value, unit: $0) } }
        return (target ?? FigureUnits(value: value, unit: nil)).mayShare(units(content))
      }
    }
    #expect(share("5", "万人", "培训农民工4万人次以上"))
    #expect(share("5", "万人", "培训农民工40000人"))
    #expect(share("90%", nil, "覆盖率85%"))
    #expect(share("90", "％", "覆盖率85%"))
    #expect(share("2", "倍", "产值翻番"))
    #expect(!share("5", "所", "培训教师40人"))
    #expect(!share("5", nil, "新建4所"))
  }

  /// Where the reader of quantities finds one unit in two texts, they may be compared.
  @Test func noUnitOfAQuantityIsOverlooked() {
    let figures = [
      "3", "12", "１５", "1.5万", "三", "十余", "两百", "百分之三十", "三成", "2个半", "半", "数十", "3—5", "不少于6",
      "1,200", "¥5",
      "$3", "八五折", "俩", "一打", "近千", "2½", "⅔", "Ⅳ", "壹佰", "貳拾", "5多",
    ]
    let units = [
      "所", "个", "個", "名", "人次", "万元", "元", "块", "圆", "人民币", "%", "％", "个百分点", "公里", "平方米", "小时",
      "个月", "年", "次",
      "期", "m", "km", "吨", "亩", "倍", " 所", "\n套", "元/人", "余户", "点", "",
    ]
    let texts =
      figures.flatMap { figure in units.map { "新建\(figure)\($0)，" } } + [
        "产值翻番，", "翻一番，", "產值翻倍", "能耗减半，", "收入成倍增长",
      ]
    let reader = TextReader()
    let read = texts.map { text in
      ByteView.with(text) { bytes in
        (FigureUnits(in: bytes), Set(reader.read(bytes).quantities.compactMap(\.unit)))
      }
    }
    for (text, first) in zip(texts, read) {
      for (other, second) in zip(texts, read) where !first.1.isDisjoint(with: second.1) {
        #expect(first.0.mayShare(second.0), "\(text) \(other)")
      }
    }
  }
}
