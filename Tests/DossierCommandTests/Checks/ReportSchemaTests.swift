import Foundation
import Testing

/// The JSON Schema of reports, judged by Python's jsonschema on what the commands really print.
@Suite struct ReportSchemaTests {
  /// Complains of each file that the schema does not describe whole: keys that it does not name are an error here,
  /// though not for the schema.
  private static let judge = """
    import sys, json, jsonschema
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    def close(node):
        if isinstance(node, dict):
            if "properties" in node: node["additionalProperties"] = False
            for value in list(node.values()): close(value)
    close(schema)
    for path in sys.argv[2:]:
        report = json.load(open(path, encoding="utf-8"))
        for error in jsonschema.Draft202012Validator(schema).iter_errors(report):
            print(path.split("/")[-1], error.json_path, error.message[:200])
    """

  private func complaints(about reports: [String], of subject: String = "report") throws -> String {
    let scratch = try Scratch()
    let schema = try Command.run(["schema", "--of", subject])
    try #require(schema.status == 0)
    try Data(schema.output.utf8).write(to: URL(filePath: scratch("schema.json")))
    for (index, report) in reports.enumerated() {
      try Data(report.utf8).write(to: URL(filePath: scratch("\(index).json")))
    }
    let files = reports.indices.map { scratch("\($0).json") }
    let judged = try Tool.python(Self.judge, [scratch("schema.json")] + files)
    return judged.all
  }

  @Test(.enabled(if: Tool.hasPython("jsonschema"), "Python's jsonschema is not on this machine"))
  func `reports of all samples are as the schema says`() throws {
    let scratch = try Scratch()
    let cases = Sample.allCases.map(\.path)
    let dossier = try Products.shared.get().dossier(.oldCase, "docx")
    let template = "\(Place.templates)/国家通用/受理告知书.docx"
    let runs: [[String]] = [
      ["check"] + cases + ["/没有这个案件"], ["check", dossier, "--lang", "en"],
      ["check", Sample.noise.path, "--checklist", "七有"], ["deadlines"] + cases,
      ["render", Sample.noise.path, "-o", scratch("甲")],
      ["render", Sample.stairLight.path, "-o", scratch("乙"), "--as", "odt"],
      ["archive", Sample.oldCase.path, Sample.noise.path, "-o", scratch("归档")],
      ["verify", scratch("没有.bag")], ["template", "check", template],
      ["fill", template, "--data", "\(Sample.stairLight.path)/案件.yaml", "-o", scratch("填.docx")],
    ]
    let reports = try runs.map { try Command.run($0 + ["--format", "json"]).output }
    #expect(try complaints(about: reports) == "")
    // Something of every kind was there to be judged.
    for key in ["\"clocks\"", "\"story\"", "\"reason\"", "\"proof\"", "\"hints\""] {
      #expect(reports.contains { $0.contains(key) }, "\(key)")
    }
  }

  @Test(.enabled(if: Tool.hasPython("jsonschema"), "Python's jsonschema is not on this machine"))
  func `a report of another shape is refused`() throws {
    let report = try Command.run(["check", Sample.noise.path, "--format", "json"]).output
    let faults = [
      ("\"error\"", "\"mistake\""), ("\"schema\" : 1", "\"schema\" : 2"), ("\"status\"", "\"state\""),
      ("\"deficient\"", "\"bad\""), ("\"message\"", "\"text\""),
    ]
    for (old, new) in faults {
      #expect(report.contains(old))
      let broken = report.replacingOccurrences(of: old, with: new)
      #expect(try complaints(about: [broken]).contains("0.json"), "\(new)")
    }
  }

  @Test(.enabled(if: Tool.hasPython("jsonschema"), "Python's jsonschema is not on this machine"))
  func `the fields of every form are as their schema says`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(Place.templates)/国家通用").sorted()
    let forms = names.filter { $0.hasSuffix(".docx") || $0.hasSuffix(".odt") }
    let listings = try forms.map { form in
      try Command.run(["template", "fields", "\(Place.templates)/国家通用/\(form)", "--format", "json"]).output
    }
    #expect(try complaints(about: listings, of: "fields") == "")
    for type in ["text", "date", "list of records", "condition", "picture"] {
      #expect(listings.contains { $0.contains("\"type\" : \"\(type)\"") }, "\(type)")
    }
    let broken = listings[0].replacingOccurrences(of: "\"optional\"", with: "\"maybe\"")
    #expect(try complaints(about: [broken], of: "fields").contains("0.json"))
  }

  @Test(.enabled(if: Tool.hasPython("jsonschema"), "Python's jsonschema is not on this machine"))
  func `what a machine has and lacks is as its schema says`() throws {
    let scratch = try Scratch()
    let bare = ["PATH": scratch.path]
    let listings = try [
      Command.run(["doctor", "--format", "json"]),
      Command.run(["doctor", "--format", "json", "--lang", "en"]),
      Command.run(["doctor", "--format", "json", "--templates", scratch.path], environment: bare),
    ].map(\.output)
    #expect(try complaints(about: listings, of: "doctor") == "")
    #expect(listings[2].contains("\"hint\""))
    let broken = listings[0].replacingOccurrences(of: "\"there\"", with: "\"present\"")
    #expect(try complaints(about: [broken], of: "doctor").contains("0.json"))
  }
}
