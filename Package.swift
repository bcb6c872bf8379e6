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
    .library(name: "DossierArchive", targets: ["DossierFixity", "DossierArchive"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2")
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "DossierCore", swiftSettings: strict),
    .testTarget(name: "DossierCoreTests", dependencies: ["DossierCore"], swiftSettings: strict),
    .target(
      name: "DossierFixity",
      dependencies: ["DossierCore", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "DossierArchive", dependencies: ["DossierCore", "DossierFixity"], swiftSettings: strict),
    .testTarget(
      name: "DossierFixityTests", dependencies: ["DossierCore", "DossierFixity"], swiftSettings: strict),
    .testTarget(
      name: "DossierArchiveTests", dependencies: ["DossierCore", "DossierFixity", "DossierArchive"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
