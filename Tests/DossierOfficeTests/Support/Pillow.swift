import Foundation
import Testing

/// Pillow, which draws pictures for tests and looks at what became of them.
enum Pillow {
  /// The Python beside the working copy that has it.
  static let python: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    let path = root.standardizedFileURL.appendingPathComponent(".venv/bin/python").path
    guard FileManager.default.isExecutableFile(atPath: path),
      let result = try? execute(path, "import PIL"), result.code == 0
    else { return nil }
    return path
  }()

  /// Runs a script; what it printed.
  static func run(_ script: String, _ arguments: String...) throws -> String {
    let result = try execute(#require(python), script, arguments)
    try #require(result.code == 0, "\(result.output)")
    return result.output
  }

  private static func execute(
    _ python: String, _ script: String, _ arguments: [String] = []
  ) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", script] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// Pictures of every kind, full of things that copies must not tell. Everything in them is invented.
  static func drawSamples(in folder: String) throws {
    _ = try run(
      """
      import sys, os
      from PIL import Image, ImageDraw, PngImagePlugin, TiffImagePlugin
      os.chdir(sys.argv[1])
      def picture(mode='RGB', size=(160, 96), seed=0):
        image = Image.new('RGB', size, 'white')
        draw = ImageDraw.Draw(image)
        for i in range(40):
          draw.rectangle((i * 4, (i * 7 + seed) % 90, i * 4 + 9, (i * 7 + seed) % 90 + 6), fill=(i * 6, 255 - i * 5, (i * 37) % 255))
        return image.convert(mode)
      exif = Image.Exif()
      exif[0x010F] = 'SECRET camera'
      exif[0x0110] = 'SECRET model'
      exif[0x0132] = '2026:03:01 10:11:12'
      exif[0x0112] = 6
      exif.get_ifd(0x8825).update({1: 'N', 2: (30.0, 1.0, 2.0), 3: 'E', 4: (120.0, 3.0, 4.0)})
      icc = b'\\x00' * 128
      picture().save('plain.jpg', exif=exif, comment=b'SECRET comment', dpi=(200, 200), quality=90)
      picture().save('progressive.jpg', exif=exif, progressive=True, icc_profile=icc, quality=80)
      picture('CMYK').save('cmyk.jpg', exif=exif)
      picture('L').save('grey.jpg', exif=exif)
      open('trailer.jpg', 'wb').write(open('plain.jpg', 'rb').read() + b'SECRET trailer' + open('grey.jpg', 'rb').read())
      info = PngImagePlugin.PngInfo()
      info.add_text('Author', 'SECRET author')
      info.add_itxt('Comment', 'SECRET comment', zip=True)
      picture().save('plain.png', pnginfo=info, exif=exif, dpi=(300, 300))
      picture('P').save('palette.png', pnginfo=info, transparency=3)
      picture('P').save('plain.gif', comment=b'SECRET comment')
      picture('P').save('moving.gif', save_all=True, append_images=[picture('P', seed=3)], loop=0, comment=b'SECRET comment')
      picture().save('plain.bmp')
      tags = TiffImagePlugin.ImageFileDirectory_v2()
      tags[270] = 'SECRET description'; tags[271] = 'SECRET maker'; tags[305] = 'SECRET software'; tags[315] = 'SECRET artist'; tags[274] = 8
      pages = [picture(seed=i) for i in range(3)]
      for name, code in (('raw', None), ('lzw', 'tiff_lzw'), ('deflate', 'tiff_adobe_deflate'), ('jpeg', 'jpeg'), ('packbits', 'packbits')):
        pages[0].save(name + '.tif', save_all=True, append_images=pages[1:], compression=code, tiffinfo=tags, dpi=(150, 150))
      bits = [p.convert('1') for p in pages]
      bits[0].save('fax.tif', save_all=True, append_images=bits[1:], compression='group4', tiffinfo=tags)
      """, folder)
  }

  /// A line for each picture: whether its first page shows the same points as the page of another one, and what
  /// metadata it has.
  static func compare(_ pairs: [(copy: String, original: String, page: Int)]) throws -> String {
    let script = """
      import sys
      from PIL import Image, ImageChops
      for item in sys.argv[1:]:
        copy, original, page = item.split('|')
        a, b = Image.open(copy), Image.open(original)
        b.seek(int(page)); a.load(); b.load()
        # Pillow turns a TIFF as its tag 274 says, which the copy no longer has.
        if copy.endswith('.tif'): told_by, a = a, a.transpose(Image.Transpose.ROTATE_90)
        else: told_by = a
        same = a.size == b.size and a.mode == b.mode and a.tobytes() == b.tobytes()
        left = dict(told_by.getexif())
        told = [k for k in left if k not in (256,257,258,259,262,266,273,277,278,279,282,283,284,292,293,296,317,320,322,323,324,325,338,339,347,529,530,531,532,34675)]
        print('same' if same else 'DIFFERENT', sorted(told), [k for k in a.info if k in ('comment', 'exif', 'Author', 'Comment', 'photoshop', 'xmp')], b'SECRET' in open(copy, 'rb').read())
      """
    let process = pairs.map { "\($0.copy)|\($0.original)|\($0.page)" }
    let result = try execute(#require(python), script, process)
    return result.output
  }
}
