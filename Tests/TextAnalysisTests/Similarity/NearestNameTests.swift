import Testing

@testable import TextAnalysis

@Suite struct NearestNameTests {
  @Test(
    "Finds the check that a misspelt id was meant to be",
    arguments: [
      ("unquantifed-target", "unquantified-target"),
      ("Conflicting_Deadlines", "conflicting-deadlines"),
      ("duplicat-tsak", "duplicate-task"), ("stale-years", "stale-year"),
      ("ｓｔａｌｅ－ｙｅａｒ", "stale-year"), ("unknownunit", "unknown-unit"),
    ])
  func findsMisspeltIds(word: String, expected: String) {
    let ids = [
      "missing-responsible-unit", "unknown-unit", "unquantified-target", "duplicate-task",
      "conflicting-deadlines", "stale-year",
    ]
    #expect(NearestName.find(word, among: ids) == expected)
  }

  @Test(
    "Finds the unit that a name with one wrong, missing or superfluous character was meant to be",
    arguments: [
      ("人事处", "人事科"), ("督道室", "督导室"), ("督室导", "督导室"), ("财务科室", "财务科"),
      ("学前教育管理课", "学前教育管理科"),
    ])
  func findsMisspeltUnits(word: String, expected: String) {
    let units = ["办公室", "人事科", "财务科", "督导室", "学前教育管理科"]
    #expect(NearestName.find(word, among: units) == expected)
  }

  @Test(
    "Finds the name behind its abbreviation and the abbreviation behind its name",
    arguments: [
      ("基教科", "基础教育科"), ("教局", "教育局"), ("人社局", "人力资源和社会保障局"),
      ("卫健委", "卫生健康委员会"), ("政府办", "政府办公室"), ("体卫科", "体育卫生与艺术科"),
    ])
  func findsAbbreviations(short: String, full: String) {
    let others = ["办公室", "体育科", "人事局", "卫生局"]
    #expect(NearestName.find(short, among: others + [full]) == full)
    #expect(NearestName.find(full, among: [short]) == short)
  }

  @Test(
    "Takes no name for an abbreviation whose ends, order or length do not fit",
    arguments: [
      ("基教科", "基础教育处"), ("基教科", "高等基础教育科"), ("基教科", "教育基本科"),
      ("教局", "教育体育局办"), ("教局", "教育和体育局"), ("教科", "职业教育科"),
    ])
  func refusesOtherNames(short: String, full: String) {
    #expect(NearestName.find(short, among: [full]) == nil)
  }

  @Test("Prefers the abbreviation that leaves out the fewest characters")
  func prefersTheClosestAbbreviation() {
    let units = ["基础教育教材科", "基础教育科", "基本建设教育科"]
    #expect(NearestName.find("基教科", among: units) == "基础教育科")
  }

  @Test(
    "Proposes nothing for a word that is unlike everything",
    arguments: ["", "x", "budget", "预算", "职业教育科", "审计室", "科", "🙂🙂🙂"])
  func proposesNothing(word: String) {
    let names = ["deadline", "title", "id", "基础教育科", "人事处", "局", "", "y"]
    #expect(NearestName.find(word, among: names) == nil)
  }

  @Test("Proposes nothing among no candidates")
  func proposesNothingFromNothing() {
    #expect(NearestName.find("title", among: []) == nil)
  }

  @Test(
    "Takes names with different numbers for different things",
    arguments: [
      ("t05", "t06"), ("t1", "t10"), ("第一小学", "第二小学"), ("2025年", "2026年"), ("task12", "task21"),
    ])
  func keepsNumbersApart(word: String, candidate: String) {
    #expect(NearestName.find(word, among: [candidate]) == nil)
  }

  @Test(
    "Takes two ways of writing a number for the same number",
    arguments: [("t5", "t05"), ("第5小学", "第五小学"), ("第５小学", "第5小学"), ("task-7", "tsak_7")])
  func readsNumbersAlike(word: String, candidate: String) {
    #expect(NearestName.find(word, among: [candidate]) == candidate)
  }

  @Test("Allows more edits the longer a word is, and none in a word of two letters")
  func allowsEditsByLength() {
    #expect(NearestName.find("di", among: ["id"]) == nil)
    #expect(NearestName.find("ID", among: ["id"]) == "id")
    #expect(NearestName.find("kid", among: ["id"]) == "id")
    #expect(NearestName.find("titel", among: ["title"]) == "title")
    #expect(NearestName.find("ttiel", among: ["title"]) == nil)
    #expect(NearestName.find("deadlime", among: ["headline"]) == "headline")
    #expect(NearestName.find("abcdefghijkl", among: ["abcdefghwxyz"]) == "abcdefghwxyz")
    #expect(NearestName.find("abcdefghijklmno", among: ["abcdefghijvwxyz"]) == nil)
  }

  @Test("Gives the nearest name wherever it stands, and the first of several equally near")
  func breaksTiesByOrder() {
    #expect(NearestName.find("taskx", among: ["task", "tasks"]) == "task")
    #expect(NearestName.find("taskx", among: ["tasks", "task"]) == "tasks")
    #expect(NearestName.find("deadlines", among: ["headline", "deadline"]) == "deadline")
    #expect(NearestName.find("Title", among: ["title", "Title"]) == "title")
  }

  @Test("Compares words of up to 64 scalars and passes over longer ones")
  func boundsTheLength() {
    let longest = String(repeating: "a", count: 64)
    #expect(NearestName.find(longest, among: [longest]) == longest)
    #expect(NearestName.find(longest + "a", among: [longest]) == nil)
    #expect(NearestName.find(longest, among: [longest + "a"]) == nil)
    #expect(NearestName.find(longest, among: [longest + "a", longest]) == longest)
    #expect(NearestName.find(String(repeating: "教", count: 1_000_000), among: ["教育局"]) == nil)
  }
}
