internal import DossierCase
internal import DossierCore
internal import DossierFixity

extension OpenCase {
  /// What checklists see of the case: its facts, `应签` (who must sign which kind), and for each material `同文件`, the
  /// number of an earlier one whose file has the same bytes.
  var judgedFacts: Value {
    var record = file.context.record ?? Record()
    if record["应签"] == nil { record["应签"] = .record(set.requiredSigners) }
    let twins = sameFiles
    if !twins.isEmpty, let materials = record["材料清单"]?.list {
      record["材料清单"] = .list(
        materials.enumerated().map { index, material in
          guard let twin = twins[index], var known = material.record else { return material }
          known["同文件"] = .integer(twin + 1)
          return .record(known)
        })
    }
    return .record(record)
  }

  /// For the index of a material that of the first one with the same bytes. Files are read only where their sizes agree.
  private var sameFiles: [Int: Int] {
    guard isFolder else { return [:] }
    var first: [Fingerprint: Int] = [:]
    var twins: [Int: Int] = [:]
    for (_, group) in materialsBySize where group.count > 1 {
      for (index, path) in group {
        guard let fingerprint = try? Fingerprint(ofFile: path) else { continue }
        if let known = first[fingerprint] { twins[index] = known } else { first[fingerprint] = index }
      }
    }
    return twins
  }

  private var materialsBySize: [Int: [(index: Int, path: String)]] {
    var groups: [Int: [(index: Int, path: String)]] = [:]
    for (index, size) in file.materialSizes.enumerated() {
      guard let size, size > 0, let name = file.materials[index].file else { continue }
      groups[size, default: []].append((index, "\(file.folder)/\(name)"))
    }
    return groups
  }

  /// Whether the case lies in a folder; one that a dossier carries has no files beside it.
  private var isFolder: Bool { PathName.isFolder(path) || PathName.isData(path) }
}
