import Foundation
import Testing

@testable import ValidatorCore

@Suite struct IgnoreFilesTests {
  @Test("Honours every .gitignore from the root of the repository down, the nearest first")
  func honoursAllLevels() throws {
    let tree = try TemporaryTree()
    try tree.makeFolder(".git")
    try tree.write(".gitignore", "draft*\nold/\n/x/y/top*\n")
    try tree.write("x/.gitignore", "!draft-1*\nb*\n")
    try tree.write("x/y/.gitignore", "!b*\n/c*\n")
    for name in ["draft-1", "draft-2", "b", "c", "d", "top", "old/a", "z/c"] {
      try tree.write("x/y/\(name).plan.yaml")
    }
    let expected = ["b", "d", "draft-1", "z/c"].map { "x/y/\($0).plan.yaml" }
    #expect(tree.find("") == expected)
    #expect(tree.find("x/y") == expected)
    try tree.link("alias", to: "x/y")
    #expect(tree.find("alias").count == expected.count)
  }

  @Test("Honours info/exclude after every .gitignore")
  func honoursInfoExclude() throws {
    let tree = try TemporaryTree()
    try tree.write(".git/info/exclude", "/a*\n/b*\n")
    try tree.write(".gitignore", "!b*\n")
    for name in ["a", "b", "x/a"] { try tree.write("\(name).plan.yaml") }
    #expect(tree.find("") == ["b.plan.yaml", "x/a.plan.yaml"])
  }

  @Test("Finds the exclusions of a repository whose .git is a file")
  func followsGitFiles() throws {
    let tree = try TemporaryTree()
    try tree.write("store/info/exclude", "a*\n")
    try tree.write("store/trees/further/commondir", "../..\n")
    try tree.write("module/.git", "gitdir: ../store\n")
    try tree.write("further/.git", "gitdir: \(tree("store/trees/further"))\r\n")
    for folder in ["module", "further"] {
      try tree.write("\(folder)/a.plan.yaml")
      try tree.write("\(folder)/b.plan.yaml")
      #expect(tree.find(folder) == ["\(folder)/b.plan.yaml"])
    }
  }

  @Test("Honours no .gitignore outside of a repository")
  func needsARepository() throws {
    let tree = try TemporaryTree()
    try tree.write(".gitignore", "*\n")
    try tree.write("a.plan.yaml")
    #expect(tree.find("") == ["a.plan.yaml"])
    try tree.write(".git", "")
    #expect(tree.find("") == [])
  }

  @Test("Judges what is in a repository within another by its own rules only")
  func startsAnewInANestedRepository() throws {
    let tree = try TemporaryTree()
    try tree.makeFolder(".git")
    try tree.write(".gitignore", "a*\nleft-out\n")
    for folder in ["inner", "left-out"] {
      try tree.makeFolder("\(folder)/.git")
      try tree.write("\(folder)/.gitignore", "b*\n")
      try tree.write("\(folder)/a.plan.yaml")
      try tree.write("\(folder)/b.plan.yaml")
    }
    #expect(tree.find("") == ["inner/a.plan.yaml"])
    #expect(tree.find("inner") == ["inner/a.plan.yaml"])
  }

  @Test("Walks a folder that is named although it is left out or hidden")
  func walksNamedFolders() throws {
    let tree = try TemporaryTree()
    try tree.makeFolder(".git")
    try tree.write(".gitignore", "build/\n*.old.plan.yaml\n")
    for name in ["build/a", "build/b.old", ".hidden/a"] { try tree.write("\(name).plan.yaml") }
    #expect(tree.find("") == [])
    #expect(tree.find("build", ".hidden") == [".hidden/a.plan.yaml", "build/a.plan.yaml"])
  }

  @Test("Passes over a .gitignore that is a folder or a symbolic link, as git does")
  func needsRegularIgnoreFiles() throws {
    let tree = try TemporaryTree()
    try tree.makeFolder(".git")
    try tree.makeFolder(".gitignore")
    try tree.write("rules", "*\n")
    try tree.write("x/a.plan.yaml")
    try tree.link("x/.gitignore", to: "../rules")
    #expect(tree.find("") == ["x/a.plan.yaml"])
    #expect(FileDiscovery().find([tree.path]).problems == [])
  }

  @Test("Does without a .gitignore longer than a megabyte, and says so")
  func refusesHugeIgnoreFiles() throws {
    let tree = try TemporaryTree()
    try tree.makeFolder(".git")
    try tree.write("a.plan.yaml")
    try tree.write(".gitignore", [UInt8](repeating: UInt8(ascii: "*"), count: 1 << 20))
    #expect(tree.find("") == [])
    try tree.write(".gitignore", [UInt8](repeating: UInt8(ascii: "*"), count: 1 << 20 + 1))
    let result = FileDiscovery().find([tree.path])
    #expect(result.files.count == 1)
    let cause = DiscoveryProblem.Cause.unreadableIgnoreFile(
      .tooLarge(size: 1 << 20 + 1, limit: 1 << 20))
    let path = BytePath(tree(".gitignore"))
    #expect(result.problems == [DiscoveryProblem(path: path, wasNamed: false, cause: cause)])
  }

  @Test("Finds a plan for which the rules are too hard to match, and says so once")
  func tellsOfHardRules() throws {
    let tree = try TemporaryTree()
    try tree.makeFolder(".git")
    // Git would be a good while about this: each of the lines fails at the end of the name only.
    let line = "*" + String(repeating: "a", count: 100) + "[!a]*[!l]\n"
    try tree.write(".gitignore", String(repeating: line, count: 20))
    let names = ["a", "b"].map { String(repeating: "a", count: 230) + $0 + ".plan.yaml" }
    for name in names { try tree.write(name) }
    let result = FileDiscovery().find([tree.path])
    #expect(result.files.map(\.path.description) == names.map { tree($0) })
    #expect(result.problems.map(\.cause) == [.ignoreRulesTooHard])
  }
}
