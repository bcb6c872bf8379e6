public import DossierCore
public import DossierFixity
internal import Glibc

extension Bag {
  /// Writes a bag, whole or not at all.
  ///
  /// The bag grows in a folder `.dossier-XXXXXX.tmp` beside its place, is brought to the disk, read back and verified,
  /// and only then gets its name. What an earlier run left behind when it was killed is removed.
  public struct Writer: Sendable {
    /// Own fields of `bag-info.txt`; date, program and octet count are added.
    public var info: BagInfo
    /// `Bagging-Date`; a parameter, so that the same input gives the same bytes.
    public var date: CivilDate
    /// `Bag-Software-Agent`.
    public var agent: String
    /// Of the manifests; one that is strong.
    public var algorithm: DigestAlgorithm = .sha256
    public var namePolicy: NamePolicy = .makeSafe
    /// Whether a bag of the same name gives way. A folder that is no bag never does.
    public var replacesExisting = false

    public init(info: BagInfo, date: CivilDate, agent: String) {
      self.info = info
      self.date = date
      self.agent = agent
    }

    /// Writes `folder/name.bag`; missing folders above are made.
    ///
    /// Throws, with nothing left behind: `A101` the bag exists; `A102` the folder cannot be written (permission, full
    /// disk …); `A103` sources that cannot be read; `A104` no items; `A105` unsafe, `A106` unportable, `A107` repeated
    /// paths; `A108` unfit name of the bag; `A109` unfit fields; `A110` what was written does not verify; `A111` what is
    /// in the way is no bag; `A114` a weak algorithm. All mistakes in the arguments are reported at once.
    public func write(
      _ items: [PayloadItem], named name: String, in folder: String
    ) throws(DossierError) -> Receipt {
      let target = folder + "/" + name + Bag.folderExtension
      let plan = PayloadPlan(items, policy: namePolicy)
      let errors = plan.errors + argumentErrors(name: name) + obstacles(at: target)
      guard errors.isEmpty else { throw DossierError(errors) }
      let made = try makeFolders(folder)
      do throws(DossierError) {
        return try build(plan, at: target, in: Array(folder.utf8))
      } catch {
        for folder in made.reversed() { _ = try? Disk.withName(folder) { rmdir($0) } }
        throw error
      }
    }
  }
}

extension Bag.Writer {
  private func argumentErrors(name: String) -> [Diagnostic] {
    var errors: [Diagnostic] = []
    let folderName = name + Bag.folderExtension
    if name.isEmpty || name.hasPrefix(".") || name.contains("/") || PortableName.flaw(of: folderName) != nil {
      errors.append(BagWritingMessage.unfitBagName())
    }
    let agentField = BagInfo([BagInfo.Field("Agent", agent)])
    errors += info.unfitLabels.map(BagWritingMessage.unfitField)
    errors += agentField.unfitLabels.map { _ in BagWritingMessage.unfitField(BagInfo.Generated.softwareAgent)
    }
    if !algorithm.isStrong { errors.append(BagWritingMessage.weakAlgorithm(algorithm)) }
    return errors
  }

  private func obstacles(at target: String) -> [Diagnostic] {
    let path = Array(target.utf8)
    guard Disk.exists(path) else { return [] }
    guard replacesExisting else { return [BagWritingMessage.bagExists(target)] }
    let isBag = (try? Disk.kind(path)) == .folder && Disk.exists(path + Array("/bagit.txt".utf8))
    return isBag ? [] : [BagWritingMessage.notOurs(target)]
  }

  /// Makes the folder and those above it; returns which were new.
  private func makeFolders(_ folder: String) throws(DossierError) -> [[UInt8]] {
    let bytes = Array(folder.utf8)
    var made: [[UInt8]] = []
    let ends = bytes.indices.filter { $0 > 0 && bytes[$0] == 0x2F } + [bytes.count]
    for end in ends where !Disk.exists(Array(bytes[..<end])) {
      do throws(FileFault) {
        try Disk.makeFolder(Array(bytes[..<end]))
        made.append(Array(bytes[..<end]))
      } catch FileFault.system(EEXIST) {
        continue
      } catch {
        for folder in made.reversed() { _ = try? Disk.withName(folder) { rmdir($0) } }
        throw DossierError(BagWritingMessage.unwritable(folder, error))
      }
    }
    return made
  }
}
