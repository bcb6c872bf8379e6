import DossierCore

/// What can be wrong with a picture, in words.
enum ImageMessage {
  static func unknown(_ name: String, _ bytes: ByteView) -> DossierError {
    let kind = kind(bytes)
    return error(
      "O161", name,
      Wording(
        "不是可放入文档的图片\(kind.map { "（\($0)）" } ?? "")",
        "not a picture that documents can hold\(kind.map { " (\($0))" } ?? "")"),
      Wording("请转换为 PNG 或 JPEG 后重试", "convert it to PNG or JPEG and try again"))
  }

  static func damaged(_ name: String) -> DossierError {
    error(
      "O162", name, Wording("图片已损坏或不完整", "the picture is damaged or cut off"),
      Wording("请重新扫描或复制该图片", "scan or copy the picture again"))
  }

  static func tooLarge(_ name: String) -> DossierError {
    error(
      "O163", name, Wording("图片超过 1 亿像素", "the picture has more than 100 megapixels"),
      Wording("请降低扫描分辨率（300 dpi 足够）后重试", "scan with less resolution (300 dpi are enough) and try again"))
  }

  private static func kind(_ bytes: ByteView) -> String? {
    if bytes.starts(with: "RIFF"), bytes.starts(with: "WEBP", at: 8) { return "WebP" }
    if isHEIC(bytes) { return "HEIC" }
    if bytes.starts(with: "%PDF") { return "PDF" }
    if bytes.starts(with: "<svg") || bytes.starts(with: "<?xml") { return "SVG" }
    return nil
  }

  /// ISO/IEC 23008-12, 10: the brands of pictures coded as HEVC.
  static func isHEIC(_ bytes: ByteView) -> Bool {
    ["ftyphei", "ftyphev", "ftypmif1", "ftypmsf1"].contains { bytes.starts(with: $0, at: 4) }
  }

  private static func error(_ code: DiagnosticCode, _ name: String, _ message: Wording, _ hint: Wording)
    -> DossierError
  {
    DossierError(Diagnostic(code, .error, message, at: Location(file: name), hints: [hint]))
  }
}
