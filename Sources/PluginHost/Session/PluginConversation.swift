import JSON
import ValidatorCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The thread that talks with one process: it alone reads, writes and watches the clock, and it ends the process.
struct PluginConversation {
  private let process: ChildProcess
  private let channel: PluginChannel
  private let timeout: Duration
  private var outgoing: ArraySlice<UInt8> = []
  private var lines = LineSplitter(limit: PluginLimits.line)
  private var lastLines = LastLines()
  private var reader = AnswerReader()
  private var outputSinceAnswer = 0
  private var buffer = [UInt8](repeating: 0, count: 64 * 1024)
  private var isInputOpen = true
  private var isOutputOpen = true
  private var isErrorOpen = true
  /// When the process is given up that closed a stream and has not ended.
  private var lastMoment: ContinuousClock.Instant?

  init(_ process: ChildProcess, channel: PluginChannel, timeout: Duration) {
    self.process = process
    self.channel = channel
    self.timeout = timeout
  }

  /// Talks until the conversation is ended or the plugin is given up. Then the process is no more.
  mutating func run() {
    blockBrokenPipes()
    channel.setProcess(process)
    var fault: PluginFault?
    while fault == nil {
      let demand = channel.demand
      guard !demand.isEnded else { break }
      fault = step(demand)
    }
    channel.setProcess(nil)
    let exit = process.end()
    if let fault {
      drainErrors()
      channel.fail(Self.fault(fault, exit), lastLines: lastLines.shown)
    }
    process.closeStreams()
    channel.close()
  }

  /// Writing to a process that is gone must not end this one.
  private func blockBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// The way in which a process ended is known only when it has.
  private static func fault(_ fault: PluginFault, _ exit: ProcessExit) -> PluginFault {
    if case .ended = fault { .ended(exit) } else { fault }
  }

  /// Waits for something to happen, and does what it asks for. A fault ends the conversation.
  private mutating func step(_ demand: PluginChannel.Demand) -> PluginFault? {
    let now = ContinuousClock.now
    if let fault = overdue(demand, now) { return fault }
    let wantsToWrite = isInputOpen && (!outgoing.isEmpty || demand.hasMessages)
    var requests = [
      Self.request(channel.alarmDescriptor, POLLIN),
      // Without an event it still tells that nobody reads any more.
      Self.request(isInputOpen ? process.input : -1, wantsToWrite ? POLLOUT : 0),
      Self.request(isOutputOpen ? process.output : -1, POLLIN),
      Self.request(isErrorOpen ? process.error : -1, POLLIN),
    ]
    let count = poll(&requests, nfds_t(requests.count), wait(demand, now))
    guard count != 0 else { return endedQuietly() }
    if requests[0].revents != 0 { silenceAlarm() }
    if requests[3].revents != 0 { readErrors() }
    if requests[1].revents != 0 { wantsToWrite ? send() : closeInput() }
    guard requests[2].revents != 0 else { return nil }
    return readOutput()
  }

  private static func request(_ descriptor: Int32, _ events: Int32) -> pollfd {
    pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)
  }

  private func overdue(_ demand: PluginChannel.Demand, _ now: ContinuousClock.Instant)
    -> PluginFault?
  {
    if let lastMoment, now >= lastMoment {
      if process.hasEnded { return .ended(.code(0)) }
      return isOutputOpen ? .closedInput : .closedOutput
    }
    guard let since = demand.waitingSince, now >= since + timeout else { return nil }
    return .silent(seconds: Self.seconds(timeout))
  }

  /// How long to wait, in milliseconds. A process may end while one of its children holds its streams open, so while
  /// somebody waits it is looked at now and then.
  private func wait(_ demand: PluginChannel.Demand, _ now: ContinuousClock.Instant) -> Int32 {
    let moments = [lastMoment, demand.waitingSince.map { $0 + timeout }].compactMap(\.self)
    guard let first = moments.min() else { return -1 }
    let left = first - now
    let milliseconds =
      left.components.seconds * 1000
      + left.components.attoseconds / 1_000_000_000_000_000 + 1
    return Int32(clamping: min(max(1, milliseconds), lastMoment == nil ? 100 : 5))
  }

  /// Looks whether the process ended though its streams are open; what it wrote before counts.
  private mutating func endedQuietly() -> PluginFault? {
    guard process.hasEnded else { return nil }
    while isOutputOpen {
      let before = outputSinceAnswer
      if let fault = readOutput() { return fault }
      guard outputSinceAnswer != before else { break }
    }
    return .ended(.code(0))
  }

  private func silenceAlarm() {
    var bytes: (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &bytes) {
      while read(channel.alarmDescriptor, $0.baseAddress, $0.count) > 0 {}
    }
  }

  // MARK: Writing

  private mutating func send() {
    while isInputOpen {
      if outgoing.isEmpty {
        guard let message = channel.takeMessage() else { return }
        outgoing = Self.bytes(of: message)[...]
      }
      let written = outgoing.withUnsafeBytes { write(process.input, $0.baseAddress, $0.count) }
      if written > 0 {
        outgoing = outgoing.dropFirst(written)
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        closeInput()
      }
    }
  }

  private mutating func closeInput() {
    isInputOpen = false
    giveTimeToEnd()
  }

  private static func bytes(of message: PluginChannel.Message) -> [UInt8] {
    switch message {
    case .line(let line): return line
    case .plan(let plan, let id, let run):
      defer { plan.forgetReadings() }
      return PlanWriter.message(plan, id: id, run: run)
    }
  }

  // MARK: Reading

  private mutating func readOutput() -> PluginFault? {
    let stream = process.output
    let count = buffer.withUnsafeMutableBytes { read(stream, $0.baseAddress, $0.count) }
    guard count > 0 else {
      if count < 0, errno == EAGAIN || errno == EINTR { return nil }
      isOutputOpen = false
      giveTimeToEnd()
      return nil
    }
    outputSinceAnswer += count
    for line in lines.lines(with: buffer[..<count]) {
      if let fault = take(line) { return fault }
    }
    if lines.isOverfull { return .longLine }
    return outputSinceAnswer > PluginLimits.outputPerAnswer ? .tooMuchOutput : nil
  }

  private mutating func take(_ line: [UInt8]) -> PluginFault? {
    switch reader.read(line) {
    case .failure(let fault): return fault
    case .success(nil): return nil
    case .success(let (key, answer)?):
      // Before the answer: who waits for it asks for them next.
      for violation in reader.takeViolations() { channel.note(violation) }
      guard channel.deliver(answer, to: key, size: line.count) else {
        return .unasked(reader.name(of: key))
      }
      outputSinceAnswer = 0
      return channel.holdsTooMuch ? .tooMuchInAll : nil
    }
  }

  private mutating func readErrors() {
    let stream = process.error
    let count = buffer.withUnsafeMutableBytes { read(stream, $0.baseAddress, $0.count) }
    guard count > 0 else {
      isErrorOpen = count < 0 && (errno == EAGAIN || errno == EINTR)
      return
    }
    lastLines.add(buffer[..<count])
  }

  /// Reads what the process, which has ended, left behind; a child of another group may go on writing.
  private mutating func drainErrors() {
    for _ in 0..<64 where isErrorOpen {
      var request = [Self.request(process.error, POLLIN)]
      guard poll(&request, 1, 0) > 0 else { return }
      readErrors()
    }
  }

  /// A process that closes a stream mostly ends; how, is what people want to know.
  private mutating func giveTimeToEnd() {
    lastMoment = lastMoment ?? ContinuousClock.now + .seconds(1)
  }

  private static func seconds(_ duration: Duration) -> String {
    let seconds =
      Double(duration.components.seconds)
      + Double(duration.components.attoseconds) / 1e18
    return Int(exactly: seconds).map { String($0) } ?? String(seconds)
  }
}
