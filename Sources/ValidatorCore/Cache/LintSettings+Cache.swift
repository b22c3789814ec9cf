extension LintSettings {
  /// Adds all that findings depend on.
  func add(to builder: inout KeyBuilder) {
    builder.add(only)
    builder.add(enable)
    builder.add(skip)
    builder.add(states) { $0.add($1) }
    builder.add(enablesAll)
    builder.add(severities) { $0.add($1.rawValue) }
    builder.add(options) { builder, options in builder.add(options) { $0.add($1) } }
    builder.add(units != nil)
    units?.add(to: &builder)
    words.lists.add(to: &builder)
    builder.add(requiresReasons)
    builder.add(aliases) { $0.add($1) }
  }
}

extension OwnWords.Lists {
  fileprivate func add(to builder: inout KeyBuilder) {
    builder.add(same.count)
    for list in [known, boilerplate] + same {
      builder.add(list.count)
      for word in list { builder.add(word) }
    }
  }
}

extension UnitDirectory {
  fileprivate func add(to builder: inout KeyBuilder) {
    builder.add(units.count)
    for unit in units {
      builder.add(unit.name)
      builder.add(unit.aliases.count)
      for alias in unit.aliases { builder.add(alias) }
      builder.add(unit.parent != nil)
      builder.add(unit.parent ?? "")
    }
  }
}
