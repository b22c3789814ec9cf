/// A pack of a run.
enum UsedPack {
  /// One that was read.
  case read(ResolvedPack)
  /// A shipped one that is read when it is needed.
  case compiled(CompiledPack)

  var source: PackSource {
    switch self {
    case .read(let pack): pack.source
    case .compiled(let pack): .shipped(pack.name)
    }
  }

  var rules: [Rule] {
    if case .read(let pack) = self { pack.rules } else { [] }
  }

  /// Whether `other` is left out because this pack extends it, or is a file of its name.
  func replaces(_ other: UsedPack) -> Bool {
    guard case .read(let pack) = self else { return false }
    if pack.extended.contains(other.source) { return true }
    guard case .file = pack.source, case .shipped(let name) = other.source else { return false }
    return pack.name == name
  }

  /// The pack without the rules that `isKept` refuses.
  func filtered(_ isKept: (Rule) -> Bool) -> UsedPack {
    guard case .read(var pack) = self else { return self }
    pack.rules = pack.rules.filter(isKept)
    return .read(pack)
  }
}
