/// The JSON Schema of the reports that commands print with `--format json`.
public enum ReportSchemaText {
  /// The schema (draft 2020-12): what each key holds, in Chinese and English.
  ///
  /// New keys may come; so none is forbidden that is not named.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "dossier 的结果 / Report of dossier",
      "description": "各命令加 --format json 输出的结果；template fields、doctor 另有 / what commands print with --format json; template fields and doctor have their own",
      "type": "object",
      "required": ["schema", "results"],
      "properties": {
        "schema": { "const": 1, "description": "格式版本 / version of this form" },
        "results": {
          "description": "每个路径一条，按命令行上的先后 / one for each path, in the order of the command line",
          "type": "array",
          "items": { "$ref": "#/$defs/result" }
        }
      },
      "$defs": {
        "result": {
          "type": "object",
          "required": ["path", "status", "findings", "checklists", "written"],
          "properties": {
            "path": { "type": "string", "description": "用户写的路径 / as the user named it" },
            "status": {
              "enum": ["done", "findings", "failed"],
              "description": "办好了；办好了但有问题；没有办成 / done; done with findings; not done"
            },
            "findings": {
              "description": "全部问题，包括各清单的 / all findings, those of the checklists too",
              "type": "array",
              "items": { "$ref": "#/$defs/finding" }
            },
            "checklists": { "type": "array", "items": { "$ref": "#/$defs/checklist" } },
            "clocks": {
              "description": "期限，只有 deadlines 有 / time limits, of deadlines only",
              "type": "array",
              "items": { "$ref": "#/$defs/clock" }
            },
            "written": {
              "description": "写出的文件，按写出的先后 / files written, in their order",
              "type": "array",
              "items": { "type": "string" }
            }
          }
        },
        "finding": {
          "type": "object",
          "required": ["code", "severity", "message", "location", "hints"],
          "properties": {
            "code": { "$ref": "#/$defs/code" },
            "severity": { "enum": ["error", "warning", "note"] },
            "message": { "type": "string", "minLength": 1 },
            "location": { "$ref": "#/$defs/location" },
            "basis": { "type": "string", "description": "依据 / the rule behind it" },
            "hints": { "type": "array", "items": { "type": "string" }, "description": "办法 / how to mend it" }
          }
        },
        "code": { "type": "string", "minLength": 2, "description": "用 dossier explain 查 / ask dossier explain" },
        "location": {
          "description": "有哪几项写哪几项 / what is known of the place",
          "type": "object",
          "properties": {
            "file": { "type": "string" },
            "line": { "$ref": "#/$defs/count" },
            "column": { "$ref": "#/$defs/count" },
            "field": { "$ref": "#/$defs/field" },
            "story": { "enum": ["正文", "页眉", "页脚", "脚注", "尾注", "批注", "文档属性"] },
            "part": { "type": "string", "description": "文件包里的部件 / part of the package" },
            "paragraph": { "$ref": "#/$defs/count" },
            "table": { "$ref": "#/$defs/count" },
            "row": { "$ref": "#/$defs/count" },
            "cell": { "$ref": "#/$defs/count" },
            "quote": { "type": "string", "description": "附近的文字 / text around" }
          }
        },
        "field": { "type": "string", "description": "案件文件的字段，列表从 0 数起 / field of the case file, lists counted from 0" },
        "count": { "type": "integer", "minimum": 1 },
        "checklist": {
          "type": "object",
          "required": ["name", "items"],
          "properties": {
            "name": { "type": "string" },
            "items": { "type": "array", "items": { "$ref": "#/$defs/item" } }
          }
        },
        "item": {
          "type": "object",
          "required": ["number", "title", "state", "evidence", "findings"],
          "properties": {
            "number": { "type": "integer" },
            "title": { "type": "string" },
            "state": { "enum": ["satisfied", "pending", "deficient", "notApplicable"] },
            "evidence": {
              "description": "算证据的文书 / documents that count as evidence",
              "type": "array",
              "items": { "$ref": "#/$defs/field" }
            },
            "findings": { "type": "array", "items": { "$ref": "#/$defs/code" } },
            "reason": { "type": "string", "description": "为什么不适用 / why it does not apply" }
          }
        },
        "clock": {
          "type": "object",
          "required": ["id", "name", "layer", "statutory", "right", "state", "notes", "basis"],
          "properties": {
            "id": { "type": "string" },
            "name": { "type": "string" },
            "layer": { "type": "string", "description": "谁定的期限 / who set the limit" },
            "statutory": { "type": "boolean", "description": "法定的 / set by law" },
            "right": { "type": "boolean", "description": "权利，不是义务 / a right, no duty" },
            "state": { "enum": ["met", "metLate", "pending", "overdue", "notStarted", "lapsed"] },
            "days": { "type": "integer", "description": "还有或者超过几天 / days left, or missed by" },
            "petitioner": { "$ref": "#/$defs/location" },
            "start": { "$ref": "#/$defs/event" },
            "due": { "type": "string", "description": "届满，休息日顺延以后 / the end, moved on from days off" },
            "strictDue": { "type": "string", "description": "届满，不顺延 / the end as counted" },
            "provisional": { "type": "boolean", "description": "节假日安排未公布 / public holidays not yet announced" },
            "proof": { "$ref": "#/$defs/event" },
            "notes": { "type": "array", "items": { "type": "string" } },
            "basis": { "type": "string" }
          }
        },
        "event": {
          "type": "object",
          "required": ["date", "location"],
          "properties": {
            "date": { "type": "string", "description": "2026-03-05 或 / or 2026-03-05 15:40" },
            "document": { "type": "string" },
            "location": { "$ref": "#/$defs/location" }
          }
        }
      }
    }

    """#
}
