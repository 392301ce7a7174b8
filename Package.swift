// swift-tools-version:6.2
// The modules and who may know whom. SwiftPM does not refuse an undeclared import, so the same table is a
// test: Tests/ArchitectureTests/ModuleWallsTests.swift.
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// One of our modules, in `Sources/<name>`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module, in `Tests/<name>Tests`.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [],
           settings: [SwiftSetting] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: dependencies, exclude: exclude,
                swiftSettings: strict + settings)
}

let package = Package(
    name: "steget",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .target(name: "CEpoll", path: "Sources/CLibraries/CEpoll"),
        .target(name: "CChild", path: "Sources/CLibraries/CChild"),
        .target(name: "COpenSSL", path: "Sources/CLibraries/COpenSSL",
                linkerSettings: [.linkedLibrary("ssl"), .linkedLibrary("crypto")]),
        .target(name: "CSQLite", path: "Sources/CLibraries/CSQLite",
                linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(name: "CZlib", path: "Sources/CLibraries/CZlib", linkerSettings: [.linkedLibrary("z")]),

        module("Law"),
        module("Instruments"),
        module("Casework", ["Law"]),
        module("Figures", ["Law", "CZlib"]),
        module("SQL"),
        module("Templating"),
        module("Crypto", ["COpenSSL"]),
        module("HTTP", [httpTypes]),
        module("Sockets", ["CEpoll", "COpenSSL"]),
        module("HTTPServer", ["Sockets", "HTTP", "CZlib", logging]),
        module("SQLite", ["SQL", "CSQLite"]),
        module("Store", ["SQLite", "SQL", "Crypto", "Casework", "Law"]),
        module("Printing", ["CChild"]),
        module("Web", ["HTTP", "Crypto", "Casework", "Law", "Store", "Templating", logging]),
        module("App", ["Web", "Store", "SQL", "Crypto", "HTTP", "Casework", "Figures", "Instruments", "Law",
                       "Templating", "Printing"]),
        .executableTarget(
            name: "steget",
            dependencies: ["App", "HTTPServer", "Sockets", "Store", "Web", "HTTP", "Casework", "Instruments",
                           "Law", "Templating", "Printing", argumentParser, logging],
            swiftSettings: strict),

        .target(
            name: "TestSupport",
            dependencies: ["App", "Web", "HTTP", "Store", "SQLite", "SQL", "Crypto", "Casework", "Law",
                           "Templating", "Printing", httpTypes, logging],
            path: "Tests/TestSupport", swiftSettings: strict),
        // A server in a process of its own, for tests that kill or starve it. It is never shipped.
        .executableTarget(
            name: "ServedExample", dependencies: ["HTTPServer", "Sockets", "HTTP", httpTypes, logging],
            path: "Tests/ServedExample", swiftSettings: strict),
        tests("Law", ["Law"]),
        tests("Instruments", ["Instruments"]),
        tests("Casework", ["Casework", "Law"]),
        tests("Figures", ["Figures", "Law"]),
        tests("SQL", ["SQL"]),
        tests("SQLite", ["SQLite", "SQL"]),
        tests("Store", ["Store", "SQLite", "SQL", "Crypto", "Casework", "Law", "TestSupport"]),
        tests("Templating", ["Templating"]),
        tests("Crypto", ["Crypto"]),
        tests("HTTP", ["HTTP", httpTypes]),
        tests("Sockets", ["Sockets"]),
        tests("HTTPServer", ["HTTPServer", "Sockets", "HTTP", "CZlib", "COpenSSL", "ServedExample", httpTypes,
                             logging]),
        tests("Printing", ["Printing"]),
        tests("Web", ["Web", "Law"]),
        tests("App", ["App", "TestSupport", "Web", "HTTP", "Store", "SQLite", "SQL", "Crypto", "Casework",
                      "Figures", "Instruments", "Law", "Templating", "Printing", httpTypes, logging],
              // What is tested is the release build; the tests themselves took ten minutes to optimise.
              settings: [.unsafeFlags(["-Onone"], .when(configuration: .release))]),
        tests("Steget", ["steget", "TestSupport", "Law"]),
        tests("Architecture", ["App", "Web", "Store", "SQL", "Casework", "Law"],
              exclude: ["MustNotCompile", "ratchet.txt", "allowed.txt", "routes.txt"]),
    ]
)
