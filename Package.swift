// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "dossier",
  products: [
    .library(name: "DossierCore", targets: ["DossierCore"]),
    .library(name: "DossierTemplate", targets: ["DossierTemplate"]),
  ],
  dependencies: [],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "DossierCore", swiftSettings: strict),
    .target(name: "DossierTemplate", dependencies: ["DossierCore"], swiftSettings: strict),
    .testTarget(
      name: "DossierTemplateTests", dependencies: ["DossierTemplate", "DossierCore"], swiftSettings: strict),
    .testTarget(name: "DossierCoreTests", dependencies: ["DossierCore"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
