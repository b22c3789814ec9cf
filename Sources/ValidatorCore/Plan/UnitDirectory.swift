import TextAnalysis

/// The units that exist: their names, other names that are in use, and which belongs to which.
public struct UnitDirectory: Sendable {
  /// A unit.
  public struct Unit: Sendable {
    /// The official name.
    public let name: String
    /// Other names: abbreviations and former names.
    public let aliases: [String]
    /// The unit that it belongs to.
    public let parent: String?
  }

  /// The units in the order of the file.
  public let units: [Unit]
  private let names: [String: Int]

  /// A directory of `units`.
  public init(_ units: [Unit]) {
    self.units = units
    var names: [String: Int] = [:]
    for (index, unit) in units.enumerated() {
      for name in [unit.name] + unit.aliases {
        names[Self.key(name)] = names[Self.key(name)] ?? index
      }
    }
    self.names = names
  }

  /// The unit that a name, an alias or a former name stands for; script and width do not matter.
  public func unit(named name: String) -> Unit? {
    names[Self.key(name)].map { units[$0] }
  }

  /// The official name that is most like `name`.
  public func nearest(to name: String) -> String? {
    let all = units.flatMap { [$0.name] + $0.aliases }
    return NearestName.find(name, among: all).flatMap { unit(named: $0)?.name }
  }

  private static func key(_ name: String) -> String {
    ByteView.with(name) {
      String(decoding: TextFolding.fold($0, options: .comparison), as: UTF8.self)
    }
  }
}
