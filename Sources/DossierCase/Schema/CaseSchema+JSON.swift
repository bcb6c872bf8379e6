public import DossierCore

extension CaseSchema {
  /// The JSON Schema (draft 2020-12) as indented text; the same schema gives the same bytes.
  public func jsonText(in language: Language = .chinese) -> String {
    JSONText.indented(jsonValue(in: language)) + "\n"
  }

  /// The JSON Schema as a value.
  func jsonValue(in language: Language) -> Value {
    let writer = JSONSchemaWriter(language: language)
    var schema = Record(["$schema": "https://json-schema.org/draft/2020-12/schema"])
    schema["title"] = .text(Wording("案件文件", "Case file").text(in: language))
    schema["description"] = .text(
      Wording("一个信访事项的全部事实，各种文书由此生成", "the facts of one petition matter, from which its documents are made")
        .text(in: language))
    for (key, value) in writer.record(rules).members { schema[key] = value }
    if var properties = schema["properties"]?.record {
      properties["文书"] = documents(writer)
      schema["properties"] = .record(properties)
    }
    schema["$defs"] = .record(Record(kinds.map { ($0.kind.rawValue, definition($0.kind, $0.rules, writer)) }))
    return .record(schema)
  }

  /// Each document is held against the definition of its kind.
  private func documents(_ writer: JSONSchemaWriter) -> Value {
    let branches = kinds.map { entry -> Value in
      let name = entry.kind.rawValue
      return [
        "if": ["properties": ["文种": ["const": .text(name)]], "required": ["文种"]],
        "then": ["$ref": .text("#/$defs/" + name)],
      ]
    }
    let words = kinds.map { Value.text($0.kind.rawValue) }
    let summary = rules.first { $0.key == "文书" }?.summary ?? Wording("文书", "documents")
    return [
      "type": ["array", "null"],
      "description": .text(summary.text(in: writer.language)),
      "items": [
        "type": "object", "required": ["文种"], "properties": ["文种": ["enum": .list(words)]],
        "allOf": .list(branches),
      ],
    ]
  }

  private func definition(_ kind: ArtefactKind, _ rules: [FieldRule], _ writer: JSONSchemaWriter) -> Value {
    var record = writer.record(rules)
    var properties = record["properties"]?.record ?? Record()
    properties["文种"] = ["const": .text(kind.rawValue)]
    record["properties"] = .record(properties)
    return .record(record)
  }
}

/// Writes field rules as JSON Schema; what the reader accepts, the schema accepts.
struct JSONSchemaWriter {
  let language: Language

  func record(_ rules: [FieldRule]) -> Record {
    var schema = Record(["type": "object"])
    let required = rules.filter(\.isRequired).map { Value.text($0.key) }
    if !required.isEmpty { schema["required"] = .list(required) }
    schema["properties"] = .record(Record(rules.map { ($0.key, property($0)) }))
    schema["additionalProperties"] = false
    return schema
  }

  private func property(_ rule: FieldRule) -> Value {
    var schema = Record(["description": .text(rule.summary.text(in: language))])
    for (key, value) in type(rule.kind, isOptional: !rule.isRequired).members { schema[key] = value }
    return .record(schema)
  }

  private func type(_ kind: FieldKind, isOptional: Bool) -> Record {
    switch kind {
    case .text: return types(["string", "number", "boolean"], isOptional)
    case .file: return types(["string", "number"], isOptional)
    case .date: return matching(Self.day, isOptional)
    case .moment: return matching(Self.day + Self.time, isOptional)
    case .integer(let range):
      var schema = types(["integer"], isOptional)
      schema["minimum"] = .integer(range.lowerBound)
      if range.upperBound < Int.max { schema["maximum"] = .integer(range.upperBound) }
      return schema
    case .number: return types(["number"], isOptional)
    case .amount: return types(["number", "string"], isOptional)
    case .bool: return Record(["enum": .list([true, false, "是", "否"] + (isOptional ? [.null] : []))])
    case .choice(let words):
      return Record(["enum": .list(words.map { .text($0) } + (isOptional ? [.null] : []))])
    case .list(let element): return list(element, isOptional)
    case .record(let rules):
      var schema = record(rules)
      if isOptional { schema["type"] = ["object", "null"] }
      return schema
    case .table:
      return Record(["type": isOptional ? ["array", "null"] : "array", "items": ["type": "object"]])
    }
  }

  private func list(_ element: FieldKind, _ isOptional: Bool) -> Record {
    var names: [String] = ["array"]
    if case .record = element {} else { names += ["string", "number"] }
    var schema = types(names, isOptional)
    schema["items"] = .record(type(element, isOptional: false))
    if !isOptional { schema["minItems"] = 1 }
    return schema
  }

  private func types(_ names: [String], _ isOptional: Bool) -> Record {
    let all = (names + (isOptional ? ["null"] : [])).map { Value.text($0) }
    return Record(["type": all.count == 1 ? all[0] : .list(all)])
  }

  /// A day without separators may be taken for a number.
  private func matching(_ pattern: String, _ isOptional: Bool) -> Record {
    var schema = types(["string", "integer"], isOptional)
    schema["pattern"] = .text("^" + pattern + "$")
    return schema
  }

  private static let day =
    "[0-9]{4}([-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?|[0-9]{4})"
  private static let time = "([ T]*[0-9]{1,2}[:：时][0-9]{1,2}分?(:[0-9]{1,2})?)?"
}
