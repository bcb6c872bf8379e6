/// The namespace declarations in force while a document is read, and the prefixes under which its names go out.
///
/// Names of known vocabularies get the usual prefix, names of others keep theirs, which is marked with `_` where it is
/// the usual prefix of something else. That can pull a name out of the reach of its declaration (a file may bind one
/// prefix anew further down), so `require` declares again wherever what is bound is not what is meant.
struct NamespaceScope {
  /// A vocabulary: one number for all addresses that mean the same.
  private typealias Group = Int

  private static let none: Group = 0

  private var ownPrefixes: [String: String] = [:]
  private var takenPrefixes: Set<String> = []
  private var prefixNumbers: [String: Int] = ["": 0]
  private var groups: [String: Group] = ["": 0]
  private var groupAddresses: [String] = [""]
  /// For each prefix number, what it is bound to in the output.
  private var bound: [Group] = [0]
  private var undo: [(prefix: Int, group: Group)] = []
  private var input: [(prefix: String, address: String)] = []
  private var marks: [(undo: Int, input: Int)] = []

  /// Two addresses of one vocabulary were seen, so attributes may coincide.
  private(set) var isMixed = false

  /// The declarations of the input in force.
  var count: Int { input.count }

  /// Where a name belongs.
  struct Target {
    var prefix: String
    fileprivate var prefixNumber: Int
    fileprivate var group: Int
    fileprivate var address: String
    fileprivate var needsBinding: Bool
  }

  mutating func push() { marks.append((undo.count, input.count)) }

  mutating func pop() {
    guard let mark = marks.popLast() else { return }
    while undo.count > mark.undo, let last = undo.popLast() { bound[last.prefix] = last.group }
    input.removeLast(input.count - mark.input)
  }

  /// Takes in a declaration of the element just pushed; appends the one to be written, if any.
  mutating func declare(_ prefix: String, _ address: String, into attributes: inout [XMLAttribute]) {
    input.append((prefix, address))
    // `xmlns=""` and vocabularies without prefix are declared where a name needs it.
    guard !address.isEmpty, address != Namespaces.xml else { return }
    if Namespaces.prefix(of: address) == "", !prefix.isEmpty { return }
    require(target(prefix, address, isAttribute: false), in: &attributes)
  }

  /// The prefix for a name of the input.
  mutating func target(_ prefix: String, _ address: String, isAttribute: Bool) -> Target {
    if address == Namespaces.xml {
      return Target(prefix: "xml", prefixNumber: 0, group: 0, address: address, needsBinding: false)
    }
    if address.isEmpty {
      return Target(prefix: "", prefixNumber: 0, group: 0, address: "", needsBinding: !isAttribute)
    }
    let usual = Namespaces.prefix(of: address)
    let isUsable = usual.map { !isAttribute || !$0.isEmpty } ?? false
    let result = isUsable ? usual ?? "" : marked(prefix)
    // Vocabularies without prefix are several, so their address tells them apart.
    let group = group(usual.flatMap { $0.isEmpty ? nil : "\u{1}" + $0 } ?? address, address)
    return Target(
      prefix: result, prefixNumber: number(result), group: group, address: address, needsBinding: true)
  }

  /// Declares the target's prefix on the element whose attributes are given unless it is bound to it already.
  mutating func require(_ target: Target, in attributes: inout [XMLAttribute]) {
    guard target.needsBinding, bound[target.prefixNumber] != target.group else { return }
    undo.append((target.prefixNumber, bound[target.prefixNumber]))
    bound[target.prefixNumber] = target.group
    let name = target.prefix.isEmpty ? "xmlns" : "xmlns:" + target.prefix
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index].value = target.address
    } else {
      attributes.append(XMLAttribute(name, target.address))
    }
  }

  /// The prefix for one that stands inside an attribute's value, nil where the input does not declare it.
  mutating func rename(_ prefix: Substring, in attributes: inout [XMLAttribute]) -> String? {
    guard !prefix.isEmpty, let address = input.last(where: { $0.prefix == prefix })?.address, !address.isEmpty
    else { return nil }
    // As for attributes: a value can only mean a prefix that is there.
    let target = target(String(prefix), address, isAttribute: true)
    require(target, in: &attributes)
    return target.prefix
  }

  /// A prefix of the file's own: as it is, unless it is the usual prefix of something else or given away already.
  ///
  /// One input prefix goes out as one output prefix and no other does, throughout the document.
  private mutating func marked(_ prefix: String) -> String {
    guard !prefix.isEmpty else { return "" }
    if let known = ownPrefixes[prefix] { return known }
    var result = prefix
    while Namespaces.address(of: result) != nil || result == "xml" || !takenPrefixes.insert(result).inserted {
      result = "_" + result
    }
    ownPrefixes[prefix] = result
    return result
  }

  private mutating func number(_ prefix: String) -> Int {
    if let number = prefixNumbers[prefix] { return number }
    bound.append(Self.none)
    prefixNumbers[prefix] = bound.count - 1
    return bound.count - 1
  }

  private mutating func group(_ key: String, _ address: String) -> Group {
    if let group = groups[key] {
      if groupAddresses[group] != address { isMixed = true }
      return group
    }
    groupAddresses.append(address)
    groups[key] = groupAddresses.count - 1
    return groupAddresses.count - 1
  }
}
