/// The part of a stretch of time that 初, 中 and 末 name.
enum PartEdge: Hashable, Sendable {
  case whole, beginning, middle, end
}
