import TextAnalysis
import ValidatorCore

/// Walks a plan: every part that a plugin gets, in the order in which its nodes are numbered.
enum PlanWalk {
  static func walk<Sink: PlanSink>(_ plan: Plan, into sink: inout Sink) {
    sink.node(plan.header.place)
    sink.text("path", plan.source.path)
    sink.number("document", plan.document)
    sink.text("kind", plan.kind.rawValue)
    sink.text("stage", plan.stage.rawValue)
    sink.number("year", plan.year)
    if let period = plan.period {
      sink.beginObject("period")
      sink.text("from", period.first.description)
      sink.text("to", period.last.description)
      sink.endObject()
    }
    sink.beginObject("header")
    walk(plan.header, into: &sink)
    sink.endObject()
    sink.beginList("sections")
    for section in plan.sections { walk(section, into: &sink) }
    sink.endList()
    sink.beginList("tasks")
    for task in plan.tasks {
      sink.task = task.index
      walk(task, into: &sink)
    }
    sink.endList()
  }

  private static func walk<Sink: PlanSink>(_ header: PlanHeader, into sink: inout Sink) {
    sink.member("title", header.title, isRead: true)
    sink.members("issuer", header.issuers)
    sink.member("number", header.number)
    sink.member("issued", header.issued)
    sink.members("period", header.period)
    sink.member("preamble", header.preamble, isRead: true)
    if header.firstListedLeads { sink.flag("firstListedLeads", true) }
    sink.members("secrecy", header.secrecy)
    sink.members("publicity", header.publicity)
    sink.members("to", header.recipients)
    sink.members("attachments", header.attachments)
    sink.members("extensions", header.extensions)
  }

  private static func walk<Sink: PlanSink>(_ section: PlanSection, into sink: inout Sink) {
    sink.beginObject(nil)
    sink.node(section.place)
    sink.number("parent", section.parent)
    sink.member("number", section.number)
    sink.member("title", section.title, isRead: true)
    sink.member("preamble", section.preamble, isRead: true)
    sink.members("extensions", section.extensions)
    sink.endObject()
  }

  private static func walk<Sink: PlanSink>(_ task: PlanTask, into sink: inout Sink) {
    sink.beginObject(nil)
    sink.node(task.place)
    sink.number("index", task.index)
    sink.number("parent", task.parent)
    sink.number("section", task.section)
    if task.isDamaged { sink.flag("damaged", true) }
    sink.member("id", task.id)
    sink.member("number", task.number)
    sink.member("title", task.title, isRead: true)
    sink.member("content", task.content, isRead: true)
    sink.member("lead", task.lead)
    sink.member("responsible", task.responsible)
    sink.member("support", task.support)
    sink.members("leader", task.leaders)
    sink.members("owner", task.owners)
    sink.objects("targets", task.targets) { $0.members(of: $1) }
    sink.objects("milestones", task.milestones) { $0.members(of: $1) }
    sink.members("source", task.source)
    sink.members("implements", task.implements)
    sink.member("carry", task.carry)
    if let budget = task.budget {
      sink.beginObject("budget")
      sink.node(budget.place)
      sink.member("text", budget.text, isRead: true)
      sink.member("amount", budget.amount, isRead: true)
      sink.member("source", budget.source)
      sink.endObject()
    }
    sink.member("start", task.start)
    sink.member("deadline", task.deadline)
    sink.member("duration", task.duration)
    sink.objects("after", task.predecessors) { sink, wait in
      sink.node(wait.place)
      sink.member("task", wait.task)
      sink.member("lag", wait.lag)
    }
    sink.members("extensions", task.extensions)
    sink.endObject()
  }
}
