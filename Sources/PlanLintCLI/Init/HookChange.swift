/// What comes of adding the hook to the file of pre-commit.
struct HookChange {
  /// The file, for people.
  let path: String
  let hook: PreCommitHook
  let outcome: PreCommitFile.Outcome

  /// Whether the hook is not there yet.
  var isToDo: Bool { outcome != .hasHook }
}
