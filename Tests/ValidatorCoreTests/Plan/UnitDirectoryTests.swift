import Testing

@testable import ValidatorCore

@Suite struct UnitDirectoryTests {
  private func load(_ text: String) -> UnitDirectoryLoader.LoadedDirectory {
    UnitDirectoryLoader.load(path: "units.yaml", contents: Array(text.utf8))
  }

  @Test(arguments: [
    "units:\n  - {name: 基础教育科, aliases: [基教科, 普教科], parent: 县教育局}\n  - 县教育局\n",
    "单位:\n  - {名称: 基础教育科, 简称: [基教科, 普教科], 上级: 县教育局}\n  - 县教育局\n",
    "單位:\n  - {名稱: 基礎教育科, 別名: [基教科, 普教科], 上級: 縣教育局}\n  - 縣教育局\n",
  ])
  func unitsAreFoundByAnyOfTheirNames(_ text: String) {
    let loaded = load(text)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.directory.units.count == 2)
    for name in ["基础教育科", "基教科", "基礎教育科", " 普教科"] {
      #expect(loaded.directory.unit(named: name)?.aliases.count == 2, "\(name)")
    }
    #expect(loaded.directory.unit(named: "职业教育科") == nil)
  }

  @Test func theNearestUnitIsProposedByItsOfficialName() {
    let directory = load("units:\n  - {name: 基础教育科, aliases: [基教股]}\n  - 人事科\n").directory
    #expect(directory.nearest(to: "基教科") == "基础教育科")
    #expect(directory.nearest(to: "完全不同的名字") == nil)
  }

  @Test(arguments: [
    ("x: 1\n", "x: 1"), ("", ""), ("units:\n  - {alias: [甲], name: 乙}\n", "alias"),
    ("units:\n  - {parent: 甲}\n", "{parent: 甲}"),
  ])
  func aMistakeInTheFileIsToldAtItsPlace(_ text: String, _ place: String) {
    let loaded = load(text)
    #expect(loaded.problems.map { loaded.source.string($0.span) } == [place])
  }
}
