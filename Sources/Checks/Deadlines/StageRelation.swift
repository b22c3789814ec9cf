/// How a milestone stands to one that is listed below it and due before it.
enum StageRelation {
  /// Parts of one work that can only come in the order in which they are listed.
  case contradiction
  /// The same, if the one that names nothing but its stage is of the work that the other names.
  case contradictionOfWhole
  /// Parts of one work, listed out of order.
  case oneWork
  /// Different works, or nothing is known.
  case others
}
