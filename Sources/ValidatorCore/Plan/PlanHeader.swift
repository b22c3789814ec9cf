import TextAnalysis

/// What stands above the tasks of a plan.
public struct PlanHeader: Sendable {
  /// Where a finding about the plan as a whole is shown: its title, else the first line of the document.
  public internal(set) var place: Place
  /// 标题
  public internal(set) var title: PlanText?
  /// 文稿类型, as written.
  public internal(set) var kind: PlanText?
  /// 稿次, as written.
  public internal(set) var stage: PlanText?
  /// 发文机关
  public internal(set) var issuers: [PlanText] = []
  /// 文号
  public internal(set) var number: PlanText?
  /// 印发日期
  public internal(set) var issued: PlanTime?
  /// 计划期, as written: the text, or the start and then the end.
  public internal(set) var period: [PlanText] = []
  /// 总体要求
  public internal(set) var preamble: PlanText?
  /// 牵头规则: whether the first of several responsible units leads.
  public internal(set) var firstListedLeads = false
  /// 密级
  public internal(set) var secrecy: [PlanText] = []
  /// 公开属性
  public internal(set) var publicity: [PlanText] = []
  /// 主送
  public internal(set) var recipients: [PlanText] = []
  /// 附件
  public internal(set) var attachments: [PlanText] = []
  /// Keys that begin with `x-`.
  public internal(set) var extensions: [PlanExtension] = []
}
