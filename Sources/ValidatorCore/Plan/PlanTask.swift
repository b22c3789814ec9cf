/// A task of a plan.
///
/// A reference, so that a check may take tasks out of a plan at the cost of one count, however many fields they have.
public final class PlanTask: Sendable {
  /// The position in ``Plan/tasks``: document order, subtasks behind their parents.
  public let index: Int
  /// The task that holds this one.
  public let parent: Int?
  /// The section that holds the task, by its position in ``Plan/sections``.
  public let section: Int?
  /// The whole task.
  public let place: Place
  private let fields: PlanTaskFields

  init(index: Int, parent: Int?, section: Int?, place: Place, fields: PlanTaskFields) {
    self.index = index
    self.parent = parent
    self.section = section
    self.place = place
    self.fields = fields
  }

  /// The task, as one of which part could not be read.
  func damaged() -> PlanTask {
    var fields = fields
    fields.isDamaged = true
    return PlanTask(index: index, parent: parent, section: section, place: place, fields: fields)
  }

  /// Where a finding about the task as a whole is shown: its title, else its content, else the task.
  public var titlePlace: Place { title?.place ?? content?.place ?? place }

  /// Whether part of the task could not be read: what seems to be missing may stand there.
  public var isDamaged: Bool { fields.isDamaged }
  /// 编号
  public var id: PlanText? { fields.id }
  /// 序号, as printed.
  public var number: PlanText? { fields.number }
  /// 任务名称
  public var title: PlanText? { fields.title }
  /// 工作内容
  public var content: PlanText? { fields.content }
  /// 牵头单位
  public var lead: UnitField? { fields.lead }
  /// 责任单位
  public var responsible: UnitField? { fields.responsible }
  /// 配合单位
  public var support: UnitField? { fields.support }
  /// 牵头领导: persons, never units.
  public var leaders: [PlanText] { fields.leaders }
  /// 责任人: persons, never units.
  public var owners: [PlanText] { fields.owners }
  /// 目标
  public var targets: [PlanTarget] { fields.targets }
  /// 序时进度
  public var milestones: [Milestone] { fields.milestones }
  /// 任务来源
  public var source: [PlanText] { fields.source }
  /// 对应上级任务: `文号#编号`.
  public var implements: [PlanText] { fields.implements }
  /// 接续
  public var carry: PlanText? { fields.carry }
  /// 资金
  public var budget: PlanBudget? { fields.budget }
  /// 开始时间
  public var start: PlanTime? { fields.start }
  /// 完成时限
  public var deadline: PlanTime? { fields.deadline }
  /// 所需时间
  public var duration: PlanDuration? { fields.duration }
  /// 前置任务: the tasks that must be finished before this one starts.
  public var predecessors: [PlanPredecessor] { fields.predecessors }
  /// The ids of ``predecessors``.
  public var after: [PlanText] { fields.predecessors.map(\.task) }
  /// Keys that begin with `x-`.
  public var extensions: [PlanExtension] { fields.extensions }
}
