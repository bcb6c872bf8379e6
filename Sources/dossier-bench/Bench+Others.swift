import DossierAssembly
import DossierCore
import DossierKit
import DossierOffice
import Glibc

// What other programs take: the command from its start to its end, and docxtpl.
extension Bench {
  /// `dossier fill` for one document, beside this program; nothing where the command was not built.
  static func startingCold(_ templates: String) throws {
    let command = PathName.folder(of: CommandLine.arguments[0]) + "/dossier"
    guard access(command, X_OK) == 0 else { return print("冷启动  没有 \(command)：先 swift build -c release") }
    let template = PathName.folder(of: templates) + "/Samples/通用模板/通知"
    for format in ["docx", "odt"] {
      let output = "/tmp/dossier-bench-\(getpid()).\(format)"
      defer { unlink(output) }
      let arguments = [
        "fill", "\(template).\(format)", "--data", PathName.folder(of: template) + "/数据.json", "-o", output,
        "--force",
      ]
      var best = (wall: Double.infinity, cpu: Double.infinity)
      for _ in 0..<15 {
        guard let spent = run([command] + arguments) else { return print("冷启动  命令失败") }
        best = (min(best.wall, spent.wall), min(best.cpu, spent.cpu))
      }
      print(
        "冷启动 dossier fill \(format)  最快 \(Meter.milliseconds(best.wall)) 毫秒，CPU \(Meter.milliseconds(best.cpu)) 毫秒"
      )
    }
  }

  /// docxtpl with the same template and data; nothing where Python has none.
  static func renderingWithDocxtpl(_ templates: String) throws {
    let python = PathName.folder(of: templates) + "/.venv/bin/python"
    let path = "/tmp/dossier-bench-\(getpid()).docx"
    defer { unlink(path) }
    try speedTemplate(.docx, templates).write(to: path, overwrite: true)
    let fields = (1...SpeedForm.fieldCount).map { "'栏目\($0)': '城乡建设 & 物业管理'" }.joined(separator: ", ")
    let script = """
      import time, io, docxtpl
      data = {'编号': '1', \(fields), '明细': [{'名称': '关于楼道照明', '日期': '2026-11-21', '金额': 1280, '结果': '已办结'}] * 10}
      best = 9
      for _ in range(20):
          start = time.process_time()
          document = docxtpl.DocxTemplate('\(path)')
          document.render(data, autoescape=True)
          document.save(io.BytesIO())
          best = min(best, time.process_time() - start)
      print('docxtpl', docxtpl.__version__ if hasattr(docxtpl, '__version__') else '', ' %.1f 份/秒  %.0f 微秒/份' % (1 / best, best * 1e6))
      """
    guard access(python, X_OK) == 0, run([python, "-c", script]) != nil else {
      return print("docxtpl  没有装（bash .ci/setup --with-judges）")
    }
  }

  /// Runs a program to its end; nil where it fails.
  static func run(_ arguments: [String]) -> (wall: Double, cpu: Double)? {
    fflush(nil)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if !arguments[0].contains("python") {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let start = wallSeconds
    guard posix_spawn(&process, arguments[0], &actions, nil, &words, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
    let cpu = [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    return (wallSeconds - start, cpu)
  }

  private static var wallSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
