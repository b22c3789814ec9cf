import Foundation

/// The public declarations of modules that were built, extracted from them by the compiler.
struct PublicInterface {
  /// The library products of the package: what other packages can import.
  static let products = ["Checks", "PlanLintCLI", "RulePacks", "TextAnalysis", "ValidatorCore"]

  /// A line for each declaration and for each protocol that a type conforms to, sorted:
  /// `ValidatorCore CheckCatalog.entries  let entries: [CheckCatalog.Entry]`.
  let lines: [String]
  /// The declarations that have no documentation comment, as `ValidatorCore CheckCatalog.entries`.
  let undocumented: [String]

  /// Conformances that the compiler adds by itself, and not the same ones in every version.
  private static let impliedProtocols: Set<String> = [
    "Swift.Copyable", "Swift.Escapable", "Swift.SendableMetatype", "Swift.BitwiseCopyable",
  ]
  /// Enumerations whose cases are keys of files; `PlanFields` and `PackFields` say what each means.
  private static let enumerationsOfNames: Set<String> = ["PlanKey", "PackKey"]

  /// Extracts the interface of `modules`.
  ///
  /// - Parameters:
  ///   - folder: where the compiled modules are (`.build/debug/Modules`).
  ///   - include: the folders with the C modules that they import.
  init(of modules: [String], in folder: URL, include: [URL]) throws {
    var lines: Set<String> = []
    var undocumented: Set<String> = []
    let options = try Self.searchOptions(folder, include)
    for module in modules {
      for graph in try Self.graphs(of: module, options) {
        lines.formUnion(Self.lines(of: graph, module))
        undocumented.formUnion(Self.undocumented(in: graph, module))
      }
    }
    self.lines = lines.sorted()
    self.undocumented = undocumented.sorted()
  }

  private static func searchOptions(_ folder: URL, _ include: [URL]) throws -> [String] {
    let flags = try? ToolRun.output(of: ["pkg-config", "--cflags-only-I", "yaml-0.1"])
    let headers = String(decoding: flags ?? Data(), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).flatMap { ["-Xcc", String($0)] }
    let target = try JSONDecoder().decode(
      TargetInfo.self, from: try ToolRun.output(of: ["swift", "-print-target-info"]))
    return ["-target", target.target.triple]
      + ([folder] + include).flatMap { ["-I", $0.path] } + headers + moduleMaps(beside: folder)
  }

  /// The module maps that the build wrote for targets in C.
  private static func moduleMaps(beside folder: URL) -> [String] {
    let build = folder.deletingLastPathComponent()
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: build.path)) ?? []
    return entries.sorted().flatMap { entry -> [String] in
      let path = build.appendingPathComponent("\(entry)/module.modulemap").path
      guard entry.hasSuffix(".build"), FileManager.default.fileExists(atPath: path) else {
        return []
      }
      return ["-Xcc", "-fmodule-map-file=\(path)"]
    }
  }

  private struct TargetInfo: Decodable {
    struct Target: Decodable {
      var triple: String
    }

    var target: Target
  }

  /// The graph of the module, and those of its extensions of other modules' types.
  private static func graphs(of module: String, _ options: [String]) throws -> [SymbolGraph] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("interface-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let command =
      ["swift", "symbolgraph-extract", "-module-name", module, "-output-dir", folder.path]
      + ["-minimum-access-level", "public", "-skip-synthesized-members", "-skip-inherited-docs"]
    _ = try ToolRun.output(of: command + options)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      return try JSONDecoder().decode(SymbolGraph.self, from: data)
    }
  }

  private static func lines(of graph: SymbolGraph, _ module: String) -> [String] {
    var names: [String: String] = [:]
    var lines: [String] = []
    for symbol in graph.symbols {
      let name = "\(module) \(symbol.pathComponents.joined(separator: "."))"
      names[symbol.identifier.precise] = name
      let signature = symbol.declarationFragments.map(\.spelling).joined()
      let words = signature.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      lines.append("\(name)  \(words)")
    }
    for relationship in graph.relationships where relationship.kind == "conformsTo" {
      guard let name = names[relationship.source] else { continue }
      let target = relationship.targetFallback ?? names[relationship.target]
      guard let target, !impliedProtocols.contains(target) else { continue }
      lines.append("\(name)  : \(target.split(separator: " ").last ?? "")")
    }
    return lines
  }

  private static func undocumented(in graph: SymbolGraph, _ module: String) -> [String] {
    graph.symbols.compactMap { symbol in
      guard symbol.docComment == nil, symbol.location != nil,
        !enumerationsOfNames.contains(symbol.pathComponents.first ?? "")
      else { return nil }
      return "\(module) \(symbol.pathComponents.joined(separator: "."))"
    }
  }
}
