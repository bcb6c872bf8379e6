import Foundation
import Testing

@Suite struct `The command as a process` {
  private static let table: [(arguments: [String], status: Int32)] = [
    (["check", Sample.stairLight.path], 0),
    (["check", Sample.noise.path], 1),
    (["check", "/没有"], 2),
    (["check", Sample.stairLight.path, "/没有"], 3),
    (["render", "/没有", "/也没有", "-o", "/proc/x"], 2),
    (["explain", "F-6"], 0),
    (["explain", "没有这个代码"], 2),
    (["schema"], 0),
    (["--version"], 0),
    (["--help"], 0),
    (["archive", "--help"], 0),
    ([], 0),
    (["chekc"], 64),
    (["template", "chekc"], 64),
    (["check"], 64),
    (["check", "--formt", "json", "x"], 64),
    (["check", "x", "--format", "xml"], 64),
    (["check", "x", "--today", "2026"], 64),
    (["check", Sample.stairLight.path, "--templates", "/没有"], 2),
  ]

  @Test func `exit statuses say what scripts need to know`() throws {
    for (arguments, status) in Self.table {
      let outcome = try Command.run(arguments)
      #expect(
        outcome.status == status && !outcome.wasKilled, "\(arguments): \(outcome.status) \(outcome.all)")
      // Wrong usage is told beside the results, everything else among them.
      #expect(outcome.errors.isEmpty == (status != 64), "\(arguments): \(outcome.errors)")
    }
  }

  @Test func `warnings count as findings with --strict`() throws {
    let scratch = try Scratch()
    let path = try Altered.sample(.compensation, in: scratch) { try Altered.without("办结签", in: $0) }
    let (plain, results) = try Command.results(["check", path])
    #expect(Set(results.flatMap(\.findings).map(\.severity)) == ["warning"], "\(plain.all)")
    #expect(plain.status == 0)
    #expect(try Command.run(["check", path, "--strict"]).status == 1)
  }

  @Test(arguments: [
    "", "new", "render", "assemble", "check", "deadlines", "archive", "verify", "fill", "template", "explain",
  ])
  func `help is pinned in Chinese and English`(command: String) throws {
    for language in ["zh", "en"] {
      let name = command.isEmpty ? [] : [command]
      let outcome = try Command.run(name + ["--help"], environment: ["DOSSIER_LANG": language])
      #expect(outcome.status == 0 && outcome.errors == "")
      try Golden.expect(outcome.output, "help\(command.isEmpty ? "" : "-" + command).\(language).txt")
    }
  }

  @Test func `Chinese help keeps no English words of the library`() throws {
    for name in [[], ["check"], ["template"]] {
      let output = try Command.run(name + ["--help"]).output
      for word in ["OVERVIEW", "USAGE", "OPTIONS", "default", "values", "Show", "detailed", "subcommand"] {
        #expect(!output.contains(word), "\(name) \(word)")
      }
    }
  }

  private static let misspelt: [(arguments: [String], chinese: String, english: String)] = [
    (["chekc"], "没有命令「chekc」。是不是 check？", "there is no command 'chekc'. Did you mean 'check'?"),
    (["template", "chekc"], "没有命令「template chekc」。是不是 template check？", "Did you mean 'template check'?"),
    (["check", "--formt", "json"], "没有这个选项：'--formt'。是不是 '--format'？", "Did you mean '--format'?"),
    (["check", "x", "--format", "xml"], "可用的有 'text' 和 'json'。", "Please provide one of 'text' and 'json'."),
    (["render", "x"], "缺少参数 '--output <output>'", "Missing expected argument '--output <output>'"),
    (["check", "x", "--today", "2026"], "「--today」要写成 2026-03-05 的样子", "write --today like 2026-03-05"),
  ]

  @Test func `misspelt words are told in Chinese and English, with what was meant`() throws {
    for (arguments, chinese, english) in Self.misspelt {
      let told = try Command.run(arguments).errors
      #expect(told.contains(chinese), "\(told)")
      let inEnglish = try Command.run(arguments + ["--lang", "en"]).errors
      #expect(inEnglish.contains(english), "\(inEnglish)")
    }
  }

  @Test func `English messages hold no Chinese punctuation`() throws {
    let outcome = try Command.run(["check", Sample.noise.path, "--lang", "en"])
    let messages = outcome.output.split(separator: "\n").filter {
      $0.hasPrefix("    error ") || $0.hasPrefix("      what ") || $0.hasPrefix("      basis ")
    }
    #expect(messages.count > 5)
    for message in messages { #expect(!message.contains("，") && !message.contains("。"), "\(message)") }
  }

  @Test(.enabled(if: Tool.has("script"), "script, which makes a terminal, is not on this machine"))
  func `colours come to terminals only, and not where nobody wants them`() throws {
    let escape = "\u{1B}["
    let piped = try Command.run(["check", Sample.noise.path]).output.contains(escape)
    #expect(!piped)
    let line = "'\(Place.command)' check '\(Sample.noise.path)'"
    let environment = ["DOSSIER_TEMPLATES": Place.templates, "DOSSIER_TODAY": Command.today, "TERM": "xterm"]
    // Conditions are worked out beforehand: an expectation that fails would print the escapes.
    let coloured = try Tool.run(
      "script", ["-qec", "env -u NO_COLOR " + line, "/dev/null"], environment: environment
    )
    .output.contains(escape + "1;31m错误")
    #expect(coloured)
    let plain = try Tool.run(
      "script", ["-qec", line, "/dev/null"], environment: environment.merging(["NO_COLOR": "1"]) { $1 }
    ).output
    let isPlain = plain.contains("错误") && !plain.contains(escape)
    #expect(isPlain)
  }
}
