import Foundation
import Testing

/// The personal data of a sample, and whether they are anywhere in a file.
struct PersonalData {
  /// Names, numbers, telephones and addresses of all petitioners, and of the rest only what follows the street.
  let values: [String]

  init(of sample: Sample) throws {
    let text = String(decoding: try contents(of: "\(sample.path)/案件.yaml"), as: UTF8.self)
    let start = try #require(text.range(of: "\n信访人:")).lowerBound
    let end = try #require(text.range(of: "\n诉求清单:")).lowerBound
    let found = text[start..<end].matches(of: /(?:姓名|证件号码|电话|住址|户籍地|单位): "?([^",}\n]+)/).map { String($0.1) }
    let tails = found.compactMap { value in
      value.range(of: "街道").map { String(value[$0.upperBound...]) }
        ?? value.range(of: "镇").map {
          String(value[$0.upperBound...])
        }
    }
    values = Array(Set(found + tails)).filter { $0.count > 1 }.sorted()
  }

  /// `word/document.xml: 1` for every part of a package that holds one of the values, the values themselves not told.
  ///
  /// Python's zip module opens the package; the text is searched as it is, without its tags, and without blanks.
  func leaks(in path: String) throws -> String {
    let script = """
      import sys, zipfile, re
      path, *values = sys.argv[1:]
      package = zipfile.ZipFile(path)
      for name in package.namelist():
          data = package.read(name)
          raw = data.decode("utf-8", "ignore")
          plain = re.sub(r"<[^>]*>", "", raw)
          places = [name, raw, plain, re.sub(r"\\s", "", plain), data.decode("utf-16-le", "ignore")]
          count = sum(any(value in place for place in places) for value in values)
          if count: print(f"{name}: {count}")
      """
    let outcome = try Tool.python(script, [path] + values)
    return outcome.status == 0 ? outcome.output : outcome.all
  }
}
