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

  static var rootDiscussion: String {
    text(
      zh: """
        plan-lint 计划.plan.yaml          检查一份计划
        plan-lint                        检查当前文件夹中的全部计划
        plan-lint explain duplicate-task  说明一项检查
        plan-lint init                   写出配置文件，以后按它检查
        """,
      en: """
        plan-lint some.plan.yaml          lints a plan
        plan-lint                         lints all plans in the current folder
        plan-lint explain duplicate-task  explains a check
        plan-lint init                    writes a configuration to go by
        """)
  }

  static var lint: String { text(zh: "检查计划（默认命令）", en: "Checks plans (the default command).") }

  static var lintDiscussion: String {
    text(
      zh: """
        文件夹中检查*.plan.yaml和*.plan.yml，略过隐藏的和.gitignore排除的；直接写出的文件一律检查。
        退出码：0没有必改项，1有必改项（--fail-level可改），2用法、配置或插件有误，或者指定的文件读不了。
        用--watch时由Ctrl-C（130）或SIGTERM（143）结束；标准输出无人读取时为0。
        """,
      en: """
        Folders are walked for *.plan.yaml and *.plan.yml; hidden files and those that .gitignore leaves out are skipped. \
        A file that is named is checked whatever its name.
        Exit codes: 0 no errors, 1 errors (--fail-level takes another severity), 2 wrong usage, a mistake in the configuration, \
        a plugin that failed or a named file that cannot be read. With --watch it is ended by Ctrl-C (130) or SIGTERM (143), or with 0 when \
        nobody reads standard output any more.
        """)
  }

  static var initialize: String {
    text(
      zh: "看一看文件夹，写出配置文件.plan-lint.yml",
      en: "Looks at a folder and writes its configuration, .plan-lint.yml.")
  }

  static var initializeDiscussion: String {
    text(
      zh: """
        配置文件写明找到的单位名录、规则包和文件名不同的计划，其余一律按默认；可用的设置列在“#”后面。已有的文件不会改动（--force除外）。
        退出码：0已写好，2没有写（已经存在、写不了，或者提交前检查须自行加入）。
        """,
      en: """
        The configuration names the unit directory, the rule packs and the plans with other names that were found, and leaves \
        all else at its default; what can be set stands there behind “#”. No file that is there is touched without --force.
        Exit codes: 0 written, 2 not written: it is there, cannot be written, or the hook must be added by hand.
        """)
  }

  static var checks: String { text(zh: "列出全部检查", en: "Lists all checks.") }

  static var checksDiscussion: String {
    text(
      zh: "按来源列出，注明级别、选项，以及这样运行时做不做（--only、--skip等同lint）。",
      en: """
        They stand by origin, with severities and options, and whether a run with these options does them (--only, --skip \
        and the like as with lint).
        """)
  }

  static var explain: String {
    text(zh: "说明一项检查：查什么、为什么、正反例", en: "Explains a check: what it finds, why, with examples.")
  }

  static var explainDiscussion: String {
    text(
      zh: "plan-lint checks列出全部检查的名称；报告中每个问题前面也写有名称。",
      en:
        "plan-lint checks lists the ids of all checks; in a report the id stands before each finding."
    )
  }

  static var test: String {
    text(zh: "运行检查的正反例", en: "Runs the examples of checks as tests.")
  }

  static var testDiscussion: String {
    text(
      zh: """
        反例中⟦…⟧处必须报告，其他地方不得报告。每个例子另以CRLF换行、加BOM、前面加注释、改为繁体字各运行一遍。
        最后一行为“N examples, M failed”。退出码：0全部相符，1有不符的，2用法有误或插件出错。
        """,
      en: """
        In a bad example exactly what stands in ⟦…⟧ must be reported. Each example also runs with CRLF line ends, with a \
        byte order mark, behind comments, and in Traditional characters.
        The last line is “N examples, M failed”. Exit codes: 0 none failed, 1 some failed, 2 wrong usage or a plugin that failed.
        """)
  }

  static var newCheck: String {
    text(zh: "写出一个新检查的样子，附正反例", en: "Writes the beginnings of a new check, with its examples.")
  }

  static var newCheckDiscussion: String {
    text(
      zh: "写出的文件马上可以用plan-lint test试，再改成自己的。已有的文件不会改动。",
      en:
        "What is written works with plan-lint test at once, and is then changed. No file that is there is touched."
    )
  }

  static var baseline: String {
    text(
      zh: "记录现有的问题，以后只报告新的",
      en: "Records today's findings, so that later runs report new ones only.")
  }

  static var baselineDiscussion: String {
    text(
      zh: """
        只看检查、任务和内容，不看行号和措辞：移动、调整顺序、重新排版后仍视为同一问题。已改好的用--update清除。
        只检查部分文件时，其他文件的记录保持不变。退出码：0已写入，2用法、配置或文件有误（不写入）。
        """,
      en: """
        A finding is known by its check, task and values, not by lines or words: moving or reformatting a plan revives \
        nothing. What is mended is dropped with --update. What is recorded of files that are not linted stays.
        Exit codes: 0 written, 2 wrong usage, a mistake in the configuration or an unreadable file; nothing is written then.
        """)
  }

  static var config: String {
    text(
      zh: "显示对一个文件起作用的设置，注明各写在哪里",
      en: "Prints the settings that hold for a file, and where each is written.")
  }

  static var configDiscussion: String {
    text(
      zh: "没有列出的一律按默认。退出码：0配置无误，2配置有误，并指出在哪里。",
      en: """
        What is not listed has its default. Exit codes: 0 the configuration is right, 2 it has mistakes, which are told with \
        their places.
        """)
  }

  static var schema: String {
    text(
      zh: "输出供编辑器使用的JSON Schema",
      en: "Prints the JSON Schema of plans, rule packs or configurations, for editors.")
  }

  static var inspect: String {
    text(zh: "显示程序从计划中读到了什么", en: "Shows what was read of a plan.")
  }

  static var inspectDiscussion: String {
    text(
      zh: "逐项列出读到的单位、时间、数量和可考核的目标，看程序有没有读错。检查结果请用plan-lint lint。",
      en: """
        For each task: the units, times, quantities and checkable targets, to see whether the program understood the plan. \
        plan-lint lint tells what is wrong with it.
        """)
  }

  static var schemaDiscussion: String {
    text(
      zh: """
        不写--pack、--config时为计划的Schema。存成文件后，在YAML文件开头写一行
        # yaml-language-server: $schema=文件
        """,
      en: """
        That of plans without --pack and --config. Save it, and begin the YAML file with
        # yaml-language-server: $schema=FILE
        """)
  }

  private static func text(zh: String, en: String) -> String {
    LocalizedText(zh: zh, en: en)[LanguageChoice.ofHelp]
  }
}
