/// Finds the units that a running text makes answerable.
///
/// Read are fields within the text （责任单位：基教科、人事科；完成时限：6月底前), sentences
/// (由县教育局牵头，县财政局配合; 县教育局会同县财政局; A、B按职责分工负责; "led by the Planning
/// Department") and a bracket behind the last sentence that holds nothing but units. A unit that is
/// merely mentioned (与…合作, 督促…, 落实…意见) is not read, nor are persons, nor what describes a
/// mechanism (建立由…牵头的联席会议). Time is linear in the length of the text.
public enum InlineUnitReader {
  /// The assignments in `text`, in order.
  public static func read(_ text: ByteView) -> [UnitAssignment] {
    let letters = UnitLetters(text)
    var scan = InlineUnitScan(letters)
    return scan.read()
  }
}
