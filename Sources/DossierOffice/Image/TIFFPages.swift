/// The pages of a TIFF file (TIFF 6.0), each as a TIFF file of its own.
///
/// A page's file holds the tags that say how its picture is coded, and the picture's bytes as they are. Thumbnails and
/// masks are no pages.
struct TIFFPages {
  private let input: ImageInput
  private let isLittle: Bool
  private(set) var surveys: [ImageSurvey] = []

  /// The most pages that are looked for.
  private static let greatestCount = 1_000
  /// The most strips and tiles of all pages together.
  private static let greatestPieceCount = 200_000

  /// nil where the file is damaged, or a page is coded in a way that other programs do not show.
  init?(_ input: ImageInput) {
    self.input = input
    isLittle = input.byte(0) == 0x49
    guard var offset = number(4, 4) else { return nil }
    var seen: Set<Int> = []
    var pieces = 0
    while offset != 0 {
      guard seen.insert(offset).inserted, seen.count <= Self.greatestCount,
        let directory = Directory(self, at: offset)
      else { return nil }
      if directory.isPage {
        pieces += directory.pieceCount
        guard pieces <= Self.greatestPieceCount, let survey = directory.survey() else { return nil }
        surveys.append(survey)
      }
      offset = directory.next
    }
  }

  func number(_ offset: Int, _ width: Int) -> Int? { input.number(offset, width, isLittle: isLittle) }

  func written(_ number: Int, _ width: Int) -> [UInt8] {
    let bytes = (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    return isLittle ? bytes : bytes.reversed()
  }

  /// One page as it stands in the file.
  private struct Directory {
    private struct Entry {
      let tag: Int
      let type: Int
      let count: Int
      /// Where its values stand.
      let place: Int
      let width: Int

      var size: Int { count * width }
    }

    private let file: TIFFPages
    private var entries: [Int: Entry] = [:]
    let next: Int

    init?(_ file: TIFFPages, at offset: Int) {
      self.file = file
      guard let count = file.number(offset, 2), let next = file.number(offset + 2 + 12 * count, 4) else {
        return nil
      }
      self.next = next
      for index in 0..<count {
        guard let entry = Self.entry(file, offset + 2 + 12 * index) else { continue }
        entries[entry.tag] = entries[entry.tag] ?? entry
      }
    }

    private static let widths = [1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8]

    /// An entry whose values lie within the file.
    private static func entry(_ file: TIFFPages, _ place: Int) -> Entry? {
      guard let tag = file.number(place, 2), let type = file.number(place + 2, 2), let width = widths[type],
        let count = file.number(place + 4, 4), count > 0, count <= file.input.size
      else { return nil }
      let size = count * width
      let values = size <= 4 ? place + 8 : file.number(place + 8, 4) ?? 0
      guard size <= file.input.size, values <= file.input.size - size else { return nil }
      return Entry(tag: tag, type: type, count: count, place: values, width: width)
    }

    /// Whether it is a whole picture, and none of a smaller size or a mask.
    var isPage: Bool { (value(254) ?? 0) & 0b101 == 0 }

    /// The number of strips or tiles.
    var pieceCount: Int { max(entries[273]?.count ?? 0, entries[324]?.count ?? 0) }

    private func value(_ tag: Int, _ index: Int = 0) -> Int? {
      guard let entry = entries[tag], index < entry.count, entry.type == 3 || entry.type == 4 else {
        return nil
      }
      return file.number(entry.place + index * entry.width, entry.width)
    }

    private func resolution(_ tag: Int) -> Double? {
      guard let entry = entries[tag], entry.type == 5, let over = file.number(entry.place, 4),
        let under = file.number(entry.place + 4, 4), under > 0, let unit = [2: 1, 3: 2.54][value(296) ?? 2]
      else { return nil }
      return Double(over) / Double(under) * unit
    }

    /// Tags that say how the picture is coded and how large it is on paper.
    private static let kept: Set<Int> = [
      256, 257, 258, 259, 262, 266, 277, 278, 282, 283, 284, 292, 293, 296, 317, 320, 322, 323, 332, 334, 338,
      339, 347, 529, 530, 531, 532, 34675,
    ]

    func survey() -> ImageSurvey? {
      guard let width = value(256), let height = value(257), value(259) != 6,
        let strips = strips(273, 279) ?? strips(324, 325)
      else { return nil }
      var probe = ImageProbe(format: .tiff, width: width, height: height)
      probe.orientation = ExifOrientation(number: value(274) ?? 1).rawValue
      probe.setResolution(resolution(282), resolution(283))
      var survey = ImageSurvey(probe)
      survey.tellsPlace = entries[34853] != nil
      write(strips, to: &survey)
      return survey
    }

    private typealias Strips = (offsets: Int, counts: Int, places: [(offset: Int, count: Int)])

    /// Where the picture's bytes lie, in strips or in tiles; together not more than the file has.
    private func strips(_ offsets: Int, _ counts: Int) -> Strips? {
      guard let count = entries[offsets]?.count, count == entries[counts]?.count else { return nil }
      var places: [(offset: Int, count: Int)] = []
      var total = 0
      for index in 0..<count {
        guard let offset = value(offsets, index), let length = value(counts, index),
          offset <= file.input.size, length <= file.input.size - offset
        else { return nil }
        total += length
        guard total <= file.input.size else { return nil }
        places.append((offset, length))
      }
      return (offsets, counts, places)
    }

    /// Head, directory, values that do not fit into it, the picture: in this order.
    private func write(_ strips: Strips, to survey: inout ImageSurvey) {
      let tags = (Self.kept.filter { entries[$0] != nil } + [strips.offsets, strips.counts]).sorted()
      var place = 8 + 2 + 12 * tags.count + 4
      let values = tags.map { tag in size(of: tag, strips) }
      let after = values.reduce(place) { $0 + ($1 > 4 ? $1 + $1 % 2 : 0) }
      survey.keep(Array((file.isLittle ? "II" : "MM").utf8) + file.written(42, 2) + file.written(8, 4))
      var directory = file.written(tags.count, 2)
      for (tag, size) in zip(tags, values) {
        directory += head(of: tag, strips)
        directory += size > 4 ? file.written(place, 4) : inline(tag, strips, after)
        place += size > 4 ? size + size % 2 : 0
      }
      survey.keep(directory + file.written(0, 4))
      for (tag, size) in zip(tags, values) where size > 4 { keep(tag, strips, after, in: &survey) }
      for strip in strips.places { survey.keep(strip.offset, strip.count) }
    }

    private func size(of tag: Int, _ strips: Strips) -> Int {
      tag == strips.offsets ? 4 * strips.places.count : entries[tag]?.size ?? 0
    }

    private func head(of tag: Int, _ strips: Strips) -> [UInt8] {
      let type = tag == strips.offsets ? 4 : entries[tag]?.type ?? 4
      return file.written(tag, 2) + file.written(type, 2) + file.written(entries[tag]?.count ?? 0, 4)
    }

    /// The four bytes of a directory that hold a value.
    private func inline(_ tag: Int, _ strips: Strips, _ after: Int) -> [UInt8] {
      if tag == strips.offsets { return file.written(after, 4) }
      guard let entry = entries[tag], let bytes = file.input.bytes(entry.place, entry.size) else {
        return [0, 0, 0, 0]
      }
      return bytes + [UInt8](repeating: 0, count: 4 - bytes.count)
    }

    private func keep(_ tag: Int, _ strips: Strips, _ after: Int, in survey: inout ImageSurvey) {
      if tag == strips.offsets {
        var place = after
        var offsets: [UInt8] = []
        for strip in strips.places {
          offsets += file.written(place, 4)
          place += strip.count
        }
        survey.keep(offsets)
      } else if let entry = entries[tag] {
        survey.keep(entry.place, entry.size)
        if entry.size % 2 == 1 { survey.keep([0]) }
      }
    }
  }
}
