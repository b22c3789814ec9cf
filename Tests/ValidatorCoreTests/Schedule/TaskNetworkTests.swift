import Testing

@testable import ValidatorCore

/// The network by itself, as a plugin may use it.
@Suite struct TaskNetworkTests {
  @Test func timesFollowFromFloorsDurationsAndWaits() {
    var network = TaskNetwork(parents: [nil, nil])
    network.durations = [.days(5), .days(8)]
    network.waits = [TaskNetwork.Wait(task: 1, other: 0, lag: .days(2))]
    network.floors = [TaskNetwork.Floor(task: 0, time: 100)]
    network.ceilings = [TaskNetwork.Ceiling(task: 1, end: .finish, time: 115)]
    let solution = TaskNetworkSolution(network)
    #expect(solution.earliest(0, .finish) == 105)
    #expect(solution.earliest(1, .start) == 107)
    #expect(solution.earliest(1, .finish) == 115)
    #expect(solution.latest(0, .start) == 100)
    #expect(solution.conflicts.isEmpty && solution.cycles.isEmpty)
    network.ceilings[0].time = 114
    let missed = TaskNetworkSolution(network)
    #expect(
      missed.conflicts.map { $0.steps.map(\.constraint) } == [
        [.floor(0), .duration(task: 0), .wait(0), .duration(task: 1), .ceiling(0)]
      ])
    #expect(missed.conflicts.first?.steps.map(\.time) == [100, 105, 107, 115, 114])
  }

  @Test func workingDaysDependOnTheDayOfTheWeek() {
    // Day 4 of the calendar, 1970-01-05, was a Monday.
    #expect(TimeDelay.workingDays(5).end(from: 4) == 9)
    #expect(TimeDelay.workingDays(6).end(from: 4) == 12)
    #expect(TimeDelay.workingDays(1).end(from: 9) == 12)
    for boundary in 0..<30 {
      for count in 0..<15 {
        let delay = TimeDelay.workingDays(count)
        let start = delay.start(endingAt: boundary)
        #expect(delay.end(from: start) <= boundary)
        #expect(delay.end(from: start + 1) > boundary)
      }
    }
  }

  @Test func whatCannotBeUsedIsLeftOut() {
    var network = TaskNetwork(parents: [nil, 5, 1, -3])
    #expect(network.parents == [-1, -1, 1, -1])
    network.durations = [.days(.max), .workingDays(.max), .days(.min)]
    network.waits = [
      TaskNetwork.Wait(task: 9, other: 0), TaskNetwork.Wait(task: 0, other: -1),
      TaskNetwork.Wait(task: .max, other: .min),
      TaskNetwork.Wait(task: 1, other: 0, lag: .days(.max)),
    ]
    network.floors = [
      TaskNetwork.Floor(task: 0, time: .max), TaskNetwork.Floor(task: .max, time: 3),
    ]
    network.ceilings = [
      TaskNetwork.Ceiling(task: 3, end: .start, time: .min),
      TaskNetwork.Ceiling(task: -1, end: .finish, time: 3),
    ]
    network.commonFloor = .min
    network.commonCeiling = .max
    network.freeOfFloor = []
    let solution = TaskNetworkSolution(network)
    #expect(solution.earliest(0, .finish) != nil)
    #expect(
      solution.isLeftOut(wait: 0) && solution.isLeftOut(wait: 1) && solution.isLeftOut(wait: 7))
    #expect(!solution.isLeftOut(wait: 3))
  }

  @Test func aLongChainIsSolvedWithoutRecursion() {
    let count = 50_000
    var network = TaskNetwork(parents: Array(repeating: nil, count: count))
    network.durations = Array(repeating: .days(1), count: count)
    network.waits = (1..<count).map { TaskNetwork.Wait(task: $0, other: $0 - 1) }
    network.floors = [TaskNetwork.Floor(task: 0, time: 0)]
    network.ceilings = [TaskNetwork.Ceiling(task: count - 1, end: .finish, time: count)]
    #expect(TaskNetworkSolution(network).conflicts.isEmpty)
    network.waits.append(TaskNetwork.Wait(task: 0, other: count - 1))
    let solution = TaskNetworkSolution(network)
    #expect(solution.cycles.count == 1)
    #expect(solution.cycles.first?.count == count * 2)
  }

  @Test func partsInsideOfPartsAreChainsOfParents() {
    let count = 400
    var network = TaskNetwork(parents: [nil] + (0..<count - 1).map { $0 })
    network.durations[count - 1] = .days(10)
    network.floors = [TaskNetwork.Floor(task: 0, time: 0)]
    network.ceilings = [TaskNetwork.Ceiling(task: 0, end: .finish, time: 9)]
    let conflict = TaskNetworkSolution(network).conflicts.first
    #expect(conflict?.steps.count == (count - 1) * 2 + 3)
  }
}
