import FuzzDocuments

/// libFuzzer's entry: a DOCX file, or some of its parts as ``FlatPackage`` lists them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Trial(.word).run(UnsafeBufferPointer(start: start, count: count))
  return 0
}
