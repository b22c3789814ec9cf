/// The words at the start of a clause behind which stands that with which something is done, or in line with which: what
/// is done stands behind that.
enum GistMeans {
  /// Whether the clause that begins at `start` opens with one of them: 依托职教中心开展培训.
  static func opens(_ text: ScalarView, at start: Int, before end: Int) -> Bool {
    openings.contains { opening in
      start + opening.count <= end
        && opening.indices.allSatisfy { text[start + $0] == opening[$0] }
    }
  }

  private static let openings = [
    "依托", "借助", "利用", "充分利用", "运用", "发挥", "充分发挥", "按照", "根据", "依据", "依照",
  ].map { $0.unicodeScalars.map(\.value) }
}
