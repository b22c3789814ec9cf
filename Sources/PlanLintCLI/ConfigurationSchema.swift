import JSON
import ValidatorCore

/// The JSON Schema of configurations (draft 7, which editors know), made from the table of their keys and the checks that
/// there are.
public struct ConfigurationSchema {
  private let language: Language
  private let catalog: CheckCatalog

  /// A schema with descriptions in `language`.
  public init(language: Language, catalog: CheckCatalog) {
    self.language = language
    self.catalog = catalog
  }

  /// The schema as a JSON text that ends with a line end.
  public var text: String {
    let checks = catalog.descriptions.map { (name: $0.id, summary: $0.summary) }
    var settings = SettingSchema(language: language, names: ["checks": checks])
    var schema = settings.mapping(ConfigurationFields.all)
    schema["definitions"] = .object(settings.definitions)
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    schema["title"] = .string(
      LocalizedText(zh: "plan-lint配置文件", en: "plan-lint configuration")[language])
    return JSONValue.object(schema).prettyText
  }
}
