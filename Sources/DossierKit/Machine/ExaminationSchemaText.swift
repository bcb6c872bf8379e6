/// The JSON Schema of what `dossier doctor --format json` prints.
public enum ExaminationSchemaText {
  /// The schema (draft 2020-12): what each key holds, in Chinese and English; new keys may come.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "这台机器上有什么、缺什么 / What this machine has and lacks",
      "description": "dossier doctor --format json 的输出 / what dossier doctor --format json prints",
      "type": "object",
      "required": ["schema", "findings"],
      "properties": {
        "schema": { "const": 1, "description": "格式版本 / version of this form" },
        "findings": {
          "description": "看过的每一样，必需的在前 / everything that was looked for, what is needed first",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["title", "there", "needed", "detail"],
            "properties": {
              "title": { "type": "string", "minLength": 1, "description": "看的是什么 / what was looked for" },
              "there": { "type": "boolean", "description": "有没有 / whether it is there" },
              "needed": { "type": "boolean", "description": "没有就不能用 / whether nothing works without it" },
              "detail": { "type": "string", "description": "版本、路径、个数，或者缺什么 / version, path, count, or what is missing" },
              "hint": { "type": "string", "description": "缺的怎么补 / how to mend it where it is missing" }
            }
          }
        }
      }
    }

    """#
}
