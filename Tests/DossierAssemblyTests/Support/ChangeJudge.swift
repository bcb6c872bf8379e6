import Foundation
import Testing

@testable import DossierAssembly

/// LibreOffice asked to accept the tracked changes of a file, by a macro in a profile of its own.
enum ChangeJudge {
  private static let library = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
    <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
    library:readonly="false" library:passwordprotected="false">
    """

  private static let module = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
    <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Judge" script:language="StarBasic">
    Sub Accept(source, target)
      Dim hidden(0) As New com.sun.star.beans.PropertyValue
      hidden(0).Name = "Hidden" : hidden(0).Value = True
      document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
      helper = createUnoService("com.sun.star.frame.DispatchHelper")
      Dim none()
      helper.executeDispatch(document.CurrentController.Frame, ".uno:AcceptAllTrackedChanges", "", 0, none())
      Dim store(0) As New com.sun.star.beans.PropertyValue
      store(0).Name = "FilterName" : store(0).Value = "Text"
      document.storeToURL(ConvertToURL(target), store())
      document.close(True)
    End Sub
    </script:module>
    """

  /// The lines of the body after LibreOffice accepted all changes; lines without text left out.
  static func accepted(_ bytes: [UInt8], ending: String, in folder: URL) throws -> [String] {
    // A profile without anything in it runs no macros.
    _ = try shown(bytes, ending: ending, in: folder)
    let profile = folder.appendingPathComponent("profile")
    let place = profile.appendingPathComponent("user/basic/Standard")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let element = "<library:element library:name=\"Judge\"/>"
    let files = [
      ("script.xlb", "\(library)\(element)</library:library>"),
      ("dialog.xlb", "\(library)</library:library>"),
      ("Judge.xba", module),
    ]
    for (name, text) in files {
      try Data(text.utf8).write(to: place.appendingPathComponent(name))
    }
    let source = folder.appendingPathComponent("tracked.\(ending)")
    let target = folder.appendingPathComponent("accepted.txt")
    try Data(bytes).write(to: source)
    let call = "macro:///Standard.Judge.Accept(\"\(source.path)\",\"\(target.path)\")"
    let profileOption = "-env:UserInstallation=file://\(profile.path)"
    try OfficeTools.run(
      "timeout", ["120", "soffice", profileOption, "--headless", "--norestore", call], in: folder)
    return lines(try String(contentsOf: target, encoding: .utf8))
  }

  /// The lines of the body as LibreOffice reads them.
  static func shown(_ bytes: [UInt8], ending: String, in folder: URL) throws -> [String] {
    let work = folder.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    let source = work.appendingPathComponent("in.\(ending)")
    try Data(bytes).write(to: source)
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    let command = [
      "120", "soffice", profile, "--headless", "--convert-to", "txt:Text", "--outdir", work.path, source.path,
    ]
    try OfficeTools.run("timeout", command, in: folder)
    return lines(try String(contentsOf: work.appendingPathComponent("in.txt"), encoding: .utf8))
  }

  private static func lines(_ text: String) -> [String] {
    text.replacing("\u{FEFF}", with: "").split(whereSeparator: \.isNewline).map {
      $0.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
  }
}
