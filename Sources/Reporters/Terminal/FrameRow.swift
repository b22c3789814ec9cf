/// A row of a frame, right of the gutter.
struct FrameRow {
  /// What stands in the gutter.
  enum Gutter: Equatable {
    /// The number of a source line, from 1.
    case line(Int)
    /// A bar: the row belongs to the source line above.
    case bar
    /// Lines are left out here.
    case gap
  }

  var gutter: Gutter
  /// The row with control sequences.
  var text: String
}
