import Dispatch
import Synchronization
import ValidatorCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the threads of a run and the thread that talks with the plugin share: messages to send, and answers.
///
/// Nobody who sends waits. Who waits for answers is woken by the answers or by the plugin's failure; the talking thread
/// alone watches the clock.
final class PluginChannel: Sendable {
  /// A message to the plugin.
  enum Message: Sendable {
    case line([UInt8])
    /// A plan that is written when its turn comes.
    case plan(Plan, id: Int, run: Int)
  }

  /// What the talking thread has to do.
  struct Demand {
    let isEnded: Bool
    let hasMessages: Bool
    /// Since when somebody waits without an answer; nil while nobody waits.
    let waitingSince: ContinuousClock.Instant?
  }

  private struct State {
    var messages: [Message] = []
    var next = 0
    var waitingBytes = 0
    var expected: Set<PluginAnswer.Key> = []
    var answers: [PluginAnswer.Key: (answer: PluginAnswer, size: Int)] = [:]
    var answerBytes = 0
    var waiters: [Waiter] = []
    var waitingSince: ContinuousClock.Instant?
    var fault: (fault: PluginFault, lastLines: [String])?
    var violations: [LocalizedText] = []
    var violationCount = 0
    var isEnded = false
    var process: ChildProcess?
  }

  private struct Waiter {
    var keys: Set<PluginAnswer.Key>
    let semaphore: DispatchSemaphore
  }

  private let state = Mutex(State())
  private let alarm: PipeEnds?

  init() {
    alarm = try? PipeEnds()
    if let alarm {
      PipeEnds.stopWaiting(at: alarm.reading)
      PipeEnds.stopWaiting(at: alarm.writing)
    }
  }

  deinit {
    alarm?.closeBoth()
  }

  /// Becomes readable when there is something new to do.
  var alarmDescriptor: Int32 { alarm?.reading ?? -1 }

  // MARK: The threads of a run

  /// Whether the plugin was given up, so that nothing need be sent.
  var hasFailed: Bool { state.withLock { $0.fault != nil } }

  /// Sends a message, and expects an answer to it.
  func send(_ message: Message, expecting key: PluginAnswer.Key? = nil) {
    let isNew = state.withLock { state in
      guard state.fault == nil, !state.isEnded else { return false }
      if let key { state.expected.insert(key) }
      if case .line(let line) = message { state.waitingBytes += line.count }
      state.messages.append(message)
      return true
    }
    if isNew { ring() }
  }

  /// Sends a plan, and expects the findings about it. Where too much waits already, it is written later.
  func send(_ plan: Plan, id: Int, run: Int) {
    let isCrowded = state.withLock { $0.waitingBytes > PluginLimits.waitingBytes }
    send(
      isCrowded
        ? .plan(plan, id: id, run: run) : .line(PlanWriter.message(plan, id: id, run: run)),
      expecting: .plan(id))
  }

  /// Waits until everything that was expected of `keys` is answered, or the plugin was given up.
  func wait(for keys: [PluginAnswer.Key]) {
    let semaphore = DispatchSemaphore(value: 0)
    let mustWait = state.withLock { state in
      let open = Set(keys.filter(state.expected.contains))
      guard state.fault == nil, !state.isEnded, !open.isEmpty else { return false }
      if state.waiters.isEmpty { state.waitingSince = .now }
      state.waiters.append(Waiter(keys: open, semaphore: semaphore))
      return true
    }
    guard mustWait else { return }
    ring()
    semaphore.wait()
  }

  /// The answer to `key`, where there is one.
  func answer(_ key: PluginAnswer.Key) -> PluginAnswer? {
    state.withLock { $0.answers[key]?.answer }
  }

  /// Gives back the memory of answers.
  func forget(_ keys: [PluginAnswer.Key]) {
    state.withLock { state in
      for key in keys { state.answerBytes -= state.answers.removeValue(forKey: key)?.size ?? 0 }
    }
  }

  /// Remembers something in a finding that cannot be used, while the plugin goes on.
  func note(_ violation: LocalizedText) {
    state.withLock { state in
      state.violationCount += 1
      if state.violations.isEmpty { state.violations.append(violation) }
    }
  }

  /// Why the plugin was given up, with the last lines of its standard error.
  var fault: (fault: PluginFault, lastLines: [String])? { state.withLock { $0.fault } }

  /// The first thing in findings that could not be used, and how many there are.
  var violation: (first: LocalizedText, count: Int)? {
    state.withLock { state in state.violations.first.map { ($0, state.violationCount) } }
  }

  /// Kills the process, if there is one, and nothing else: for a program that is about to be ended itself.
  func kill() {
    state.withLock { $0.process?.kill() }
  }

  /// Ends the conversation.
  func end() {
    state.withLock { $0.isEnded = true }
    ring()
  }

  private func ring() {
    guard let alarm else { return }
    // A full pipe rings already.
    _ = withUnsafeBytes(of: UInt8(0)) { write(alarm.writing, $0.baseAddress, 1) }
  }

  // MARK: The talking thread

  var demand: Demand {
    state.withLock { state in
      Demand(
        isEnded: state.isEnded, hasMessages: state.next < state.messages.count,
        waitingSince: state.waiters.isEmpty ? nil : state.waitingSince)
    }
  }

  /// The process that ``kill()`` is about; nil once its number may belong to another.
  func setProcess(_ process: ChildProcess?) {
    state.withLock { $0.process = process }
  }

  /// The next message to send.
  func takeMessage() -> Message? {
    state.withLock { state in
      guard state.next < state.messages.count else { return nil }
      let message = state.messages[state.next]
      state.next += 1
      if case .line(let line) = message { state.waitingBytes -= line.count }
      if state.next * 2 >= state.messages.count {
        state.messages.removeFirst(state.next)
        state.next = 0
      }
      return message
    }
  }

  /// Whether the answers that are kept are more than a plugin may give.
  var holdsTooMuch: Bool { state.withLock { $0.answerBytes > PluginLimits.answersOfRun } }

  /// Hands over an answer. False where nobody asked for it.
  ///
  /// - Parameter size: the bytes that the answer was written in.
  func deliver(_ answer: PluginAnswer, to key: PluginAnswer.Key, size: Int) -> Bool {
    state.withLock { state in
      guard state.expected.remove(key) != nil else { return false }
      state.answers[key] = (answer, size)
      state.answerBytes += size
      state.waitingSince = .now
      for index in state.waiters.indices { state.waiters[index].keys.remove(key) }
      for waiter in state.waiters where waiter.keys.isEmpty { waiter.semaphore.signal() }
      state.waiters.removeAll { $0.keys.isEmpty }
      return true
    }
  }

  /// Gives the plugin up and wakes everybody who waits.
  func fail(_ fault: PluginFault, lastLines: [String]) {
    state.withLock { state in
      state.fault = state.fault ?? (fault, lastLines)
      release(&state)
    }
  }

  /// Wakes everybody who waits, since no more answers come.
  func close() {
    state.withLock { state in
      state.isEnded = true
      release(&state)
    }
  }

  private func release(_ state: inout State) {
    state.messages = []
    state.next = 0
    state.expected = []
    for waiter in state.waiters { waiter.semaphore.signal() }
    state.waiters = []
  }
}
