/// Reads a baseline. Total: what is mistaken is told and left out.
struct BaselineReader {
  private(set) var file: SettingsFile
  private(set) var entries: [BaselineEntry] = []
  private var reader = SettingReader()

  private static let scope = LocalizedText(zh: "基线文件", en: "a baseline")

  init(path: String, contents: [UInt8]) {
    file = SettingsFile(path: path, contents: contents, check: LoaderChecks.configuration)
    if let mapping = reader.document(file.tree, BaselineFields.all, in: Self.scope) {
      read(mapping)
    } else if reader.findings.isEmpty {
      reportTorn(at: Place(SourceSpan(0, 0)))
    }
    file.findings = reader.findings
  }

  private mutating func read(_ mapping: SettingMapping) {
    guard mapping.number("version") == Double(Baseline.version) else {
      reader.report(
        Message(
          "version", zh: "这不是第\(Baseline.version)版的基线文件",
          en: "this is no baseline of version \(Baseline.version)"),
        at: mapping["version"]?.place ?? mapping.node.place, help: Self.rewrite)
      return
    }
    guard let findings = mapping["findings"], findings.kind == .sequence else {
      if reader.findings.isEmpty { reportTorn(at: mapping.node.place) }
      return
    }
    for item in findings.children {
      guard let node = item.target, node.kind == .mapping else { continue }
      readEntry(SettingMapping(node, BaselineFields.entry))
    }
  }

  /// A file that was not written to its end would make all findings new.
  private mutating func reportTorn(at place: Place) {
    reader.report(
      Message("torn", zh: "基线文件不完整，没有“findings”", en: "the baseline holds no “findings”"),
      at: place, help: Self.rewrite)
  }

  private static let rewrite = Message(
    "rewrite", zh: "删去后用plan-lint baseline重新生成",
    en: "delete it, and write it anew with plan-lint baseline")

  private mutating func readEntry(_ mapping: SettingMapping) {
    let texts = ["file", "check", "kind", "fingerprint"].compactMap { mapping.text($0)?.string }
    guard texts.count == 4 else {
      reader.report(
        Message(
          "incomplete", zh: "这一项不完整", en: "this item is not complete"), at: mapping.node.place,
        help: Message(
          "needed", zh: "须有file、check、kind、fingerprint",
          en: "it needs file, check, kind and fingerprint"))
      return
    }
    entries.append(
      BaselineEntry(
        file: texts[0], check: texts[1], kind: texts[2], task: mapping.text("task")?.string,
        fingerprint: texts[3], count: count(mapping)))
  }

  private func count(_ mapping: SettingMapping) -> Int {
    max(1, mapping.number("count").flatMap { Int(exactly: $0.rounded()) } ?? 1)
  }
}
