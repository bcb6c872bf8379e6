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
    var first: [Fingerprint: Int] = [:]
    var twins: [Int: Int] = [:]
    for (_, group) in materialsBySize where group.count > 1 {
      for index in group {
        guard let fingerprint = fingerprint(ofMaterial: index) else { continue }
        if let known = first[fingerprint] { twins[index] = known } else { first[fingerprint] = index }
      }
    }
    return twins
  }

  private var materialsBySize: [Int: [Int]] {
    var groups: [Int: [Int]] = [:]
    for (index, size) in file.materialSizes.enumerated() {
      if let size, size > 0 { groups[size, default: []].append(index) }
    }
    return groups
  }

  private func fingerprint(ofMaterial index: Int) -> Fingerprint? {
    file.materials[index].file.flatMap { try? Fingerprint(ofFile: "\(file.folder)/\($0)") }
  }
}
