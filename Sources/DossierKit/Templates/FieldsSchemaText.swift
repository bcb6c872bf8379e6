/// The JSON Schema of what `dossier template fields --format json` prints.
public enum FieldsSchemaText {
  /// The schema (draft 2020-12): what each key holds, in Chinese and English; new keys may come.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "模板的字段 / Fields of a template",
      "description": "dossier template fields --format json 的输出 / what dossier template fields --format json prints",
      "type": "object",
      "required": ["schema", "fields"],
      "properties": {
        "schema": { "const": 1, "description": "格式版本 / version of this form" },
        "fields": {
          "description": "模板读到的字段，按首次出现的先后 / the fields that the template reads, in the order in which they first occur",
          "type": "array",
          "items": { "$ref": "#/$defs/field" }
        }
      },
      "$defs": {
        "field": {
          "type": "object",
          "required": ["path", "type", "optional", "places"],
          "properties": {
            "path": { "type": "string", "description": "[] 指列表里的每一条 / [] stands for each entry of a list" },
            "type": {
              "enum": ["text", "number", "date", "condition", "list", "list of records", "record", "picture"],
              "description": "从模板里怎么用看出来的 / told by how the template uses it"
            },
            "optional": { "type": "boolean", "description": "可以不填 / may be missing" },
            "places": {
              "description": "在哪里读到，先后同文档 / where it is read, in the order of the document",
              "type": "array",
              "items": { "$ref": "#/$defs/place" }
            }
          }
        },
        "place": {
          "description": "有哪几项写哪几项 / what is known of the place",
          "type": "object",
          "properties": {
            "file": { "type": "string" },
            "story": { "enum": ["正文", "页眉", "页脚", "脚注", "尾注", "批注", "文档属性"] },
            "part": { "type": "string", "description": "文件包里的部件 / part of the package" },
            "paragraph": { "$ref": "#/$defs/count" },
            "table": { "$ref": "#/$defs/count" },
            "row": { "$ref": "#/$defs/count" },
            "cell": { "$ref": "#/$defs/count" },
            "quote": { "type": "string", "description": "标签原文 / the tag as it stands" }
          }
        },
        "count": { "type": "integer", "minimum": 1 }
      }
    }

    """#
}
