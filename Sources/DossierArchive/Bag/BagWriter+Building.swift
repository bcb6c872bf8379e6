internal import DossierCore
internal import DossierFixity
internal import Glibc

extension Bag.Writer {
  /// Builds the bag beside its place, proves it, and gives it its name.
  func build(_ plan: PayloadPlan, at target: String, in folder: [UInt8]) throws(DossierError) -> Bag.Receipt {
    StagingFolder.removeAbandoned(in: folder)
    let staging: StagingFolder
    do throws(FileFault) {
      staging = try StagingFolder(in: folder)
    } catch {
      throw DossierError(BagWritingMessage.unwritable(target, error))
    }
    do throws(DossierError) {
      let receipt = try fill(staging.path, with: plan, target: target)
      try prove(staging.path, target: target)
      try place(staging.path, at: target, in: folder)
      // After an exchange the old bag is here.
      Disk.removeTree(staging.path)
      return receipt
    } catch {
      Disk.removeTree(staging.path)
      throw error
    }
  }

  private func fill(
    _ root: [UInt8], with plan: PayloadPlan, target: String
  ) throws(DossierError) -> Bag.Receipt {
    var contents = BagContents(root: root, algorithm: algorithm)
    var writing = ""
    do throws(FileFault) {
      for entry in plan.entries {
        if case .file(let path) = entry.source { writing = path } else { writing = "" }
        try contents.add(entry)
      }
      let seal = try contents.seal(with: completedInfo(contents))
      return Bag.Receipt(
        path: target, fileCount: contents.payloadCount, octetCount: contents.payloadOctets, seal: seal,
        renamed: plan.renamed, notes: plan.notes)
    } catch {
      throw DossierError(
        contents.failedReading
          ? BagWritingMessage.sourceUnreadable(writing, error) : BagWritingMessage.unwritable(target, error))
    }
  }

  private func completedInfo(_ contents: BagContents) -> BagInfo {
    let oxum = "\(contents.payloadOctets).\(contents.payloadCount)"
    return BagInfo(
      info.fields + [
        BagInfo.Field(BagInfo.Generated.baggingDate, date.description),
        BagInfo.Field(BagInfo.Generated.softwareAgent, agent),
        BagInfo.Field(BagInfo.Generated.payloadOxum, oxum),
      ])
  }

  /// Reads everything back: a disk that lies is found out now and not in ten years.
  private func prove(_ root: [UInt8], target: String) throws(DossierError) {
    let report = Bag.verify(bytes: root, shownAs: target)
    guard !report.isIntact else { return }
    throw DossierError([BagWritingMessage.notProven(target)] + report.errors)
  }

  private func place(_ root: [UInt8], at target: String, in folder: [UInt8]) throws(DossierError) {
    let path = Array(target.utf8)
    do throws(FileFault) {
      if replacesExisting, Disk.exists(path) {
        try Disk.exchange(root, with: path, spare: path + Array(".previous".utf8))
      } else {
        try Disk.place(root, at: path)
      }
      try Disk.synchronize(folder: folder)
    } catch FileFault.system(EEXIST) {
      throw DossierError(BagWritingMessage.bagExists(target))
    } catch {
      throw DossierError(BagWritingMessage.unwritable(target, error))
    }
  }
}
