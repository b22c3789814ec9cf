import Synchronization

/// The schedule of a plan, worked out when it is first asked for.
final class PlanScheduleMemory: Sendable {
  private let known = Mutex<PlanSchedule?>(nil)

  func schedule(of plan: Plan) -> PlanSchedule {
    if let known = known.withLock({ $0 }) { return known }
    let schedule = plan.readings.measure { PlanSchedule(plan) }
    known.withLock { $0 = schedule }
    return schedule
  }

  /// Gives the memory back; what is asked for later is worked out anew.
  func forget() {
    known.withLock { $0 = nil }
  }
}
