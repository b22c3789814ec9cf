/// What stands at the head of a plan.
struct PlanHeader {
  let title: String
  let issuer: String
  let number: String
  let issued: String
  let year: Int
  let preamble: String
}
