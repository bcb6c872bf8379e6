import DossierCore
import DossierOffice
import Foundation

/// docxtpl, asked what it makes of a template, for comparison.
enum DocxtplJudge {
  /// A template with its data, and what docxtpl made of it.
  struct Case {
    let name: String
    let template: [UInt8]
    let data: Value
    let expected: [UInt8]
    let folder: URL
  }

  static let isHere = Oracle.hasPython("docxtpl")
  static let absence = "docxtpl is not here: run .ci/setup --with-judges where PyPI can be reached"

  /// docxtpl's own test templates, fetched once; nil where PyPI cannot be reached.
  static let ownTests: URL? = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-docxtpl-0.4.13")
    let tests = folder.appending(path: "docxtpl-0.4.13/tests")
    if FileManager.default.fileExists(atPath: tests.path) { return tests }
    guard Oracle.has("python3") else { return nil }
    _ = try? Oracle.run(
      "timeout",
      [
        "180", "python3", "-m", "pip", "download", "-q", "--no-deps", "--no-binary", "docxtpl", "-d",
        folder.path, "docxtpl==0.4.13",
      ])
    _ = try? Oracle.run("tar", ["xzf", "\(folder.path)/docxtpl-0.4.13.tar.gz", "-C", folder.path])
    return FileManager.default.fileExists(atPath: tests.path) ? tests : nil
  }()

  /// Runs docxtpl's own drivers; templates whose data are no plain JSON (sub-documents) are left out.
  static func ownCases() throws -> [Case] {
    guard let ownTests else { return [] }
    return try cases { place in [driver, "drivers", ownTests.path, place] }
  }

  /// Lets docxtpl render templates of ours.
  static func render(_ templates: [(name: String, bytes: [UInt8], data: Value)]) throws -> [Case] {
    let source = try TemporaryFolder()
    for template in templates {
      try source.write("\(template.name).docx", template.bytes)
      try source.write("\(template.name).json", Array(template.data.json.utf8))
    }
    return try cases { place in [driver, "templates", source.url.path, place] }
  }

  private static func cases(_ arguments: (String) -> [String]) throws -> [Case] {
    let place = try TemporaryFolder()
    let result = try Oracle.run("python3", ["-c"] + arguments(place.url.path))
    guard result.code == 0 else { throw Failure(text: result.complaints) }
    let names = try FileManager.default.contentsOfDirectory(atPath: place.url.path)
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    return try names.map { name in
      func bytes(_ ending: String) throws -> [UInt8] {
        Array(try Data(contentsOf: place.url.appending(path: name + ending)))
      }
      let data = try JSONSerialization.jsonObject(with: Data(bytes(".json")))
      return Case(
        name: name, template: try bytes(".in"), data: Value(json: data), expected: try bytes(".out"),
        folder: ownTests ?? place.url)
    }
  }

  struct Failure: Error { let text: String }

  /// Writes for each template NAME.in, NAME.json and docxtpl's NAME.out. Rich text, pictures and listings, which
  /// drivers make by code, are noted as the plain data that our templates take for them.
  private static let driver = """
    import json, os, pathlib, runpy, shutil, sys
    import jinja2.utils, markupsafe
    jinja2.utils.Markup = markupsafe.Markup
    import docxtpl
    from docxtpl import inline_image, richtext

    kind, source, place = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3])

    make_text = richtext.RichText.add
    def add(self, text, style=None, **look):
        pieces = self.__dict__.setdefault('pieces', [])
        if isinstance(text, richtext.RichText):
            pieces += text.__dict__.get('pieces', [])
        else:
            piece = {key: look[key] for key in ('bold', 'italic', 'strike', 'font') if look.get(key)}
            piece.update({key: True for key in ('underline', 'superscript', 'subscript') if look.get(key)})
            piece['text'] = text
            if style: piece['style'] = style
            if look.get('color'): piece['color'] = look['color'].lstrip('#')
            if look.get('size'): piece['size'] = look['size'] / 2
            pieces.append(piece)
        return make_text(self, text, style=style, **look)
    richtext.RichText.add = add

    make_image = inline_image.InlineImage.__init__
    def image(self, tpl, file, width=None, height=None, anchor=None):
        self.given = {'picture': str(file)}
        if width: self.given['width'] = width / 36000
        if height: self.given['height'] = height / 36000
        make_image(self, tpl, file, width, height)
    inline_image.InlineImage.__init__ = image

    def plain(value):
        if isinstance(value, richtext.RichText): return {'richtext': value.__dict__.get('pieces', [])}
        if isinstance(value, inline_image.InlineImage): return value.given
        if isinstance(value, docxtpl.Listing): return str(markupsafe.Markup(value.xml).unescape())
        if isinstance(value, dict): return {key: plain(inner) for key, inner in value.items()}
        if isinstance(value, (list, tuple)): return [plain(inner) for inner in value]
        if value is None or isinstance(value, (str, int, float)): return value
        raise TypeError(type(value).__name__)

    render = docxtpl.DocxTemplate.render
    def noting(self, context, *rest, **options):
        self.noted = None
        try:
            data = json.dumps(plain(context), ensure_ascii=False)
            self.noted = place / pathlib.Path(self.template_file).stem
            self.noted.with_suffix('.json').write_text(data, encoding='utf-8')
            shutil.copy(self.template_file, self.noted.with_suffix('.in'))
        except TypeError: pass
        return render(self, context, *rest, **options)
    docxtpl.DocxTemplate.render = noting

    save = docxtpl.DocxTemplate.save
    def keeping(self, file, *rest, **options):
        save(self, place / 'saved', *rest, **options)
        if self.noted: shutil.move(place / 'saved', self.noted.with_suffix('.out'))
    docxtpl.DocxTemplate.save = keeping

    if kind == 'drivers':
        os.chdir(source)
        for driver in sorted(source.glob('*.py')):
            if driver.stem in ('__init__', 'runtests', 'embedded'): continue
            runpy.run_path(str(driver))
    else:
        for template in sorted(source.glob('*.docx')):
            engine = docxtpl.DocxTemplate(str(template))
            engine.render(json.loads(template.with_suffix('.json').read_text('utf-8')), autoescape=True)
            engine.save('')
    """
}

extension Value {
  fileprivate init(json: Any) {
    switch json {
    case let text as String: self = .text(text)
    case let list as [Any]: self = .list(list.map { Value(json: $0) })
    case let record as [String: Any]:
      self = .record(Record(record.sorted { $0.key < $1.key }.map { ($0.key, Value(json: $0.value)) }))
    case let number as NSNumber:
      if Self.isBoolean(number) {
        self = .bool(number.boolValue)
      } else {
        self =
          number.doubleValue == number.doubleValue.rounded() && "\(number)".contains(".") == false
          ? .integer(number.intValue) : .decimal(number.doubleValue)
      }
    default: self = .null
    }
  }

  private static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}
