/// What a task's mapping holds, while it is being read; ``PlanTask`` says what each is.
struct PlanTaskFields: Sendable {
  var isDamaged = false
  var id: PlanText?
  var number: PlanText?
  var title: PlanText?
  var content: PlanText?
  var lead: UnitField?
  var responsible: UnitField?
  var support: UnitField?
  var leaders: [PlanText] = []
  var owners: [PlanText] = []
  var targets: [PlanTarget] = []
  var milestones: [Milestone] = []
  var source: [PlanText] = []
  var implements: [PlanText] = []
  var carry: PlanText?
  var budget: PlanBudget?
  var start: PlanTime?
  var deadline: PlanTime?
  var duration: PlanDuration?
  var predecessors: [PlanPredecessor] = []
  var extensions: [PlanExtension] = []
}
