/// A stretch of a regular expression that stands in every text that the expression matches, so that most texts need not
/// be searched at all.
enum PatternLiteral {
  /// The longest such stretch, in UTF-8; nil where none can be told cheaply.
  static func required(in pattern: String) -> [UInt8]? {
    var best: [UInt8] = []
    var run: [UInt8] = []
    var last: [UInt8] = []
    var depth = 0
    var scalars = pattern.unicodeScalars[...]

    func end(dropping dropped: [UInt8] = []) {
      run.removeLast(min(dropped.count, run.count))
      if run.count > best.count { best = run }
      run = []
      last = []
    }

    while let scalar = scalars.popFirst() {
      switch scalar {
      case "|" where depth == 0: return nil
      case "\\":
        end()
        // What an escape stands for is not looked into; it may hold brackets of its own.
        guard let escaped = scalars.popFirst(),
          !"QEpPxuUNkcX0123456789".unicodeScalars.contains(escaped)
        else {
          return nil
        }
      case "[":
        end()
        // A set may hold others.
        guard skipSet(&scalars) else { return nil }
      case "(":
        end()
        // Flags change what letters stand for.
        if scalars.first == "?" { return nil }
        depth += 1
      case ")":
        end()
        depth -= 1
      case "?", "*", "{":
        end(dropping: last)
        if scalar == "{" { while let next = scalars.popFirst(), next != "}" {} }
      case "+", "^", "$", ".": end()
      default:
        guard depth == 0 else { continue }
        last = Array(String(scalar).utf8)
        run += last
      }
    }
    end()
    return best.isEmpty || depth != 0 ? nil : best
  }

  /// Goes behind the bracket that closes a set; false where that is not simple.
  private static func skipSet(_ scalars: inout String.UnicodeScalarView.SubSequence) -> Bool {
    if scalars.first == "^" { scalars.removeFirst() }
    if scalars.first == "]" { return false }
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "]": return true
      case "[", "\\": return false
      default: continue
      }
    }
    return false
  }
}
