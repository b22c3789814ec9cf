import TextAnalysis

/// A text of a plan, as ``Plan/withEachText(_:)`` lends it: where it stands, and nothing that would have to be counted.
public struct LentText {
  /// Its position in ``Plan/texts``.
  public let position: Int
  /// The decoded text. Unlike other views, it stays valid until the last text has been lent.
  public let bytes: ByteView
  /// What may stand in the text.
  public let signs: TextSigns
  /// The key that holds it, as in ``PlanFieldText``.
  public let field: PlanKey
  /// The mapping that the key stands in.
  public let scope: PlanScope
  /// The position of its task in ``Plan/tasks``; nil above the tasks.
  public let task: Int?
  /// The position of its section in ``Plan/sections``; nil in the header, of a task the section that holds it.
  public let section: Int?
  /// The position of its target in ``PlanTask/targets``; nil elsewhere, also in the targets of a milestone.
  public let target: Int?
  /// Whether the text was reached through an alias.
  public let isAliased: Bool
}
