/// A field of work that makes one section of a plan.
struct Domain: Sendable {
  /// Headings that the section can have.
  let headings: [String]

  /// The departments that answer for it.
  let units: [String]

  let topics: [Topic]

  static let all: [Domain] = [
    party, preschool, compulsory, senior, vocational, inclusive,
    students, teachers, safety, digital, funding, governance,
  ]
}
