import ValidatorCore

/// A pack or a rule that a pack names, with the place at which it does.
struct PackReference {
  let name: String
  let place: Place
}
