/// Every key that a plan may contain, by its English name.
public enum PlanKey: String, Sendable, CaseIterable {
  case plan, title, kind, stage, issuer, number, issued, period, preamble
  case leadRule = "lead-rule"
  case secrecy, publicity, to, attachments
  case sections, tasks
  case id, content, lead, responsible, support, leader, owner, targets, milestones, source
  case implements, carry, budget, start, deadline, duration, after
  case metric, value, unit, baseline, by, nature, breakdown, definition
  case amount, end
  case task, lag
}
