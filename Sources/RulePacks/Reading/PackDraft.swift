import ValidatorCore

/// A pack as its file has it, before the packs that it extends are looked up.
struct PackDraft {
  let name: String
  var title: LocalizedText?
  var summary: LocalizedText?
  var extends: [PackReference] = []
  var disabled: [PackReference] = []
  var severities: [(rule: PackReference, severity: Severity)] = []
  var rules: [Rule] = []

  init(name: String) {
    self.name = name
  }
}
