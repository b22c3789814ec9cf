/// The keys of a baseline. It is JSON, and read as the YAML that JSON is.
enum BaselineFields {
  static let all = [
    SettingField("version", [], .number, zh: "格式的版本", en: "The version of the format."),
    SettingField("findings", [], .list(entry), zh: "已知的问题", en: "The findings that are known."),
  ]

  static let entry = [
    SettingField("file", [], .text, zh: "文件", en: "The file, as seen from the baseline's folder."),
    SettingField("check", [], .text, zh: "检查", en: "The check."),
    SettingField("kind", [], .text, zh: "类别", en: "The kind within the check."),
    SettingField("task", [], .text, zh: "任务名称（供人阅读）", en: "The task's title, for people."),
    SettingField(
      "fingerprint", [], .text, zh: "问题的特征，与行号、措辞无关",
      en: "What identifies the finding; neither its line nor its words."),
    SettingField(
      "count", [], .number, zh: "同样的有几处", en: "How many findings have this fingerprint."),
  ]
}
