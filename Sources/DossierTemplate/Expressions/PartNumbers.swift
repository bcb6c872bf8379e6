internal import Synchronization

/// Numbers parts of expressions by what they say, so that a scope works each of them out once, however many expressions
/// hold it.
public final class PartNumbers: Sendable {
  private struct Part: Hashable {
    let node: Node
    /// The only one for whom it means this; nil where it means the same for all.
    let owner: Int?
  }

  private struct Book {
    var numbers: [Part: Int] = [:]
    var owners = 0
  }

  private let book = Mutex(Book())

  public init() {}

  func number(of node: Node, owner: Int?) -> Int {
    let part = Part(node: node, owner: owner)
    return book.withLock { book in
      let number = book.numbers[part] ?? book.numbers.count
      book.numbers[part] = number
      return number
    }
  }

  func newOwner() -> Int {
    book.withLock { book in
      book.owners += 1
      return book.owners
    }
  }
}
