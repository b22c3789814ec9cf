/// Every key that a rule pack may contain, by its English name.
public enum PackKey: String, Sendable, CaseIterable {
  case pack, title, summary, version, extends, disable, severities, rules
  case id, rationale, severity, message, note, help, select, `where`, fix, bad, good, on
  case required, forbidden, matches
  case notMatches = "not-matches"
  case oneOf = "one-of"
  case length, count, unique, terms, compare, requires, order
  case zh, en
  case draft, comment, review, issued, outline
  case field, `is`, contains, present, lead, section, kind, quantity, date, stage, document, not
  case pattern, values, min, max
  case right, wrong, unless, source, year, exact
  case inTitles = "in-titles"
  case op, value, other
  case `if`, then
  case descending
}
