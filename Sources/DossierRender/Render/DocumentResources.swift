internal import DossierCore
internal import DossierOffice

/// What one document brings along besides its text: pictures, each stored once whatever the number of its uses, links,
/// lists, notes, documents within.
struct DocumentResources {
  struct Entry {
    let part: String
    let mediaType: String
    let bytes: [UInt8]
    let image: ImageProbe
  }

  private let source: FileSource
  private let names: PictureNames
  private var nextShape: Int
  private var nextMark: Int
  /// By the path that the data gave.
  private var known: [String: Int] = [:]
  private(set) var entries: [Entry] = []
  /// For each part that shows pictures: which entries, in the order of their relationships.
  private(set) var uses: [String: [Int]] = [:]

  /// For each part, the addresses that new links lead to, in the order of their relationships.
  private(set) var links: [String: [String]] = [:]

  /// Whether documents may be named, and those that were.
  var takesSubdocuments = false
  var subdocuments: [PendingSubdocument] = []

  /// The bookmarks round values.
  var marks = MarkBook()

  /// The pages of bookmarks that are known.
  var pages: [String: Int] = [:]

  /// The notes that loops refer to.
  var notes = NoteUses()
  /// The lists that begin anew.
  var lists: ListNumbers

  init(
    source: FileSource, names: PictureNames, firstShape: Int, firstMark: Int = 1,
    lists: ListNumbers = ListNumbers()
  ) {
    nextMark = firstMark
    self.lists = lists
    self.source = source
    self.names = names
    nextShape = firstShape
  }

  /// Reads a file that the data name.
  func read(_ path: String) throws(DossierError) -> [UInt8] { try source.read(path) }

  /// A number that no drawing of the document bears yet.
  mutating func takeNumber() -> Int {
    defer { nextShape += 1 }
    return nextShape
  }

  /// A number that no bookmark of the document bears yet.
  mutating func takeMark() -> Int {
    defer { nextMark += 1 }
    return nextMark
  }

  /// Whether nothing was added that relationships have to name.
  var isEmpty: Bool { entries.isEmpty && links.isEmpty && lists.copies.isEmpty }

  /// The relationship of a part that leads to an address.
  mutating func link(to address: String, in part: String) -> String {
    var known = links[part, default: []]
    let position = known.firstIndex(of: address) ?? known.count
    if position == known.count { known.append(address) }
    links[part] = known
    return names.link(position)
  }

  /// The relationship of a part that leads to a picture.
  mutating func reference(to picture: Picture, in part: String) throws(DossierError) -> String {
    let entry = try entry(for: picture.path)
    return names.reference(to: entries[entry], position: use(entry, in: part))
  }

  private mutating func use(_ entry: Int, in part: String) -> Int {
    var used = uses[part, default: []]
    let position = used.firstIndex(of: entry) ?? used.count
    if position == used.count { used.append(entry) }
    uses[part] = used
    return position
  }

  /// Makes a picture ready to be shown in a part.
  ///
  /// - Throws: ``DossierError`` where the file cannot be read or is no picture.
  mutating func place(_ picture: Picture, in part: String) throws(DossierError) -> PictureShape {
    let entry = try entry(for: picture.path)
    let position = use(entry, in: part)
    return PictureShape(
      number: takeNumber(), reference: names.reference(to: entries[entry], position: position),
      size: PictureSize(of: entries[entry].image, wished: picture), description: picture.description,
      orientation: ExifOrientation(number: entries[entry].image.orientation))
  }

  private mutating func entry(for path: String) throws(DossierError) -> Int {
    if let known = known[path] { return known }
    let own = try InlineFile.bytes(of: path)
    let original: [UInt8]
    if let own { original = own } else { original = try source.read(path) }
    // What the data hold themselves is no name for people.
    let (bytes, image) = try ImageCleaner.clean(original, name: own == nil ? path : "data:")
    // The same picture under another name is still the same picture.
    let index =
      entries.firstIndex { $0.bytes == bytes && $0.image.orientation == image.orientation } ?? entries.count
    if index == entries.count {
      let part = names.part(index + 1, image.format.fileExtension)
      entries.append(Entry(part: part, mediaType: image.format.mediaType, bytes: bytes, image: image))
    }
    known[path] = index
    return index
  }
}

/// What new pictures of a document are called, so that they take no name that its template has given.
struct PictureNames: Sendable {
  private let kind: OfficePackage.Kind
  private let stem: String
  private let relationshipStem: String

  /// - Parameters:
  ///   - parts: the parts of the template.
  ///   - relationships: the ids of all relationships that its parts have.
  init(_ kind: OfficePackage.Kind, parts: [String], relationships: Set<String>) {
    self.kind = kind
    let folder = kind == .word ? "word/media/" : "Pictures/"
    stem = Self.free("\(folder)picture", among: parts.map { $0.lowercased() })
    relationshipStem = Self.free("rIdPicture", among: Array(relationships))
  }

  private static func free(_ stem: String, among names: [String]) -> String {
    var stem = stem
    while names.contains(where: { $0.hasPrefix(stem) || $0.hasPrefix(stem.lowercased()) }) { stem += "-" }
    return stem
  }

  func part(_ number: Int, _ fileExtension: String) -> String {
    "\(stem)\(number).\(fileExtension)"
  }

  func relationship(_ position: Int) -> String { "\(relationshipStem)\(position + 1)" }

  func link(_ position: Int) -> String { "\(relationshipStem)Link\(position + 1)" }

  fileprivate func reference(to entry: DocumentResources.Entry, position: Int) -> String {
    kind == .word ? relationship(position) : entry.part
  }
}

/// The size of a picture on paper, in millimetres.
struct PictureSize {
  let width: Double
  let height: Double

  /// Where both measures are wished, the picture keeps its proportions and fits inside them.
  init(of image: ImageProbe, wished: Picture) {
    let pixelWidth = Double(max(1, image.shownWidth))
    let pixelHeight = Double(max(1, image.shownHeight))
    let across = image.isTurned ? image.verticalResolution : image.horizontalResolution
    let naturalWidth = pixelWidth / max(1, across ?? 96) * 25.4
    let scale: Double =
      switch (Self.length(wished.width), Self.length(wished.height)) {
      case (let width?, let height?): min(width / pixelWidth, height / pixelHeight)
      case (let width?, nil): width / pixelWidth
      case (nil, let height?): height / pixelHeight
      case (nil, nil): min(naturalWidth, Self.greatestNaturalWidth) / pixelWidth
      }
    let bound = min(Self.greatest / (pixelWidth * scale), Self.greatest / (pixelHeight * scale), 1)
    width = max(pixelWidth * scale * bound, Self.least)
    height = max(pixelHeight * scale * bound, Self.least)
  }

  /// A length that can be meant; anything else counts as not given.
  private static func length(_ wished: Double?) -> Double? {
    wished.flatMap { $0.isFinite && $0 > 0 ? min(max($0, least), greatest) : nil }
  }

  private static let least = 0.1
  /// Word shows nothing larger than 22 inches.
  private static let greatest = 558.0

  /// The text area of an official document (GB/T 9704-2012, 5.2.1): 156 mm.
  private static let greatestNaturalWidth = 156.0
}
