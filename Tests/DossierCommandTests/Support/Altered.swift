import Foundation

/// A sample with its case file changed.
enum Altered {
  /// Copies a sample and changes its case file.
  ///
  /// - Returns: the folder of the copy.
  static func sample(
    _ sample: Sample, in scratch: Scratch, named name: String = "案件", _ change: (String) throws -> String
  ) throws -> String {
    let folder = scratch(name)
    try FileManager.default.copyItem(atPath: sample.path, toPath: folder)
    let text = String(decoding: try contents(of: "\(folder)/案件.yaml"), as: UTF8.self)
    try Data(try change(text).utf8).write(to: URL(filePath: "\(folder)/案件.yaml"))
    return folder
  }

  /// Copies a sample and replaces one piece of its case file, which must be there.
  static func sample(
    _ sample: Sample, in scratch: Scratch, named name: String = "案件", replacing old: String, with new: String
  ) throws -> String {
    try self.sample(sample, in: scratch, named: name) { text in
      guard let range = text.range(of: old) else { throw Missing(piece: old) }
      return text.replacingCharacters(in: range, with: new)
    }
  }

  struct Missing: Error {
    let piece: String
  }
}
