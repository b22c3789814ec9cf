import TextAnalysis
import ValidatorCore

/// Makes plugins of rule packs: those that are shipped and those in files.
public struct RulePackLibrary: Sendable {
  /// The largest size of a pack's file, in bytes.
  public static let largestFile = 16 << 20

  private let shipped: [ShippedPack]
  private let compiled: [CompiledPack]

  /// A library with the packs that are part of the program.
  public init() {
    self.init(shipped: ShippedPacks.all, compiled: CompiledPack.all)
  }

  init(shipped: [ShippedPack], compiled: [CompiledPack] = []) {
    self.shipped = shipped
    self.compiled = compiled
  }

  /// The names of the packs that are part of the program.
  public var names: [String] { shipped.map(\.name) }

  /// The plugins of the packs of a run, in order.
  ///
  /// A pack that another one extends, or whose name a file takes, is left out: the other one brings its rules.
  public func plugins(_ sources: [PackSource]) -> [Plugin] {
    var seen: Set<PackSource> = []
    let sources = sources.filter { seen.insert($0).inserted }
    var resolver = PackResolver(shipped: shipped)
    let others = sources.filter { compiled($0) == nil }.map { resolver.pack($0) }
    // Wordings of several packs are looked for together, so that one of them shadows another.
    let areRead = others.contains { $0.rules.contains(where: \.hasTerms) }
    let packs = sources.map { source -> UsedPack in
      if let pack = others.first(where: { $0.source == source }) { return .read(pack) }
      guard !areRead, let pack = compiled(source) else { return .read(resolver.pack(source)) }
      return .compiled(pack)
    }
    let kept = packs.filter { pack in
      !packs.contains { $0.source != pack.source && $0.replaces(pack) }
    }
    return plugins(of: kept)
  }

  /// The rules of one pack, for those that make something else of them.
  func rules(of source: PackSource) -> [Rule] {
    var resolver = PackResolver(shipped: shipped)
    return resolver.pack(source).rules
  }

  private func compiled(_ source: PackSource) -> CompiledPack? {
    guard case .shipped(let name) = source else { return nil }
    return compiled.first { $0.name == name }
  }

  private func plugins(of packs: [UsedPack]) -> [Plugin] {
    var locations: [String: String] = [:]
    // Two packs may extend the same one: its rules come once.
    let packs = packs.map { pack in
      pack.filtered { rule in
        if locations[rule.id] == rule.location { return false }
        locations[rule.id] = locations[rule.id] ?? rule.location
        return true
      }
    }
    let withTerms = packs.flatMap(\.rules).filter(\.hasTerms)
    let table = TermTable(withTerms)
    let positions = Dictionary(
      withTerms.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return packs.map { pack in
      switch pack {
      case .read(let pack): plugin(pack, table, positions)
      case .compiled(let pack): plugin(pack)
      }
    }
  }

  private func plugin(_ pack: CompiledPack) -> Plugin {
    let library = RulePackLibrary(shipped: shipped)
    return CompiledRules(pack) {
      library.plugins([.shipped(pack.name)]).flatMap(\.checks)
    }.plugin
  }

  private func plugin(_ pack: ResolvedPack, _ table: TermTable, _ positions: [String: Int])
    -> Plugin
  {
    let name = pack.name
    let unread = pack.failure.map { [PluginFailure(plugin: name, message: $0)] } ?? []
    return Plugin(
      name: name, origin: .pack(pack.source.name),
      checks: pack.rules.map { rule in
        let terms = rule.hasTerms ? positions[rule.id].map { (table, $0) } : nil
        return RegisteredCheck(rule.description, plan: { _ in RuleCheck(rule: rule, terms: terms) })
      },
      files: pack.files, sources: pack.sources,
      failures: { unread })
  }
}
