import ValidatorCore

/// The names of a directory without the place or the unit in front of them: 县财政局 and 财政局 for
/// 清溪县财政局, 基教科 for 县教育局基教科. All are folded.
struct ShortUnitNames {
  private var names: Set<String> = []

  /// Fewer characters than these are no name.
  private static let shortest = 3

  init(_ directory: UnitDirectory) {
    for unit in directory.units {
      for name in [unit.name] + unit.aliases {
        add(Array(UnitLookup.folded(name).unicodeScalars), parent: unit.parent)
      }
    }
  }

  private mutating func add(_ name: [Unicode.Scalar], parent: String?) {
    if let parent = parent.map({ Array(UnitLookup.folded($0).unicodeScalars) }),
      name.starts(with: parent)
    {
      insert(name.dropFirst(parent.count))
    }
    for position in name.indices where Self.endsPlace(name[position]) {
      if position > 0 { insert(name[position...]) }
      insert(name[(position + 1)...])
    }
  }

  private mutating func insert(_ name: ArraySlice<Unicode.Scalar>) {
    guard name.count >= Self.shortest else { return }
    names.insert(String(String.UnicodeScalarView(name)))
  }

  /// Whether `name`, folded, is a short name.
  func contains(_ name: String) -> Bool { names.contains(name) }

  /// Whether the name of a place ends with a character: 清溪县.
  static func endsPlace(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "省", "市", "县", "区", "州", "旗", "镇", "乡": true
    default: false
    }
  }
}
