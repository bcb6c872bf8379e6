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
    .library(name: "DossierCase", targets: ["DossierCase"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "DossierCore", swiftSettings: strict),
    .target(
      name: "DossierCase",
      dependencies: ["DossierCore", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict
    ),
    .testTarget(name: "DossierCoreTests", dependencies: ["DossierCore"], swiftSettings: strict),
    .testTarget(
      name: "DossierCaseTests", dependencies: ["DossierCase", "DossierCore"], exclude: ["Fixtures"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
