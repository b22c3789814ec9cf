import ValidatorCore

/// What the commands do, in the language of the locale.
enum ArgumentHelpText {
  static var root: String {
    text(
      zh: "检查工作要点、任务分解表：责任单位、可考核目标、重复任务、时限冲突",
      en:
        "Checks work plans: responsible units, checkable targets, duplicated tasks, conflicting deadlines."
    )
  }

  static var lint: String { text(zh: "检查计划（默认命令）", en: "Checks plans (the default command).") }

  static var lintDiscussion: String {
    text(
      zh: """
        文件夹中检查*.plan.yaml和*.plan.yml，略过隐藏的和.gitignore排除的；直接写出的文件一律检查。
        退出码：0没有必改项，1有必改项，2用法有误或文件读不了。
        """,
      en: """
        Folders are walked for *.plan.yaml and *.plan.yml; hidden files and those that .gitignore leaves out are skipped. \
        A file that is named is checked whatever its name.
        Exit codes: 0 nothing at or above the level that fails, 1 findings, 2 wrong usage or an unreadable file.
        """)
  }

  static var checks: String { text(zh: "列出全部检查", en: "Lists all checks.") }

  static var explain: String {
    text(zh: "说明一项检查：查什么、为什么、正反例", en: "Explains a check: what it finds, why, with examples.")
  }

  static var schema: String {
    text(zh: "输出供编辑器使用的JSON Schema", en: "Prints the JSON Schema of plans, for editors.")
  }

  static var inspect: String {
    text(zh: "显示程序从计划中读到了什么", en: "Shows what was read of a plan.")
  }

  private static func text(zh: String, en: String) -> String {
    LocalizedText(zh: zh, en: en)[LanguageChoice.ofHelp]
  }
}
