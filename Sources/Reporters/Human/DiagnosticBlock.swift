import ValidatorCore

/// One diagnostic as people read it: what is wrong, the places with their lines, why, what to do, and the change
/// itself where it is mechanical.
struct DiagnosticBlock {
  let diagnostic: Diagnostic
  let files: ReportedFiles
  let wording: HumanWording
  let style: TerminalStyle
  /// The number of cells of a row, gutter included.
  let width: Int

  /// How many related places are shown before most of them become a list.
  private static let mostRelated = 12
  /// How many of them are shown then.
  private static let shownOfMany = 6

  /// A frame's file with the places in it.
  private struct Frame {
    var file: Int
    var marks: [FrameMark]
  }

  /// The block, every row with its line end.
  func text() -> String {
    let frames = frames()
    let gutter = GutterStyle(lastLine: lastLine(frames), style: style)
    var rows = [Self.heading(diagnostic, message: message(diagnostic.message), wording, style)]
    for (index, frame) in frames.enumerated() {
      if index > 0 { rows.append(gutter.bar("")) }
      rows += self.rows(of: frame, gutter)
    }
    let notes = notes().map { gutter.note(heading: $0.heading, $0.text) } + fixes(gutter)
    if !notes.isEmpty { rows.append(gutter.bar("")) }
    return (rows + notes).reduce(into: "") { $0 += $1 + "\n" }
  }

  /// The first row: severity, check and a sentence.
  static func heading(
    _ diagnostic: Diagnostic, message: String, _ wording: HumanWording, _ style: TerminalStyle
  ) -> String {
    let label = diagnostic.severity.label[wording.language]
    let longest =
      Severity.allCases.map { $0.label[wording.language].unicodeScalars.count }.max() ?? 0
    let padding = String(repeating: " ", count: max(0, longest - label.unicodeScalars.count))
    return style.paint(label, diagnostic.severity.role) + padding
      + " " + style.paint(VisibleText.text(diagnostic.check), .dim)
      + "  " + style.paint(message, .message)
  }

  // MARK: Frames

  private var shownRelated: ArraySlice<Diagnostic.Related> {
    // What is said once about the plan lists its tasks; a frame for each would drown the reader.
    if diagnostic.task == nil, diagnostic.related.count > 1,
      diagnostic.related.allSatisfy({ $0.task != nil })
    {
      return []
    }
    let isMany = diagnostic.related.count > Self.mostRelated
    return diagnostic.related.prefix(isMany ? Self.shownOfMany : Self.mostRelated)
  }

  /// The places by file, the diagnostic's own file first.
  private func frames() -> [Frame] {
    let primary = FrameMark(
      span: diagnostic.place.span, label: diagnostic.label.map(message) ?? "", isPrimary: true)
    var frames = [Frame(file: diagnostic.file, marks: [primary])]
    let order = order(of: shownRelated.map(\.file))
    let isNumbered = !isOnThePage(order)
    for (index, related) in shownRelated.enumerated() {
      if order[index] == frames.count { frames.append(Frame(file: related.file, marks: [])) }
      frames[order[index]].marks.append(
        FrameMark(
          span: related.place.span,
          label: (isNumbered ? Self.circled(index + 1) + " " : "") + message(related.message),
          isPrimary: false))
    }
    return frames
  }

  /// The frame of each file: the diagnostic's own is frame 0, the others follow as they come.
  private func order(of related: [Int]) -> [Int] {
    var frames = [diagnostic.file: 0]
    return related.map { file in
      let frame = frames[file, default: frames.count]
      frames[file] = frame
      return frame
    }
  }

  /// Whether the related places, in the order of the argument, are met in this order on the page.
  private func isOnThePage(_ frames: [Int]) -> Bool {
    let places = zip(frames, shownRelated.map(\.place.span.start))
    return zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
  }

  private static func circled(_ number: Int) -> String {
    Unicode.Scalar(0x245F + UInt32(number)).map { String($0) } ?? String(number)
  }

  private func lastLine(_ frames: [Frame]) -> Int {
    let lines = frames.flatMap { frame in
      frame.marks.map { files.positions(in: frame.file).line(at: $0.span.end) + 1 }
    }
    return lines.max() ?? 1
  }

  private func rows(of frame: Frame, _ gutter: GutterStyle) -> [String] {
    let positions = files.positions(in: frame.file)
    let start = positions.position(at: frame.marks.first?.span.start ?? 0)
    let code = CodeFrame(
      positions: positions, marks: frame.marks, width: gutter.room(of: width), style: style,
      primaryRole: diagnostic.severity.role)
    var place = "\(VisibleText.text(files.name(of: frame.file))):\(start.line):\(start.column)"
    if frame.marks.contains(where: \.isPrimary), let task {
      place += "  " + task
    }
    return [gutter.corner(place), gutter.bar("")] + code.rows().map(gutter.row)
  }

  /// The task, where the heading does not name it.
  private var task: String? {
    DiagnosticWording(files: files, language: wording.language).task(diagnostic)
  }

  // MARK: Notes

  private func notes() -> [(heading: String, text: String)] {
    var notes: [(heading: String, text: String)] = []
    let hidden = diagnostic.related.dropFirst(shownRelated.count)
    if !hidden.isEmpty, !diagnostic.isAboutAllTasks { notes.append(("", morePlaces(hidden))) }
    if let note = diagnostic.note { notes.append((wording.note, message(note))) }
    if let help = diagnostic.help { notes.append((wording.help, message(help))) }
    return notes
  }

  private func morePlaces(_ hidden: ArraySlice<Diagnostic.Related>) -> String {
    var lines: [Int] = []
    var elsewhere: [String] = []
    for related in hidden {
      let line = files.positions(in: related.file).line(at: related.place.span.start) + 1
      if related.file == diagnostic.file {
        lines.append(line)
      } else {
        elsewhere.append("\(VisibleText.text(files.name(of: related.file))):\(line)")
      }
    }
    return wording.morePlaces(lines: lines, elsewhere: elsewhere)
  }

  private func fixes(_ gutter: GutterStyle) -> [String] {
    files.fixes(of: diagnostic).flatMap { fix in
      let diff = FixDiff(
        fix: fix, positions: files.positions(in: diagnostic.file),
        width: gutter.room(of: width), style: style, wording: wording)
      return [gutter.note(heading: wording.fix(isSafe: fix.isSafe), message(fix.title))]
        + diff.rows().map(gutter.row)
    }
  }

  private func message(_ message: Message) -> String {
    VisibleText.sentence(files.text(message, in: wording.language))
  }
}
