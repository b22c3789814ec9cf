/// A task of a plan.
public struct PlanTask: Sendable {
  /// The position in ``Plan/tasks``: document order, subtasks behind their parents.
  public let index: Int
  /// The task that holds this one.
  public let parent: Int?
  /// The section that holds the task, by its position in ``Plan/sections``.
  public let section: Int?
  /// The whole task.
  public let place: Place
  /// Whether part of the task could not be read: what seems to be missing may stand there.
  public internal(set) var isDamaged = false

  /// 编号
  public internal(set) var id: PlanText?
  /// 序号, as printed.
  public internal(set) var number: PlanText?
  /// 任务名称
  public internal(set) var title: PlanText?
  /// 工作内容
  public internal(set) var content: PlanText?
  /// 牵头单位
  public internal(set) var lead: UnitField?
  /// 责任单位
  public internal(set) var responsible: UnitField?
  /// 配合单位
  public internal(set) var support: UnitField?
  /// 牵头领导: persons, never units.
  public internal(set) var leaders: [PlanText] = []
  /// 责任人: persons, never units.
  public internal(set) var owners: [PlanText] = []
  /// 目标
  public internal(set) var targets: [PlanTarget] = []
  /// 序时进度
  public internal(set) var milestones: [Milestone] = []
  /// 任务来源
  public internal(set) var source: [PlanText] = []
  /// 对应上级任务: `文号#编号`.
  public internal(set) var implements: [PlanText] = []
  /// 接续
  public internal(set) var carry: PlanText?
  /// 资金
  public internal(set) var budget: PlanBudget?
  /// 开始时间
  public internal(set) var start: PlanTime?
  /// 完成时限
  public internal(set) var deadline: PlanTime?
  /// 所需时间
  public internal(set) var duration: PlanDuration?
  /// 前置任务: ids.
  public internal(set) var after: [PlanText] = []
  /// Keys that begin with `x-`.
  public internal(set) var extensions: [PlanExtension] = []

  init(index: Int, parent: Int?, section: Int?, place: Place) {
    self.index = index
    self.parent = parent
    self.section = section
    self.place = place
  }

  /// Where a finding about the task as a whole is shown: its title, else its content, else the task.
  public var titlePlace: Place { title?.place ?? content?.place ?? place }
}
