/// One entry under a task's targets: a figure, or words that hold none.
struct GeneratedTarget {
  enum Value {
    case figure(Int, unit: String, baseline: Int?)
    case words
  }

  let metric: String
  let value: Value

  /// The target as a phrase of running text, such as 入园率达到95%以上.
  var phrase: String {
    switch value {
    case .figure(let figure, "%", _): figure == 100 ? "\(metric)达到100%" : "\(metric)达到\(figure)%以上"
    case .figure(let figure, let unit, _): "\(metric)达到\(figure)\(unit)"
    case .words: metric
    }
  }
}
