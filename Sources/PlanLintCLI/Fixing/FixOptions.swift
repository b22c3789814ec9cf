import ArgumentParser

/// Whether and how fixes are applied.
struct FixOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      zh: "修改文件：凡是确定无疑的修改都写入文件，再报告其余的",
      en: "Apply the safe fixes to the files, then report the rest."))
  var fix = false

  @Flag(
    help: ArgumentHelp(
      zh: "修改文件，包括需要人工复核的修改", en: "Apply all fixes, those to be looked over too."))
  var unsafeFixes = false

  @Flag(
    help: ArgumentHelp(
      zh: "只显示会怎样修改，不写入文件；有修改时退出码为1",
      en: "Show what would be changed, and write nothing; the exit code is 1 if there is anything.")
  )
  var diff = false

  /// Whether anything is to be fixed.
  var isOn: Bool { fix || unsafeFixes || diff }
}
