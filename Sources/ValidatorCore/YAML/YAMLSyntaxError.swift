/// Why libyaml stopped, in its own words.
struct YAMLSyntaxError: Error {
  var problem: String
  /// Unicode scalars from the start of the buffer that was being read.
  var position: Int
  var context: String?
  /// Where the construct in which it happened began; in Unicode scalars.
  var contextPosition: Int?
}
