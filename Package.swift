// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A module and its tests. Arrows point down only: a module depends on those listed above it.
func module(
  _ name: String, on dependencies: [Target.Dependency], testing helpers: [Target.Dependency] = [],
  fixtures: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: name + "Tests", dependencies: [.target(name: name)] + dependencies + helpers, exclude: fixtures,
      swiftSettings: strict),
  ]
}

let package = Package(
  name: "dossier",
  products: [
    .library(name: "DossierKit", targets: ["DossierKit"]),
    .library(name: "DossierRender", targets: ["DossierRender"]),
    .library(name: "DossierArchive", targets: ["DossierArchive"]),
    .executable(name: "dossier", targets: ["dossier"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLibDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
  ]
    + module("DossierCore", on: [])
    + module("DossierFixity", on: ["DossierCore", .product(name: "Crypto", package: "swift-crypto")])
    + module("DossierOffice", on: ["DossierCore", "CLibXML2", "CLibZip", "CLibDeflate"])
    + module(
      "DossierCase", on: ["DossierCore", .product(name: "Yams", package: "Yams")], fixtures: ["Fixtures"])
    + module("DossierConversion", on: ["DossierCore", "DossierOffice"])
    + module("DossierTemplate", on: ["DossierCore"])
    + module("DossierRender", on: ["DossierCore", "DossierOffice", "DossierTemplate"])
    + module("DossierChecklist", on: ["DossierCore", "DossierTemplate"], testing: ["DossierCase"])
    + module("DossierArchive", on: ["DossierCore", "DossierFixity"])
    + module(
      "DossierAssembly",
      on: [
        "DossierCore", "DossierFixity", "DossierOffice", "DossierTemplate", "DossierRender", "DossierCase",
        "DossierConversion",
      ])
    + module(
      "DossierReadBack",
      on: ["DossierCore", "DossierOffice", "DossierRender", "DossierCase"], testing: ["DossierAssembly"])
    + module(
      "DossierKit",
      on: [
        "DossierCore", "DossierFixity", "DossierOffice", "DossierTemplate", "DossierRender", "DossierCase",
        "DossierChecklist", "DossierAssembly", "DossierArchive", "DossierConversion", "DossierReadBack",
      ])
    + module(
      "DossierForms", on: ["DossierCore", "DossierOffice", .product(name: "Yams", package: "Yams")],
      testing: ["DossierCase", "DossierAssembly"])
    + [
      .executableTarget(
        name: "dossier-forms", dependencies: ["DossierCore", "DossierForms"], swiftSettings: strict),
      .executableTarget(
        name: "dossier-bench",
        dependencies: [
          "DossierCore", "DossierOffice", "DossierRender", "DossierCase", "DossierAssembly", "DossierKit",
          "DossierTemplate",
        ], swiftSettings: strict),
      .executableTarget(
        name: "dossier",
        dependencies: [
          "DossierCore", "DossierRender", "DossierAssembly", "DossierChecklist", "DossierKit",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ], swiftSettings: strict),
      .testTarget(
        name: "DossierCommandTests", dependencies: ["dossier", "DossierKit", "DossierCore"],
        exclude: ["Goldens"],
        swiftSettings: strict),
    ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings its own `main`, so these link with `--sanitize=fuzzer` only. `.ci/fuzz` sets the variable; then the
// package is what they need and no more.
if Context.environment["DOSSIER_FUZZ"] != nil {
  func fuzzer(_ name: String, in folder: String, on dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
      name: name, dependencies: dependencies, path: "Tests/Fuzz/" + folder, swiftSettings: strict)
  }
  let base = [
    "CLibDeflate", "CLibXML2", "CLibZip", "DossierCore", "DossierOffice", "DossierTemplate", "DossierRender",
  ]
  package.products = []
  package.dependencies = []
  package.targets.removeAll { !base.contains($0.name) }
  package.targets += [
    .target(
      name: "FuzzDocuments", dependencies: ["DossierCore", "DossierOffice", "DossierRender"],
      path: "Tests/Fuzz/Documents", swiftSettings: strict),
    fuzzer("fuzz-tags", in: "Tags", on: ["DossierCore", "DossierTemplate"]),
    fuzzer("fuzz-expressions", in: "Expressions", on: ["DossierCore", "DossierTemplate"]),
    fuzzer("fuzz-word", in: "Word", on: ["FuzzDocuments"]),
    fuzzer("fuzz-text", in: "Text", on: ["FuzzDocuments"]),
  ]
}
