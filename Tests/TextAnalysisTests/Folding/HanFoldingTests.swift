import Testing
import TextAnalysis

@Suite struct HanFoldingTests {
  private func fold(_ text: String) -> String {
    ByteView.with(text) { String(decoding: TextFolding.fold($0), as: UTF8.self) }
  }

  /// In each group all characters are one, and the first one stands for them.
  private static let groups = """
    后後 于於 并並併竝 斗鬥鬬鬭 占佔 采採 云雲 着著 台臺檯颱 里裏裡 钟鐘鍾 系係繫 发發髮 复復複覆 干乾幹
    布佈 周週 注註 准準 志誌 灾災 舍捨 游遊 获獲穫 余餘 户戶戸 内內 查査 教敎 为為爲 众眾衆 群羣 峰峯
    线線綫 说說説 脱脫 税稅 锐銳鋭 悦悅 温溫 卫衛衞 启啟啓 面麵麪 产產産 床牀 污汙 泄洩 托託 赞贊讚
    升昇陞 闲閒閑 炼煉鍊 签簽籤 愈癒 历歷曆 汇匯彙 当當噹 团團糰 制製 致緻 向嚮 了瞭 征徵 借藉 表錶
    范範 丰豐 谷穀 划劃 回迴 局侷 卷捲 蒙矇濛 弥彌瀰 辟闢 凭憑 扑撲 朴樸 千韆 曲麯麴 确確 松鬆 苏蘇囌
    坛壇罈 涂塗 万萬 咸鹹 须須鬚 药藥 叶葉 郁鬱 御禦 欲慾 愿願 岳嶽 脏髒臟 扎紮 折摺 症癥 只隻祇衹 筑築
    尽盡儘 够夠 强強 没沒 决決 况況 凉涼 净淨 减減 册冊 删刪 别別 吴吳 吕呂 虚虛 录錄録 绿綠緑 缘緣 奖獎
    毁毀 杂雜 艺藝 蓝藍 龙龍 龟龜 体體 学學 会會 图圖 书書 办辦 岛島 园園 围圍 国國 联聯 双雙 职職 监監
    检檢 验驗 权權 责責 负負 财財 务務 县縣 区區 乡鄉 镇鎮 厅廳 组組 进進 实實 现現 设設 备備 调調 动動
    选選 举舉 质質 标標 环環 节節 约約 亿億 两兩 贰貳 陆陸 亩畝 吨噸 厘釐 码碼 个個箇 栋棟 间間 层層 处處
    项項 规規 纲綱 要 点點 嘱囑 宁寧甯 叹歎嘆 唇脣 迹跡蹟 踪蹤 灶竈 秘祕 核覈 厕廁 韵韻 雇僱 挂掛 捆綑
    撑撐 泛汎氾 幸倖 凄淒 凑湊 你妳 它牠
    """.split(whereSeparator: \.isWhitespace)

  @Test func traditionalSimplifiedAndVariantCharactersFoldToOne() {
    for group in Self.groups {
      for character in group {
        #expect(fold(String(character)) == String(group.prefix(1)), "\(character) of \(group)")
      }
    }
  }

  @Test func aTextInTraditionalCharactersFoldsToTheSimplifiedOne() {
    #expect(fold("著力推動鄉鎮幼兒園併購與發展") == "着力推动乡镇幼儿园并购与发展")
    #expect(fold("後續工作：採購電腦臺數佔總數三成") == fold("后续工作：采购电脑台数占总数三成"))
    #expect(fold("衞生署啓動綫上說明會") == fold("衛生署啟動線上說明會"))
    #expect(fold("覆核經費餘額") == fold("复核经费余额"))
  }

  @Test func charactersInSimplifiedUseFoldToThemselves() {
    let text = """
      的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后
      教育工作要点责任单位完成时限牵头配合提升质量建设示范学校幼儿园义务阶段高中职业特殊民办经费编制教师培训
      督导考核验收安全食堂校车心理健康体育美育劳动科技阅读信息化平台数据改革试点机制制度方案办法细则清单台账
      贰叁肆伍陆柒捌玖拾佰仟零〇
      """
    #expect(fold(text) == text.split(separator: "\n").joined(separator: " "))
  }

  @Test func differentWordsStayDifferent() {
    for (one, other) in [
      ("制定", "制订"), ("县", "区"), ("幼儿园", "小学"), ("叁", "参"), ("上", "下"), ("已", "己"),
      ("账", "帐"), ("像", "象"), ("做", "作"), ("份", "分"),
    ] {
      #expect(fold(one) != fold(other))
    }
  }

  @Test func radicalsAndCompatibilityFormsFromPDFFoldToTheCharacter() {
    #expect(fold("\u{2F00}\u{2F64}\u{2F8A}") == "一用色")
    #expect(fold("\u{F9F4}\u{F972}") == fold("林沈"))
    #expect(fold("\u{2EC5}") == "见")
  }

  @Test func charactersBeyondTheBasicPlaneFoldToTheirClass() {
    #expect(fold("𫫇") == fold("噁"))
    #expect(fold("𬞟") == "苹")
    #expect(fold("𠮷😀") == "𠮷😀")
  }

  @Test func foldingAnyScalarTwiceIsFoldingItOnceAndNeverMakesItLonger() {
    var changed = 0
    for value in Array(UInt32(0)...0x3FFFF) + Array(0xE0000...0xE01FF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = TextFolding.scalar(value)
      changed += once == value ? 0 : 1
      guard once != 0 else { continue }
      let folded = Unicode.Scalar(once)
      #expect(folded != nil, "U+\(String(value, radix: 16))")
      guard let folded else { continue }
      if TextFolding.scalar(once) != once || UTF8.width(folded) > UTF8.width(scalar) {
        Issue.record("U+\(String(value, radix: 16)) folds to U+\(String(once, radix: 16))")
      }
    }
    #expect(changed > 6000, "the table of characters is not read")
  }
}
