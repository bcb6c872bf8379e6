import DossierCore
import DossierOffice
import Glibc
import Testing

@testable import DossierAssembly

@Suite struct WordJoinerTests {
  @Test func `fifty forms keep their headers, their lists and their pictures`() throws {
    let sources = try (1...50).map { number in
      JoinSource(bookmark: "d\(number)", title: "表\(number)", package: try Self.form(number).package())
    }
    let result = try WordJoiner().join(sources, title: "卷宗")
    let joined = try JoinedFile(result.package)

    #expect(joined.sections.count == 50)
    #expect(joined.headers() == (1...50).map { "案号\($0)" })
    #expect(Set(joined.lists()).count == 50)
    #expect(result.package.partNames.count { $0.hasPrefix("word/media/") } == 51)
    let (shapes, marks) = joined.identifiers()
    #expect(shapes.count == 200 && Set(shapes).count == 200)
    #expect(marks.count == 50 && Set(marks).count == 50)
    #expect(result.traces[6].paragraphs == ["第7份", "一", "二"])
    #expect(result.traces[6].pictures.count == 2)
    #expect(result.traces[6].pictures[0] == result.traces[7].pictures[0])
    #expect(result.traces[6].pictures[1] != result.traces[7].pictures[1])
    #expect(result.notes.isEmpty)
  }

  @Test func `time grows with the number of documents and not faster`() throws {
    func seconds(_ count: Int) throws -> Double {
      let sources = try (1...count).map { number in
        JoinSource(bookmark: "d\(number)", title: "表", package: try Self.form(number).package())
      }
      var best = Double.infinity
      for _ in 1...3 {
        let start = Self.processorTime()
        _ = try WordJoiner().join(sources, title: "卷宗")
        best = min(best, Self.processorTime() - start)
      }
      return best
    }
    _ = try seconds(2)
    let each = try [10, 50, 200].map { try seconds($0) / Double($0) }
    // A quadratic join would need twenty times as long for each of two hundred as for each of ten.
    #expect(each[1] < each[0] * 2.5 && each[2] < each[0] * 2.5, "\(each)")
  }

  /// The seconds this thread has worked, whatever else the machine does.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func `the same documents give the same bytes twice`() throws {
    func once() throws -> [UInt8] {
      let sources = try (1...5).map { number in
        JoinSource(bookmark: "d\(number)", title: "表", package: try Self.form(number).package())
      }
      return try WordJoiner().join(sources, title: "卷宗").package.written()
    }
    #expect(try once() == once())
  }

  @Test func `many equal documents are not taken for a bomb`() throws {
    let long = String(repeating: WordSample.paragraph("一样的话。"), count: 400)
    let package = try WordSample(long, section: WordSample.section()).package()
    let sources = (1...60).map { JoinSource(bookmark: "d\($0)", title: "表", package: package) }
    let bytes = try WordJoiner().join(sources, title: "卷宗").package.written()
    #expect(throws: Never.self) { try OfficePackage(bytes: bytes, name: "卷宗.docx") }
  }

  @Test func `a DOCX is joined with nothing else, and nothing with nothing`() throws {
    let error = #expect(throws: DossierError.self) { try WordJoiner().join([], title: "卷宗") }
    #expect(error?.diagnostics.map(\.code) == ["J101"])
  }

  @Test func `page set-up, orientation and margins stay with their document`() throws {
    let upright = WordSample(WordSample.paragraph("竖"), section: WordSample.section(margin: 1000))
    let wide = WordSample(
      WordSample.paragraph("横"), section: WordSample.section(width: 16838, height: 11906, margin: 2000))
    let joined = try Self.join([upright, wide, upright])
    #expect(joined.sections.map { $0.first("w:pgSz")?["w:w"] } == ["11906", "16838", "11906"])
    #expect(joined.sections.map { $0.first("w:pgMar")?["w:top"] } == ["1000", "2000", "1000"])
    #expect(joined.sections.map { $0.first("w:type")?["w:val"] } == [nil, "nextPage", "nextPage"])
  }

  @Test func `a document without headers shows none, not those of the one before`() throws {
    var first = WordSample(WordSample.paragraph("一"), section: WordSample.section(header: "h"))
    first.addHeader("h", "密")
    let second = WordSample(WordSample.paragraph("二"), section: WordSample.section())
    let joined = try Self.join([first, second])
    #expect(joined.headers() == ["密", ""])
    // Nobody showed a footer that would have to be hidden.
    #expect(joined.sections[1].first("w:footerReference") == nil)
  }

  @Test func `a document without even headers shows its usual ones on even pages`() throws {
    var first = WordSample(WordSample.paragraph("一"), section: WordSample.section(header: "h"))
    first.addHeader("h", "甲")
    var second = first
    second.addSettings("<w:evenAndOddHeaders/>")
    let joined = try Self.join([first, second])
    #expect(try joined.package.xml("word/settings.xml").root.first("w:evenAndOddHeaders") != nil)
    #expect(joined.headers("even") == ["甲", ""])
  }

  @Test(arguments: [
    (PageNumbering.own, [nil, "5"]), (.continued, [nil, nil]), (.starting(at: 12), [nil, "12"]),
  ]) func `pages are numbered as asked`(numbering: PageNumbering, starts: [String?]) throws {
    let first = WordSample(WordSample.paragraph("一"))
    let second = WordSample(
      WordSample.paragraph("二"),
      section: WordSample.section(extra: #"<w:pgNumType w:fmt="upperRoman" w:start="5"/>"#))
    let joined = try Self.join([first, second], numbering: numbering)
    #expect(joined.sections.dropFirst().map { $0.first("w:pgNumType")?["w:start"] } == [starts[1]])
    #expect(joined.sections[1].first("w:pgNumType")?["w:fmt"] == "upperRoman")
  }

  static func form(_ number: Int) -> WordSample {
    var sample = WordSample(
      WordSample.paragraph("第\(number)份") + WordSample.paragraph("一", list: 1)
        + WordSample.paragraph("二", list: 1)
        + WordSample.picture("p1", id: 1) + WordSample.picture("p2", id: 1),
      section: WordSample.section(header: "h"))
    sample.name = "表\(number).docx"
    sample.addHeader("h", "案号\(number)")
    sample.addLists()
    sample.add("p1", "image", "media/image1.png", WordSample.png(7))
    sample.add(
      "p2", "image", "media/image2.png",
      WordSample.png(UInt8(truncatingIfNeeded: number), UInt8(1 + number / 256)))
    return sample
  }

  static func join(_ samples: [WordSample], numbering: PageNumbering = .continued) throws -> JoinedFile {
    let sources = try samples.enumerated().map { index, sample in
      JoinSource(
        bookmark: "d\(index + 1)", title: "第\(index + 1)份", package: try sample.package(),
        numbering: index == 0 ? .continued : numbering)
    }
    return try JoinedFile(WordJoiner().join(sources, title: "卷宗"))
  }
}
