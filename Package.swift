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
    .library(name: "DossierOffice", targets: ["DossierOffice"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "DossierCore", swiftSettings: strict),
    .testTarget(name: "DossierCoreTests", dependencies: ["DossierCore"], swiftSettings: strict),
    .target(
      name: "DossierOffice", dependencies: ["DossierCore", "CLibXML2", "CLibZip"], swiftSettings: strict),
    .testTarget(
      name: "DossierOfficeTests", dependencies: ["DossierOffice", "DossierCore"], swiftSettings: strict),
    .target(
      name: "DossierForms",
      dependencies: ["DossierCore", "DossierOffice", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "dossier-forms", dependencies: ["DossierCore", "DossierForms"], swiftSettings: strict),
    .testTarget(
      name: "DossierFormsTests", dependencies: ["DossierCore", "DossierForms", "DossierOffice"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
