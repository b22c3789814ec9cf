import TextAnalysis
import ValidatorCore

/// Days laid out over the cells of a row.
struct TimelineAxis {
  let days: DayInterval
  let cells: Int

  private var span: Int { days.last.number - days.first.number + 1 }

  /// The cell of a day, kept inside of the row.
  func cell(of day: Day) -> Int {
    let offset = min(max(0, day.number - days.first.number), span - 1)
    return offset * cells / span
  }

  // MARK: The heading

  /// The years, and the months as far as there is room for them.
  func heading(_ language: Language) -> [String] {
    let (first, last) = (days.first.date, days.last.date)
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    let step = [1, 3, 6, 12].first { cells * $0 / max(1, months) >= 5 }
    var years = StyledRow(.plain)
    var row = StyledRow(.plain)
    var next = 0
    for index in 0..<min(months, 12 * 200) {
      let month = (first.month - 1 + index) % 12 + 1
      let year = first.year + (first.month - 1 + index) / 12
      guard let day = Day(year: year, month: month, day: 1) else { break }
      let column = cell(of: day)
      if index == 0 || month == 1 && column >= next && column + 4 <= cells {
        years.put(String(year), at: column, nil)
        next = column + 6
      }
      if let step, (month - 1) % step == 0 { row.put(String(month), at: column, nil) }
    }
    return step == nil || step == 12 ? [years.text] : [years.text, row.text]
  }

  // MARK: The rows

  /// The pieces of a task's row.
  func bar(of task: Int, _ schedule: PlanSchedule) -> [(String, TerminalStyle.Role?)] {
    var marks = [Character](repeating: " ", count: cells)
    let latest = schedule.latestFinish(of: task)
    if let start = schedule.earliestStart(of: task),
      let finish = schedule.earliestFinish(of: task)
    {
      if let latest, latest > finish { fill(&marks, from: start, to: latest, "░") }
      if finish >= start { fill(&marks, from: start, to: finish, "█") }
      if let latest, latest < finish { fill(&marks, from: latest.advanced(by: 1), to: finish, "▓") }
      if finish < start { marks[cell(of: finish)] = "◆" }
    } else if let latest {
      marks[cell(of: latest)] = "░"
    }
    var pieces: [(String, TerminalStyle.Role?)] = []
    for mark in marks {
      if let last = pieces.last, last.0.last == mark {
        pieces[pieces.count - 1].0.append(mark)
      } else {
        pieces.append((String(mark), Self.role(mark)))
      }
    }
    return pieces
  }

  private func fill(_ marks: inout [Character], from first: Day, to last: Day, _ mark: Character) {
    for cell in cell(of: first)...max(cell(of: first), cell(of: last)) { marks[cell] = mark }
  }

  private static func role(_ mark: Character) -> TerminalStyle.Role? {
    switch mark {
    case "▓": .error
    case "░": .dim
    case "█", "◆": .related
    default: nil
    }
  }
}
