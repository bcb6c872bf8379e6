import DossierCore
import Synchronization

/// Keys that were read before, found by their bytes.
///
/// Half of the strings of a case are keys, and the same in every case: they need not be made anew. What is known makes no
/// difference but to the time that reading takes.
struct Vocabulary: Sendable {
  private struct Word {
    let mark: KeyMark
    let key: RecordKey
  }

  private var words: [Word] = []
  /// A hash table of indices of words, -1 for none, that stays half empty; a word stands a few slots from where it belongs
  /// at most.
  private var slots: [Int16] = Array(repeating: -1, count: 2048)

  private static let reach = 8
  private static let longest = 64
  private static let known = Mutex(Vocabulary())

  /// What all readings of this process have learnt so far.
  static var current: Vocabulary { known.withLock { $0 } }

  /// Remembers keys for later readings, as far as there is room.
  static func learn(_ keys: [RecordKey]) {
    let known = current
    let new = keys.filter { known.hasRoom(for: $0) }
    guard !new.isEmpty else { return }
    Self.known.withLock { vocabulary in
      for key in new where vocabulary.hasRoom(for: key) { vocabulary.enter(key) }
    }
  }

  /// The key of which the mark and the bytes are given; nil where it is not known.
  func key(_ mark: KeyMark, _ bytes: Span<UInt8>) -> RecordKey? {
    guard let place = place(of: mark), slots[place] >= 0 else { return nil }
    let key = words[Int(slots[place])].key
    return mark.isWhole || Self.areSame(key.text.utf8.span, bytes) ? key : nil
  }

  /// Where the word of a mark stands, or would; nil where there is no room for it.
  private func place(of mark: KeyMark) -> Int? {
    for step in 0..<Self.reach {
      let place = (mark.bits &+ step) & (slots.count - 1)
      let index = Int(slots[place])
      if index < 0 || words[index].mark == mark { return place }
    }
    return nil
  }

  private func hasRoom(for key: RecordKey) -> Bool {
    guard words.count < slots.count / 2, key.text.utf8.count <= Self.longest else { return false }
    return place(of: KeyMark(key.text)).map { slots[$0] < 0 } ?? false
  }

  private mutating func enter(_ key: RecordKey) {
    let mark = KeyMark(key.text)
    guard let place = place(of: mark) else { return }
    slots[place] = Int16(words.count)
    words.append(Word(mark: mark, key: key))
  }

  private static func areSame(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    left.count == right.count && left.indices.allSatisfy { left[$0] == right[$0] }
  }
}
