import Testing
import TextAnalysis

@Suite struct UnitNameTests {
  @Test(
    "Takes the name of one body for a unit",
    arguments: [
      "县教育局", "基教科", "清溪县住房和城乡建设局", "人力资源和社会保障局", "县教育局基教科", "办公室", "县委办",
      "县政府", "县人民政府", "关工委", "无锡市教育局", "高等教育处", "其他语种教研室", "后勤服务中心", "联合党支部",
      "责任督学办公室", "相城区教育局", "牵头公司", "第一中学", "研究室", "承办科", "Administration Department",
      "School Board", "县教育局（基教股、人事股）", "街道妇联", "Planning Department",
      "The Office of School Affairs",
      "Bureau of Finance", "Noble Team", "縣教育局", "縣委辦公室",
    ])
  func readsSpecificNames(name: String) {
    #expect(read(name).kind == .specific)
  }

  @Test(
    "Takes bodies that are known without a list for a definite collective",
    arguments: [
      "各县（市、区）教育局", "各乡镇（街道）", "各校（园）", "局机关各科室", "各直属单位", "各镇人民政府", "各部门",
      "各科室", "所有学校", "全体学校", "乡镇（街道）", "直属单位", "中小学校、幼儿园", "县（市、区）教育局",
      "县直单位", "市教育局有关处室", "教育局直属学校", "领导小组成员单位", "各职能部门", "同上", "业务科", "街道办事处", "All schools",
      "each township", "各鄉鎮（街道）", "各縣（市、區）教育局",
    ])
  func readsCollectives(name: String) {
    #expect(read(name).kind == .collective)
  }

  @Test(
    "Takes what could be anybody for a stand-in",
    arguments: [
      "相关单位", "有关部门", "相关科室", "各有关部门", "县各有关单位", "责任单位", "牵头单位", "其他", "其他单位",
      "其它有关部门", "各相关职能部门", "有关县直部门", "局机关有关科室", "各责任单位", "各牵头单位", "县政府有关部门",
      "相关学校", "有关乡镇（街道）", "相关处（科）室", "职能部门", "行业主管部门", "部门", "单位", "相关责任单位",
      "各相关单位。", "（相关单位）", "有关單位", "有關單位", "各有關部門", "責任單位", "牽頭單位", "相關科室",
      "ＲＥＬＥＶＡＮＴ departments", "relevant departments", "Relevant departments.", "all relevant units",
      "the departments concerned", "Departments concerned", "relevant government departments",
      "Relevant departments and units", "Responsible unit", "lead department", "Others",
      "other departments", "competent authorities",
    ])
  func readsVagueNames(name: String) {
    #expect(read(name).kind == .vague)
  }

  @Test(
    "Takes words and marks that name nobody for undetermined",
    arguments: [
      "待定", "待明确", "另行确定", "/", "／", "—", "——", "-", "－", "无", "無", "暂无", "TBD", "tbd.", "T.B.D.",
      "to be determined", "To be confirmed", "TBC", "N/A", "n.a.", "none", "not yet assigned",
      "Not applicable", "pending", "待定（另行通知）", "责任单位待定", "待进一步研究确定", "尚未明确", "届时确定",
      "视情况而定", "……", "？？", "____", "*", "", " ", "（ ）", "待確定", "尚未明確", "ＴＢＤ",
    ])
  func readsUndetermined(name: String) {
    #expect(read(name).kind == .undetermined)
  }

  @Test(
    "Reads the role beside a name and leaves it out of the name",
    arguments: [
      ("县教育局（牵头）", "县教育局", UnitRole.lead), ("县教育局(主办)", "县教育局", .lead),
      ("縣教育局（牽頭單位）", "縣教育局", .lead), ("牵头：县教育局", "县教育局", .lead),
      ("牵头单位:县教育局", "县教育局", .lead), ("县教育局牵头", "县教育局", .lead),
      ("由县教育局牵头负责", "县教育局", .lead), ("县财政局（配合）", "县财政局", .support),
      ("配合单位：县财政局", "县财政局", .support), ("县财政局配合", "县财政局", .support),
      ("县教育局具体负责", "县教育局", .responsible), ("Finance Bureau (lead)", "Finance Bureau", .lead),
      ("Lead: Finance Bureau", "Finance Bureau", .lead),
    ])
  func readsRoles(text: String, name: String, role: UnitRole) {
    #expect(named(text) == name)
    #expect(read(text).role == role)
  }

  @Test(
    "Leaves what is no part of the name out of it",
    arguments: [
      ("县教育局等", "县教育局"), ("县教育局等部门", "县教育局"), ("县教育局等有关单位。", "县教育局"),
      ("高等教育科", "高等教育科"), ("the Finance Bureau", "Finance Bureau"), ("A科", "A科"),
      ("各县（市、区）", "各县（市、区）"), ("1.基教科", "基教科"), ("2、基教科", "基教科"), ("教育局（科技局）", "教育局（科技局）"),
    ])
  func readsNames(text: String, name: String) {
    #expect(named(text) == name)
    #expect(read(text).role == nil)
  }

  @Test("Offers the name without the bracket behind it")
  func readsBase() {
    let text = "县教育局（基教科）"
    #expect(part(text, read(text).base) == "县教育局")
    #expect(named(text) == text)
  }

  @Test(
    "Parts names that stand together without a mark, and no name that holds 和 or a blank",
    arguments: [
      ("县教育局和县财政局", ["县教育局", "县财政局"]), ("基教科 人事科　督导室", ["基教科", "人事科", "督导室"]),
      ("县教育局及各乡镇", ["县教育局", "各乡镇"]), ("縣教育局與縣財政局", ["縣教育局", "縣財政局"]),
      ("人力资源和社会保障局", ["人力资源和社会保障局"]), ("住房和城乡建设局", ["住房和城乡建设局"]),
      ("县教育局和", ["县教育局和"]), ("学前教育 管理科", ["学前教育 管理科"]),
      ("Department of Planning and Finance", ["Department of Planning and Finance"]),
      ("Education Bureau and Finance Bureau", ["Education Bureau", "Finance Bureau"]), ("", [""]),
    ])
  func partsNames(text: String, parts: [String]) {
    let ranges = ByteView.with(text, UnitName.parts)
    #expect(ranges.map { part(text, $0) } == parts)
  }

  @Test(
    "Reads any bytes, and long texts in linear time", .timeLimit(.minutes(10)),
    arguments: ["等", "（", "）", "相关", "和", "牵头", "N/A", "\u{0}", "🙂"])
  func readsHostileText(piece: String) {
    for text in [piece, String(repeating: piece, count: 5000)] {
      let name = read(text)
      #expect(name.range.upperBound <= text.utf8.count)
      #expect(name.base.upperBound <= text.utf8.count)
    }
    let bytes: [UInt8] = [0xE7, 0x89, 0xFF, 0xC0, 0x80]
    #expect(bytes.withUnsafeBufferPointer { UnitName.read(ByteView($0)).kind } == .specific)
  }

  private func read(_ text: String) -> UnitName { ByteView.with(text, UnitName.read) }

  private func named(_ text: String) -> String { part(text, read(text).range) }

  private func part(_ text: String, _ range: Range<Int>) -> String {
    ByteView.with(text) { $0.string(range) }
  }
}
