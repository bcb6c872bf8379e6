internal import DossierFixity

/// What is in a bag's folder, found on bytes, links never entered.
struct BagInventory {
  enum Entry: Hashable {
    case file(byteCount: Int)
    /// A link to a file inside the bag.
    case innerLink(byteCount: Int)
  }

  private(set) var files: [BagPath: Entry] = [:]
  private(set) var outerLinks: [BagPath] = []
  private(set) var special: [BagPath] = []
  private(set) var unreadable: [(path: BagPath, fault: FileFault)] = []
  private(set) var hasPayloadFolder = false
  private let root: [UInt8]
  private let resolvedRoot: [UInt8]
  private var byComposedName: [BagPath: BagPath] = [:]

  init(root: [UInt8]) throws(FileFault) {
    self.root = root
    resolvedRoot = try Disk.resolved(root)
    var folders: [[UInt8]] = [[]]
    while let folder = folders.popLast() {
      for name in names(in: folder) {
        let path = folder.isEmpty ? name : folder + [0x2F] + name
        if look(at: BagPath(path)) { folders.append(path) }
      }
    }
    byComposedName = Dictionary(files.keys.map { ($0.composed, $0) }) { first, second in min(first, second) }
  }

  /// The file of a listed path: the same bytes, or the same name in another Unicode form.
  func file(for path: BagPath) -> BagPath? {
    files[path] != nil ? path : byComposedName[path.composed]
  }

  /// Whether a path is a link or special, or under a folder that could not be read: named already, neither there nor missing.
  func isUnknown(_ path: BagPath) -> Bool {
    (outerLinks + special + unreadable.map(\.path)).contains { place in
      path == place || path.bytes.starts(with: place.bytes + [0x2F])
    }
  }

  /// Where a file is on the disk.
  func diskPath(_ path: BagPath) -> [UInt8] { root + [0x2F] + path.bytes }

  private mutating func names(in folder: [UInt8]) -> [[UInt8]] {
    do throws(FileFault) {
      return try Disk.names(in: folder.isEmpty ? root : root + [0x2F] + folder)
    } catch {
      unreadable.append((BagPath(folder), error))
      return []
    }
  }

  /// Whether it is a folder to look into.
  private mutating func look(at path: BagPath) -> Bool {
    do throws(FileFault) {
      switch try Disk.kind(diskPath(path)) {
      case .file(let count): files[path] = .file(byteCount: count)
      case .folder:
        if path == BagPath("data") { hasPayloadFolder = true }
        return true
      case .link: follow(path)
      case .other: special.append(path)
      }
    } catch {
      unreadable.append((path, error))
    }
    return false
  }

  /// Only a link to a file of the bag itself is taken for that file; one into a folder could make a ring.
  private mutating func follow(_ path: BagPath) {
    guard let target = try? Disk.resolved(diskPath(path)), target.starts(with: resolvedRoot + [0x2F]),
      case .file(let count)? = try? Disk.kind(target)
    else {
      outerLinks.append(path)
      return
    }
    files[path] = .innerLink(byteCount: count)
  }
}
