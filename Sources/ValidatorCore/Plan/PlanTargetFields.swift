/// What an entry under `targets` holds, while it is being read; ``PlanTarget`` says what each is.
struct PlanTargetFields: Sendable {
  var text: PlanText?
  var metric: PlanText?
  var value: PlanText?
  var unit: PlanText?
  var baseline: PlanText?
  var by: PlanTime?
  var nature: PlanText?
  var definition: PlanText?
  var breakdown: [PlanTarget.Share] = []
}
