/// A task before it is written as YAML.
struct GeneratedTask {
  var id: String
  var number: Int?
  var title: String
  var content: String
  var leads: [String]
  var supports: [String]
  var targets: [GeneratedTarget]
  var writesTargetsAsWords: Bool
  var start: PlannedMonth?
  var deadline: PlannedMonth?
  var predecessors: [String] = []
  var milestones: [(by: PlannedMonth, content: String)] = []
  var subtasks: [GeneratedTask] = []
}
