import JSON
import ValidatorCore

/// Turns the lines that a plugin writes into answers.
struct AnswerReader {
  /// An answer with what it belongs to.
  typealias Keyed = (PluginAnswer.Key, PluginAnswer)

  /// The kinds of each check that the plugin described.
  private var kinds: [String: Set<String>] = [:]
  private var violations: [LocalizedText] = []

  /// The answer in `line`; nil where the line is none that concerns this program.
  mutating func read(_ line: [UInt8]) -> Result<Keyed?, PluginFault> {
    guard line.contains(where: { $0 > 0x20 }) else { return .success(nil) }
    switch JSONReader.read(line) {
    case .failure(.notUTF8): return .failure(.notUTF8)
    case .failure: return .failure(.notJSON(line: Self.opening(of: line)))
    case .success(let value):
      do {
        return .success(try answer(try WireObject(value, at: "")))
      } catch let fault as PluginFault {
        return .failure(fault)
      } catch let error as WireError {
        return .failure(.wrongMessage(error))
      } catch {
        return .failure(.notJSON(line: Self.opening(of: line)))
      }
    }
  }

  /// What was wrong with findings since the last time.
  mutating func takeViolations() -> [LocalizedText] {
    defer { violations = [] }
    return violations
  }

  /// The answer as a plugin's author would name it.
  func name(of key: PluginAnswer.Key) -> String {
    switch key {
    case .greeting: "hello"
    case .plan(let id): "plan \(id)"
    case .join(let id): "join \(id)"
    }
  }

  private mutating func answer(_ object: WireObject) throws -> Keyed? {
    switch try object.text("type") {
    case "hello":
      guard try object.list("checks").count <= PluginLimits.checks else {
        throw WireError(
          zh: "检查超过\(PluginLimits.checks)项", en: "more than \(PluginLimits.checks) checks")
      }
      let greeting = try PluginGreeting(object)
      for check in greeting.checks {
        kinds[check.description.id] = Set(check.description.kinds.map(\.id))
      }
      return (.greeting, .greeting(greeting))
    case "findings": return (try key(of: object), .findings(try findings(of: object)))
    case "failure":
      throw PluginFault.gaveUp(try object.localized("message"))
    default: return nil
    }
  }

  private func key(of object: WireObject) throws(WireError) -> PluginAnswer.Key {
    if let join = try object.optionalInt("join") { return .join(join) }
    return .plan(try object.int("plan"))
  }

  private mutating func findings(of object: WireObject) throws -> [WireFinding] {
    let objects = try object.objects("findings")
    guard objects.count <= PluginLimits.findingsPerAnswer else {
      throw PluginFault.tooManyFindings
    }
    return try objects.compactMap { object in
      let finding = try WireFinding(object)
      guard let known = kinds[finding.check] else {
        violations.append(
          LocalizedText(
            zh: "“\(finding.check)”不是它说明过的检查", en: "it described no check “\(finding.check)”"))
        return nil
      }
      guard known.contains(finding.kind) else {
        violations.append(
          LocalizedText(
            zh: "检查“\(finding.check)”没有说明过“\(finding.kind)”这种发现",
            en: "the check “\(finding.check)” described no kind “\(finding.kind)”"))
        return nil
      }
      return finding
    }
  }

  private static func opening(of line: [UInt8]) -> String {
    let text = String(decoding: line.prefix(240), as: UTF8.self).unicodeScalars.prefix(60)
    return VisibleText.text(String(text)) + (line.count > 240 ? "…" : "")
  }
}
