import TextAnalysis

extension Message {
  func write(to writer: inout CacheWriter) {
    writer.write(id)
    chinese.write(to: &writer)
    english.write(to: &writer)
    writer.write(identity) { $0.write($1) { $1.write(to: &$0) } }
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let id = try reader.string()
    let chinese = try MessageTemplate(from: &reader)
    let english = try MessageTemplate(from: &reader)
    let identity = try reader.optional { reader throws(CacheReader.Damage) in
      try reader.array { reader throws(CacheReader.Damage) in
        try MessageArgument(from: &reader)
      }
    }
    self.init(id, chinese, english, identity: identity)
  }
}

extension MessageTemplate {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(parts) { writer, part in
      switch part {
      case .literal(let text):
        writer.write(true)
        writer.write(text)
      case .argument(let argument):
        writer.write(false)
        argument.write(to: &writer)
      }
    }
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let parts = try reader.array { reader throws(CacheReader.Damage) -> Part in
      try reader.flag()
        ? .literal(try reader.string()) : .argument(try MessageArgument(from: &reader))
    }
    self.init(parts: parts)
  }
}

extension MessageArgument {
  /// How each case is told from the others.
  private enum Tag: UInt64 {
    case text, quoted, number, count, day, task, list
  }

  fileprivate func write(to writer: inout CacheWriter) {
    switch self {
    case .text(let text):
      writer.write(Tag.text.rawValue)
      writer.write(text)
    case .quoted(let text):
      writer.write(Tag.quoted.rawValue)
      writer.write(text)
    case .number(let number):
      writer.write(Tag.number.rawValue)
      writer.write(number)
    case .count(let number, let one, let many):
      writer.write(Tag.count.rawValue)
      writer.write(number)
      writer.write(one)
      writer.write(many)
    case .day(let day, let year):
      writer.write(Tag.day.rawValue)
      writer.write(day.number)
      writer.write(year) { $0.write($1) }
    case .task(let task):
      writer.write(Tag.task.rawValue)
      task.write(to: &writer)
    case .list(let items):
      writer.write(Tag.list.rawValue)
      writer.write(items) { $1.write(to: &$0) }
    }
  }

  fileprivate init(
    from reader: inout CacheReader, depth: Int = 0
  ) throws(CacheReader.Damage) {
    guard depth < CacheReader.deepest, let tag = Tag(rawValue: try reader.number()) else {
      throw CacheReader.Damage()
    }
    switch tag {
    case .text: self = .text(try reader.string())
    case .quoted: self = .quoted(try reader.string())
    case .number: self = .number(try reader.integer())
    case .count:
      self = .count(
        try reader.integer(), one: try reader.string(), many: try reader.string())
    case .day:
      let day = Day(number: try reader.integer())
      self = .day(
        day,
        year: try reader.optional { reader throws(CacheReader.Damage) in
          try reader.integer()
        })
    case .task: self = .task(try TaskCitation(from: &reader))
    case .list:
      self = .list(
        try reader.array { reader throws(CacheReader.Damage) in
          try MessageArgument(from: &reader, depth: depth + 1)
        })
    }
  }
}

extension TaskCitation {
  func write(to writer: inout CacheWriter) {
    writer.write(number)
    writer.write(title) { $0.write($1) }
    writer.write(identity)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let number = try reader.integer()
    self.init(
      number: number, title: try reader.optionalString(), identity: try reader.string())
  }
}
