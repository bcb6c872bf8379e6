internal import DossierOffice

/// The times at which LibreOffice made a PDF: two files of one document shall be the same.
///
/// They stand in the properties, in the metadata, and in the head of the colour profile, which is deflated.
enum PDFTime {
  static func forget(in copy: inout PDFCopy, _ objects: PDFObjects) {
    if let info = objects.info, var object = objects.object(info) {
      for key in ["/CreationDate(", "/ModDate("] { object.blank(from: key, to: ")") }
      copy.replacements[info] = object
    }
    guard let catalog = objects.object(objects.root) else { return }
    if let number = catalog.number(of: "Metadata"), var metadata = objects.object(number) {
      for name in ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"] {
        metadata.blank(from: "<\(name)>", to: "</\(name)>")
      }
      copy.replacements[number] = metadata
    }
    forgetProfile(of: catalog, in: &copy, objects)
  }

  /// The profile goes into the copy as it is, its time zero.
  private static func forgetProfile(of catalog: [UInt8], in copy: inout PDFCopy, _ objects: PDFObjects) {
    guard let place = catalog.place(of: "/OutputIntents["), let intent = catalog.number(at: place.upperBound),
      let number = objects.object(intent)?.number(of: "DestOutputProfile"),
      let object = objects.object(number),
      let start = object.place(of: "stream\n")?.upperBound,
      object.place(of: "/FlateDecode").map({ $0.upperBound < start }) == true,
      let length = Length(of: object, objects), length.value <= object.count - start,
      var profile = Inflate.zlib(Array(object[start..<(start + length.value)]), limit: 1 << 20),
      profile.count > timePlace.upperBound
    else { return }
    profile.replaceSubrange(timePlace, with: [UInt8](repeating: 0, count: timePlace.count))
    let head = "\(number) 0 obj\n<</N 3/Length \(profile.count)>>\nstream\n"
    copy.replacements[number] = Array(head.utf8) + profile + Array("\nendstream\nendobj\n\n".utf8)
    // It is deflated to more or fewer bytes as its time is.
    if let holder = length.holder {
      copy.replacements[holder] = Array("\(holder) 0 obj\n\(profile.count)\nendobj\n\n".utf8)
    }
  }

  /// When the profile was made: six numbers of two bytes (ICC.1, 7.2.8).
  private static let timePlace = 24..<36
}

/// The length of a stream, which may be an object of its own.
private struct Length {
  let value: Int
  /// The object that holds it, where it does not stand in the stream's dictionary.
  var holder: Int?

  init?(of object: [UInt8], _ objects: PDFObjects) {
    guard let place = object.place(of: "/Length "), let number = object.number(at: place.upperBound) else {
      return nil
    }
    let rest = object[place.upperBound...].drop { (0x30...0x39).contains($0) }
    guard rest.starts(with: " 0 R".utf8) else {
      value = number
      return
    }
    guard let length = objects.object(number), let mark = length.place(of: "obj"),
      let found = length.number(at: mark.upperBound)
    else { return nil }
    value = found
    holder = number
  }
}

extension [UInt8] {
  /// Writes blanks over what stands from one mark to another, the marks too.
  fileprivate mutating func blank(from start: String, to end: String) {
    guard let first = place(of: start), let last = place(of: end, from: first.upperBound) else { return }
    let range = first.lowerBound..<last.upperBound
    replaceSubrange(range, with: [UInt8](repeating: 0x20, count: range.count))
  }
}
