import Testing

@testable import ValidatorCore

/// What git itself says is the specification of what is left out.
@Suite(.enabled(if: Git.isInstalled)) struct GitAgreementTests {
  @Test("Judges random paths by random rules as git does")
  func agreesOnRandomRules() throws {
    var samples = IgnoreSamples(seed: 20_260_101)
    let tree = try TemporaryTree()
    try Git(in: tree.path).run(["init", "--template="])
    // Git reads the rules of many folders in one go.
    var cases: [(text: String, rules: GitIgnore, path: BytePath, whole: BytePath)] = []
    for folder in 0..<800 {
      let text = samples.ignoreFile()
      try tree.write("\(folder)/.gitignore", text)
      let rules = GitIgnore(Array(text.utf8))
      for _ in 0..<40 {
        let path = samples.path()
        cases.append((text, rules, BytePath(path), BytePath("\(folder)/\(path)")))
      }
    }

    let expected = try Git(in: tree.path).leavesOut(cases.map(\.whole))
    #expect(expected.count > 1000 && expected.count < cases.count - 1000)
    let disagreements = cases.filter { $0.rules.leavesOut($0.path) != expected.contains($0.whole) }
    #expect(disagreements.map { [$0.text, $0.path.description] } == [])
  }

  @Test("Takes the same bytes into every class as git does")
  func agreesOnClasses() throws {
    let classes = [
      "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space",
      "upper", "xdigit",
    ]
    let tree = try TemporaryTree()
    try Git(in: tree.path).run(["init", "--template="])
    let bytes = (1...255 as ClosedRange<UInt8>).filter { $0 != UInt8(ascii: "/") }
    var cases: [(rules: String, path: BytePath, whole: BytePath)] = []
    for name in classes {
      for rules in ["x[[:\(name):]]", "x[![:\(name):]]"] {
        let folder = "\(name)\(cases.count)"
        try tree.write("\(folder)/.gitignore", rules)
        for byte in bytes {
          let path = Array("x".utf8) + [byte]
          cases.append(
            (rules, BytePath(bytes: path), BytePath(bytes: Array("\(folder)/".utf8) + path)))
        }
      }
    }

    let expected = try Git(in: tree.path).leavesOut(cases.map(\.whole))
    let disagreements = cases.filter { rules, path, whole in
      GitIgnore(Array(rules.utf8)).leavesOut(path) != expected.contains(whole)
    }
    #expect(disagreements.map { "\($0.rules) \($0.path.bytes)" } == [])
  }

  @Test("Finds in random repositories the plans that git does not leave out")
  func agreesOnRandomTrees() throws {
    var samples = IgnoreSamples(seed: 20_261_231)
    var leftOutCount = 0
    var foundCount = 0
    for _ in 0..<12 {
      let tree = try TemporaryTree()
      try Git(in: tree.path).run(["init", "--template="])
      try tree.write(".git/info/exclude", samples.ignoreFile())
      try tree.write(".gitignore", samples.ignoreFile())
      var plans: Set<BytePath> = []
      for _ in 0..<60 {
        let folder = samples.path()
        let plan = "\(folder)/\(samples.one(of: ["a", "ab", "计划", "a b"])).plan.yaml"
        try tree.write(plan)
        plans.insert(BytePath(plan))
        if samples.chance(3) { try tree.write("\(folder)/.gitignore", samples.ignoreFile()) }
      }

      let leftOut = try Git(in: tree.path).leavesOut(Array(plans))
      let expected = plans.subtracting(leftOut).sorted().map(\.description)
      #expect(tree.find("") == expected)
      leftOutCount += leftOut.count
      foundCount += expected.count
    }
    #expect(leftOutCount > 50 && foundCount > 50)
  }

  @Test("Honours in a further working tree what the repository itself leaves out")
  func honoursTheCommonExclusions() throws {
    let tree = try TemporaryTree()
    try tree.makeFolder("main")
    let git = Git(in: tree("main"))
    try git.run(["init", "--template="])
    try git.run(["commit", "--allow-empty", "-m", "a"])
    try git.run(["worktree", "add", "../further"])
    try tree.write("main/.git/info/exclude", "draft*\n")
    try tree.write("further/a.plan.yaml")
    try tree.write("further/draft.plan.yaml")
    #expect(tree.find("further") == ["further/a.plan.yaml"])
    #expect(try Git(in: tree("further")).leavesOut([BytePath("draft.plan.yaml")]).count == 1)
  }
}
