import CYAML
import TextAnalysis

/// Pulls libyaml's events over one buffer. The only place that touches libyaml's pointers.
///
/// Positions are libyaml's: Unicode scalars counted from the start of the buffer.
struct YAMLEventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private var holdsEvent = false
  private let isReady: Bool

  /// Reads `buffer`, which must be UTF-8 without a byte order mark and outlive the reader.
  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event.initialize(to: yaml_event_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
  }

  /// The version of libyaml that runs.
  static var libraryVersion: String { String(cString: yaml_get_version_string()) }

  deinit {
    if holdsEvent { yaml_event_delete(event) }
    if isReady { yaml_parser_delete(parser) }
    event.deallocate()
    parser.deallocate()
  }

  /// The next event, or the reason why there is none. An event's texts are lent until the next call.
  mutating func next() -> Result<YAMLEvent, YAMLSyntaxError> {
    if holdsEvent {
      yaml_event_delete(event)
      holdsEvent = false
    }
    guard isReady, yaml_parser_parse(parser, event) == 1 else { return .failure(failure()) }
    holdsEvent = true
    return .success(current())
  }

  private func current() -> YAMLEvent {
    let raw = event.pointee
    var result = YAMLEvent(
      kind: .nothing, start: raw.start_mark.index, end: raw.end_mark.index)
    switch raw.type {
    case YAML_STREAM_START_EVENT: result.kind = .streamStart
    case YAML_STREAM_END_EVENT: result.kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_ALIAS_EVENT:
      result.kind = .alias
      result.text = Self.view(raw.data.alias.anchor)
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      result.kind = .scalar
      result.style = Self.style(scalar.style)
      result.text = ByteView(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
      result.anchor = scalar.anchor == nil ? nil : Self.view(scalar.anchor)
      result.hasProperties = scalar.anchor != nil || scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      let sequence = raw.data.sequence_start
      result.kind = .sequenceStart
      result.style = sequence.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
      result.anchor = sequence.anchor == nil ? nil : Self.view(sequence.anchor)
      result.hasProperties = sequence.anchor != nil || sequence.tag != nil
    case YAML_MAPPING_START_EVENT:
      let mapping = raw.data.mapping_start
      result.kind = .mappingStart
      result.style = mapping.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
      result.anchor = mapping.anchor == nil ? nil : Self.view(mapping.anchor)
      result.hasProperties = mapping.anchor != nil || mapping.tag != nil
    case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
    default: break
    }
    return result
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private static func view(_ text: UnsafeMutablePointer<yaml_char_t>?) -> ByteView {
    guard let text else { return ByteView(UnsafeBufferPointer(start: nil, count: 0)) }
    var length = 0
    while text[length] != 0 { length += 1 }
    return ByteView(UnsafeBufferPointer(start: text, count: length))
  }

  private func failure() -> YAMLSyntaxError {
    guard isReady else { return YAMLSyntaxError(problem: "out of memory", position: 0) }
    let raw = parser.pointee
    let problem = raw.problem.map { String(cString: $0) } ?? "out of memory"
    let context = raw.context.map { String(cString: $0) }
    return YAMLSyntaxError(
      problem: problem, position: raw.problem_mark.index, context: context,
      contextPosition: context == nil ? nil : raw.context_mark.index)
  }
}
