internal import DossierCore
internal import DossierFixity

/// The payload as it will be written: names settled, sources looked at, everything wrong found at once.
struct PayloadPlan {
  struct Entry {
    /// With `data/` before it.
    let path: BagPath
    let source: PayloadItem.Source
  }

  private(set) var entries: [Entry] = []
  private(set) var errors: [Diagnostic] = []
  private(set) var notes: [Diagnostic] = []
  private(set) var renamed: [String: String] = [:]
  /// Names already given, in small letters, since Windows and macOS know no difference.
  private var taken: [String: String] = [:]
  /// Folders above them.
  private var folders: Set<String> = []

  init(_ items: [PayloadItem], policy: Bag.NamePolicy) {
    if items.isEmpty { errors.append(BagWritingMessage.emptyPayload()) }
    for item in items {
      lookAt(item.source)
      guard let path = settledPath(of: item, policy: policy) else { continue }
      if path != item.path { renamed[item.path] = path }
      entries.append(Entry(path: BagPath("data/" + path), source: item.source))
    }
    // A folder of one item may bear the name of another item's file.
    for (key, path) in taken.sorted(by: { $0.key < $1.key }) where folders.contains(key) {
      errors.append(BagWritingMessage.duplicatePath(path))
    }
    entries.sort { $0.path < $1.path }
  }

  private mutating func lookAt(_ source: PayloadItem.Source) {
    guard case .file(let path) = source else { return }
    do throws(FileFault) {
      guard case .file = try Disk.kind(Array(path.utf8), followingLinks: true) else { throw .notRegular }
      _ = try FileReading.probe(Array(path.utf8))
    } catch {
      errors.append(BagWritingMessage.sourceUnreadable(path, error))
    }
  }

  private mutating func settledPath(of item: PayloadItem, policy: Bag.NamePolicy) -> String? {
    guard isRelative(item.path) else {
      errors.append(BagWritingMessage.unsafePath(item.path))
      return nil
    }
    let composed = item.path.composed
    var parts = composed.split(separator: "/").map(String.init)
    let flaws = parts.compactMap { PortableName.flaw(of: $0) }
    if policy == .makeSafe {
      parts = parts.map { PortableName.flaw(of: $0) != nil || $0.contains("%") ? PortableName.safe($0) : $0 }
    } else if policy == .refuse, let flaw = flaws.first {
      errors.append(BagWritingMessage.unportableName(item.path, flaw))
      return nil
    }
    let wished = parts.joined(separator: "/")
    guard let path = freePath(wished, isChanged: wished != composed) else {
      errors.append(BagWritingMessage.duplicatePath(item.path))
      return nil
    }
    remark(item.path, composed: composed, path: path)
    return path
  }

  private mutating func remark(_ given: String, composed: String, path: String) {
    if path != composed { notes.append(BagWritingMessage.nameMadeSafe(given, path)) }
    if path.contains("%") { notes.append(BagWritingMessage.percentInName(path)) }
  }

  /// A changed name gives way to one that is taken; two items of one name are a mistake of the caller.
  private mutating func freePath(_ path: String, isChanged: Bool) -> String? {
    var candidate = path
    var number = 2
    while taken[candidate.lowercased()] != nil {
      guard isChanged else { return nil }
      var parts = path.split(separator: "/").map(String.init)
      parts.append(PortableName.numbered(parts.popLast() ?? "", number))
      candidate = parts.joined(separator: "/")
      number += 1
    }
    taken[candidate.lowercased()] = candidate
    var parts = candidate.lowercased().split(separator: "/")
    while parts.popLast() != nil, !parts.isEmpty { folders.insert(parts.joined(separator: "/")) }
    return candidate
  }

  private func isRelative(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    return !path.utf8.contains(0)
      && parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }
}
