import TextAnalysis

/// A sentence with typed arguments, written as a string with interpolations.
public struct MessageTemplate: ExpressibleByStringInterpolation, Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case literal(String)
    case argument(MessageArgument)
  }

  /// Collects the parts of a template.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    var parts: [Part] = []

    /// Called by the compiler.
    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(interpolationCount * 2 + 1)
    }

    /// Called by the compiler.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.literal(literal)) }
    }

    /// A text as it stands.
    public mutating func appendInterpolation(_ text: String) {
      parts.append(.argument(.text(text)))
    }

    /// A text of the plan, in quotation marks.
    public mutating func appendInterpolation(quoted text: String) {
      parts.append(.argument(.quoted(text)))
    }

    /// A number.
    public mutating func appendInterpolation(_ number: Int) {
      parts.append(.argument(.number(number)))
    }

    /// A number of things: in English “1 task”, “2 tasks”; in Chinese the number alone.
    public mutating func appendInterpolation(_ number: Int, _ one: String, _ many: String? = nil) {
      parts.append(.argument(.count(number, one: one, many: many ?? one + "s")))
    }

    /// A day, with its year unless that is `year`.
    public mutating func appendInterpolation(_ day: Day, year: Int?) {
      parts.append(.argument(.day(day, year: year)))
    }

    /// A task.
    public mutating func appendInterpolation(_ task: TaskCitation) {
      parts.append(.argument(.task(task)))
    }

    /// Several tasks.
    public mutating func appendInterpolation(_ tasks: [TaskCitation]) {
      parts.append(.argument(.list(tasks.map { .task($0) })))
    }

    /// Several texts of the plan, each in quotation marks.
    public mutating func appendInterpolation(quoted texts: [String]) {
      parts.append(.argument(.list(texts.map { .quoted($0) })))
    }
  }

  let parts: [Part]

  init(parts: [Part]) {
    self.parts = parts
  }

  /// A sentence without arguments.
  public init(stringLiteral value: String) {
    parts = [.literal(value)]
  }

  /// Called by the compiler.
  public init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  /// A sentence that is known only when the program runs.
  ///
  /// - Parameters:
  ///   - text: the sentence; `{name}` stands for an argument. Braces around any other name stand for themselves.
  ///   - arguments: the arguments by name.
  public init(_ text: String, filling arguments: [String: MessageArgument]) {
    var parts: [Part] = []
    var rest = text.unicodeScalars[...]
    var literal = ""
    while let open = rest.firstIndex(of: "{") {
      literal += String(rest[..<open])
      let inside = rest[rest.index(after: open)...]
      // A name that goes on and on is none; without a limit, many braces would be searched to the end of the text.
      guard let close = inside.prefix(Self.longestName).firstIndex(of: "}"),
        let argument = arguments[String(inside[..<close])]
      else {
        literal += "{"
        rest = inside
        continue
      }
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = ""
      parts.append(.argument(argument))
      rest = rest[rest.index(after: close)...]
    }
    literal += String(rest)
    if !literal.isEmpty { parts.append(.literal(literal)) }
    self.parts = parts
  }

  private static let longestName = 64

  var arguments: [MessageArgument] {
    parts.compactMap { part in
      if case .argument(let argument) = part { argument } else { nil }
    }
  }

  func text(in language: Language) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .literal(let literal): text += literal
      case .argument(let argument): text += argument.text(in: language)
      }
    }
  }
}
