extension XMLElement {
  /// Appends `<name a="b">`.
  public func appendOpeningTag(to output: inout [UInt8]) {
    appendTag(ending: ">", to: &output)
  }

  /// Appends `<name a="b"/>`.
  public func appendEmptyTag(to output: inout [UInt8]) {
    appendTag(ending: "/>", to: &output)
  }

  /// Appends `</name>`.
  public func appendClosingTag(to output: inout [UInt8]) {
    output += "</".utf8
    output += name.utf8
    output.append(UInt8(ascii: ">"))
  }

  private func appendTag(ending: String, to output: inout [UInt8]) {
    var serializer = XMLSerializer()
    serializer.append(tagOf: self)
    output += serializer.output
    output += ending.utf8
  }
}

extension XMLNode {
  /// Appends the node and everything below it as markup.
  public func append(to output: inout [UInt8]) {
    var serializer = XMLSerializer()
    serializer.append(self)
    output += serializer.output
  }
}
