import Foundation
import TestSupport
import Testing

@testable import ValidatorCore

@Suite struct FileDiscoveryTests {
  @Test("Takes a named file for a plan whatever its name and whatever is left out around it")
  func takesNamedFiles() throws {
    let tree = try TemporaryTree()
    try tree.makeFolder(".git")
    try tree.write(".gitignore", "*\n")
    try tree.write(".hidden/notes.txt")
    let result = FileDiscovery().find([tree(".hidden/notes.txt")])
    #expect(result.files.map(\.path.description) == [tree(".hidden/notes.txt")])
    #expect(result.files.allSatisfy { $0.wasNamed && !$0.isStream })
    #expect(result.problems == [])
  }

  @Test("Finds plans at every depth of a folder, in the order of their bytes, and nothing else")
  func walksFolders() throws {
    let tree = try TemporaryTree()
    for name in [
      "乙.plan.yaml", "甲.plan.yml", "a/b.plan.yaml", "a-b.plan.yaml", "a/c/d.plan.yaml",
      "B.plan.yaml", "x.yaml", "plan.yaml", "a/x.plan.yaml.bak", "y.plan.json", ".plan.yaml",
      ".hidden.plan.yaml", ".hidden/a.plan.yaml", "Z.PLAN.YAML",
    ] {
      try tree.write(name)
    }
    let expected = [
      "B.plan.yaml", "a-b.plan.yaml", "a/b.plan.yaml", "a/c/d.plan.yaml", "乙.plan.yaml",
      "甲.plan.yml",
    ]
    #expect(tree.find("") == expected)
    #expect(FileDiscovery().find([tree.path]).files.allSatisfy { !$0.wasNamed })
  }

  @Test("Looks for other name endings when told so")
  func takesExtensions() throws {
    let tree = try TemporaryTree()
    try tree.write("a.yaml")
    try tree.write("b.plan.yml")
    let files = FileDiscovery(extensions: [".yaml"]).find([tree.path]).files
    #expect(files.map(\.path.description) == [tree("a.yaml")])
  }

  @Test(
    "Writes a path as the user would: as named, without ./ before what is in the current folder")
  func keepsTheSpelling() async throws {
    let tree = try TemporaryTree()
    try tree.write("work/a.plan.yaml")
    try tree.write("work/plans/b.plan.yaml")
    await #expect(processExitsWith: .success) { [path = tree.path as String] in
      #expect(chdir(path + "/work") == 0)
      func found(_ name: String) -> [String] {
        FileDiscovery().find([name]).files.map(\.path.description)
      }
      #expect(found(".") == ["a.plan.yaml", "plans/b.plan.yaml"])
      #expect(found("./") == ["a.plan.yaml", "plans/b.plan.yaml"])
      #expect(found("plans") == ["plans/b.plan.yaml"])
      #expect(found("plans//") == ["plans/b.plan.yaml"])
      #expect(found("./plans/") == ["./plans/b.plan.yaml"])
      #expect(found("../work/plans") == ["../work/plans/b.plan.yaml"])
      #expect(found("..") == ["../work/a.plan.yaml", "../work/plans/b.plan.yaml"])
      #expect(found("./a.plan.yaml") == ["./a.plan.yaml"])
      #expect(found(path + "/work/plans") == [path + "/work/plans/b.plan.yaml"])
      #expect(found("").isEmpty)
    }
  }

  @Test("Reports a file once, under the first path that leads to it")
  func reportsFilesOnce() throws {
    let tree = try TemporaryTree()
    try tree.write("plans/a.plan.yaml")
    try tree.write("plans/b.plan.yaml")
    try tree.link("latest.plan.yaml", to: "plans/a.plan.yaml")
    #expect(
      tree.find("plans", "", "plans/a.plan.yaml", "plans/../plans/b.plan.yaml")
        == ["plans/a.plan.yaml", "plans/b.plan.yaml"])
    #expect(tree.find("latest.plan.yaml", "plans") == ["latest.plan.yaml", "plans/b.plan.yaml"])

    let files = FileDiscovery().find([tree("plans"), tree("plans/b.plan.yaml")]).files
    #expect(files.map(\.wasNamed) == [false, true])
    let twice = FileDiscovery().find([tree("plans"), tree("plans")]).files
    #expect(twice.map(\.wasNamed) == [false, false])
  }

  @Test("Follows symbolic links that are named, and tells of those with a plan's name that it met")
  func followsNamedLinksOnly() throws {
    let tree = try TemporaryTree()
    try tree.write("plans/a.plan.yaml")
    try tree.link("plans/self", to: ".")
    try tree.link("plans/b.plan.yaml", to: "/etc/hosts")
    try tree.link("plans/notes.txt", to: "/etc/hosts")
    try tree.link("alias", to: "plans")
    let result = FileDiscovery().find([tree("alias")])
    #expect(result.files.map(\.path.description) == [tree("alias/a.plan.yaml")])
    #expect(result.problems == [problem(tree("alias/b.plan.yaml"), .linkNotFollowed, named: false)])
    #expect(FileDiscovery().find([tree("alias/b.plan.yaml")]).files.count == 1)
  }

  @Test("Tells which named paths lead nowhere, each once and in order")
  func reportsWhatIsMissing() throws {
    let tree = try TemporaryTree()
    try tree.write("a.plan.yaml")
    try tree.link("loop", to: "loop")
    try tree.link("broken.plan.yaml", to: "nothing")
    let names = ["zzz", "loop/x", "broken.plan.yaml", "zzz", "a.plan.yaml/x"].map { tree($0) }
    let result = FileDiscovery().find(names)
    #expect(result.files == [])
    #expect(
      result.problems == [
        problem(tree("a.plan.yaml/x"), .notFound(nearest: nil)),
        problem(tree("broken.plan.yaml"), .brokenLink), problem(tree("loop/x"), .linkLoop),
        problem(tree("zzz"), .notFound(nearest: nil)),
      ])
    let withZero = BytePath("\(tree.path)\0/a.plan.yaml")
    #expect(FileDiscovery().find([withZero]).files == [])
  }

  @Test(
    "Proposes the existing path that a wrong one was most likely meant to be",
    arguments: [
      ("plans/教育工作要点.plan.yml", "plans/教育工作要点.plan.yaml"),
      ("plans/教育工作要点", "plans/教育工作要点.plan.yaml"),
      ("plnas", "plans"), ("plnas/教育工作要店.plan.yaml", "plans/教育工作要点.plan.yaml"),
      ("plans/甲", nil), ("plans/2025.plan.yaml", nil), ("plans/乙.plan.yaml", nil),
      ("budget/x", nil), ("drafts/a.plan.yaml", nil),
    ] as [(String, String?)])
  func proposesPaths(wrong: String, right: String?) throws {
    let tree = try TemporaryTree()
    try tree.write("plans/教育工作要点.plan.yaml")
    try tree.write("plans/2026.plan.yaml")
    try tree.write("plans/丙.plan.yaml")
    try tree.write(".drafts/a.plan.yaml")
    let problems = FileDiscovery().find([tree(wrong)]).problems
    let nearest = right.map { BytePath(tree($0)) }
    #expect(problems == [problem(tree(wrong), .notFound(nearest: nearest))])
  }

  @Test("Names the folders in which there is no plan")
  func namesFoldersWithoutPlans() throws {
    let tree = try TemporaryTree()
    try tree.makeFolder("empty")
    try tree.write("full/a.plan.yaml")
    let names = ["empty", "full", "", "empty"].map { tree($0) }
    let result = FileDiscovery().find(names + [tree("full/a.plan.yaml")])
    #expect(result.foldersWithoutPlans == [BytePath(tree("empty"))])
  }

  @Test("Takes a pipe that the shell hands over, and none that lies in a folder")
  func takesPipesOfTheShell() throws {
    let tree = try TemporaryTree()
    #expect(mkfifo(tree("a.plan.yaml"), 0o600) == 0)
    let met = FileDiscovery().find([tree.path])
    #expect(met.files == [])
    #expect(met.problems == [problem(tree("a.plan.yaml"), .notAFile, named: false)])

    let pipe = Pipe()
    let descriptor = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    let named = FileDiscovery().find([tree("a.plan.yaml"), "/dev/null", descriptor, "/dev/zero"])
    #expect(named.files.map(\.path.description) == [descriptor, "/dev/null"])
    #expect(named.files.allSatisfy { $0.isStream && $0.wasNamed })
    #expect(
      named.problems
        == [problem("/dev/zero", .notAFile), problem(tree("a.plan.yaml"), .notAFile)])
  }

  @Test("Tells of a folder that it may not read and goes on with the others")
  func reportsUnreadableFolders() async throws {
    let tree = try TemporaryTree()
    try tree.write("closed/a.plan.yaml")
    try tree.write("open/b.plan.yaml")
    #expect(chmod(tree("closed"), 0) == 0)
    defer { chmod(tree("closed"), 0o700) }
    await #expect(processExitsWith: .success) { [path = tree.path as String] in
      // The administrator may read everything.
      if geteuid() == 0 { #expect(seteuid(65_534) == 0) }
      let closed = BytePath(path + "/closed")
      let cause = DiscoveryProblem.Cause.unreadable(errno: EACCES)
      let met = FileDiscovery().find([path])
      #expect(met.files.map(\.path.description) == [path + "/open/b.plan.yaml"])
      #expect(met.problems == [DiscoveryProblem(path: closed, wasNamed: false, cause: cause)])
      let named = FileDiscovery().find([closed])
      #expect(named.problems == [DiscoveryProblem(path: closed, wasNamed: true, cause: cause)])
      #expect(named.foldersWithoutPlans == [])
      let inside = FileDiscovery().find([path + "/closed/a.plan.yaml"])
      #expect(inside.problems.map(\.cause) == [cause])
    }
  }

  @Test("Tells of folders nested deeper than the system can name, and does not fail over them")
  func survivesDeepFolders() throws {
    let tree = try TemporaryTree()
    let folders = DeepFolders(in: tree.path)
    try tree.write("a.plan.yaml")
    let result = FileDiscovery().find([tree.path])
    #expect(result.files.map(\.path.description) == [tree("a.plan.yaml")])
    #expect(result.problems.map(\.cause) == [.unreadable(errno: ENAMETOOLONG)])
    withExtendedLifetime(folders) {}
  }

  #if os(Linux)
    @Test("Finds and reads a plan whose name is not UTF-8")
    func findsNamesThatAreNotText() throws {
      let tree = try TemporaryTree()
      let path = BytePath(bytes: Array(tree("x").utf8) + [0xFF, 0xFE] + Array(".plan.yaml".utf8))
      let descriptor = path.withCString { open($0, O_CREAT | O_WRONLY, 0o600) }
      #expect(close(descriptor ?? -1) == 0)
      let found = FileDiscovery().find([tree.path]).files
      #expect(found.map(\.path) == [path])
      #expect(found.map(\.path.isUTF8) == [false])
      #expect(found.map(\.path.description) == [tree("x\u{FFFD}\u{FFFD}.plan.yaml")])
      #expect(FileReader.read(path) == .success([]))
    }
  #endif

  private func problem(
    _ path: String, _ cause: DiscoveryProblem.Cause, named: Bool = true
  ) -> DiscoveryProblem {
    DiscoveryProblem(path: BytePath(path), wasNamed: named, cause: cause)
  }
}
