import DossierCore
import DossierRender
import Foundation
import Testing

/// The page for people who write templates says what comes of each example; here it is seen to come.
@Suite struct WritingTemplatesTests {
  private static let page = Page("WritingTemplates.md")
  private static let pairs = page.pairs("模板", "得到")

  @Test(arguments: pairs.indices, Format.allCases)
  func `an example on the page renders to what the page shows`(index: Int, format: Format) throws {
    let (template, result) = Self.pairs[index]
    let data = try Value(json: try #require(Self.page.blocks.first { $0.kind == "json" }?.text))
    let bytes = try Sheet(body: template.nodes).rendered(data, format, files: PictureTests.source).bytes
    let lines = try Reading.lines(of: bytes, format)
    #expect(lines.map { $0.replacing("\n", with: "⏎") } == result.lines)
  }

  @Test func `the page shows many examples, each with its result`() {
    #expect(Self.pairs.count >= 18)
    #expect(Self.page.blocks.count { $0.kind == "模板" } == Self.pairs.count)
  }

  @Test(arguments: Format.allCases)
  func `what the page says of faulty tags is what is said`(format: Format) throws {
    let (faulty, said) = try #require(Self.page.pairs("写错", "提示").first)
    #expect(faulty.lines.count == said.lines.count)
    for (tag, sentence) in zip(faulty.lines, said.lines) {
      let fault = try #require(try Sheet(.line(.text(tag))).faults(format).first)
      #expect("\(fault.code) \(fault.message.chinese)（\(fault.hints.first?.chinese ?? "")）" == sentence)
    }
  }
}

/// A page of the documentation, cut into its blocks of code.
struct Page {
  struct Block {
    let kind: String
    let text: String

    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }

  let blocks: [Block]

  init(_ name: String) {
    let file = Self.folder.appending(path: name)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var blocks: [Block] = []
    var open: (kind: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(Block(kind: block.kind, text: block.lines.joined(separator: "\n")))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), [])
        }
      } else {
        open?.lines.append(String(line))
      }
    }
    self.blocks = blocks
  }

  /// The blocks of one kind, each with the one of another kind that follows it.
  func pairs(_ first: String, _ second: String) -> [(Block, Block)] {
    zip(blocks, blocks.dropFirst()).filter { $0.kind == first && $1.kind == second }
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/DossierTemplate/DossierTemplate.docc")
}

extension Page.Block {
  /// The paragraphs and tables of the block: lines with `｜` in a row are one table.
  fileprivate var nodes: [Node] {
    var nodes: [Node] = []
    var rows: [[String]] = []
    for line in lines {
      let cells = line.split(separator: "｜", omittingEmptySubsequences: false).map(String.init)
      if cells.count > 1 {
        rows.append(cells)
        continue
      }
      if !rows.isEmpty { nodes.append(.grid(rows)) }
      rows = []
      nodes.append(.line(.text(line)))
    }
    return rows.isEmpty ? nodes : nodes + [.grid(rows)]
  }
}

extension Value {
  fileprivate init(json text: String) throws {
    self = try JSONDecoder().decode(Decoded.self, from: Data(text.utf8)).value
  }

  private struct Decoded: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        value = .bool(flag)
      } else if let number = try? container.decode(Int.self) {
        value = .integer(number)
      } else if let number = try? container.decode(Double.self) {
        value = .decimal(number)
      } else if let text = try? container.decode(String.self) {
        value = .text(text)
      } else if let values = try? container.decode([Decoded].self) {
        value = .list(values.map(\.value))
      } else {
        let members = try container.decode([String: Decoded].self)
        // The decoder forgets the order; the page needs one that stays.
        value = .record(Record(members.sorted { $0.key > $1.key }.map { ($0.key, $0.value.value) }))
      }
    }
  }
}
