import FuzzDocuments

/// libFuzzer's entry: an ODT file, or some of its parts as ``FlatPackage`` lists them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Trial(.text).run(UnsafeBufferPointer(start: start, count: count))
  return 0
}
