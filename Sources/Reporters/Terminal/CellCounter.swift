/// Counts the cells of a text, scalar by scalar.
struct CellCounter {
  /// The cells so far.
  private(set) var cells = 0

  private let ambiguous: Int
  /// The last scalar that takes cells of its own, and how many the emoji around it takes so far.
  private var base: UInt32 = 0
  private var baseCells = 0
  /// Whether the scalar before is a zero-width joiner.
  private var joins = false

  init(ambiguous: Int) {
    self.ambiguous = ambiguous
  }

  /// Counts the next scalar.
  mutating func add(_ value: UInt32) {
    // Latin letters and Chinese characters need no look into the tables.
    if value >= 0x20, value < 0x7F { return begin(value, cells: 1) }
    if value >= 0x4E00, value < 0xA000 { return begin(value, cells: 2) }
    let joined = joins
    joins = value == 0x200D
    switch value {
    case 0xFE0F where CellWidths.emoji(base) != nil:
      widen()
    case 0x1F3FB...0x1F3FF where CellWidths.emoji(base) == .takesSkinTone:
      widen()
    default:
      let width = CellWidths.width(of: value) ?? ambiguous
      guard width > 0 else { return }
      if joined, CellWidths.emoji(base) != nil, CellWidths.emoji(value) != nil {
        base = value
        widen()
      } else {
        begin(value, cells: width)
      }
    }
  }

  private mutating func begin(_ value: UInt32, cells width: Int) {
    cells += width
    base = value
    baseCells = width
    joins = false
  }

  /// Makes the emoji around the last base two cells wide.
  private mutating func widen() {
    cells += max(0, 2 - baseCells)
    baseCells = max(2, baseCells)
  }
}
