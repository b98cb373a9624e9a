// swift-tools-version: 6.2
import PackageDescription

/// Our own targets build in the Swift 6 language mode and treat every warning as an error; dependencies are left alone.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .swiftLanguageMode(.v6)]

let package = Package(
    name: "giothong",
    defaultLocalization: "vi",
    products: [.executable(name: "giothong", targets: ["giothong"])],
    dependencies: [
        // The store: SQLite with prepared statements, migrations and safe concurrency.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // The command line: commands, help pages, completions and the man page.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Themes, dated rules and a person's preferences are TOML files.
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        // SHA-256 for the journal's chain.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "Canvas", swiftSettings: strict),
        .target(
            name: "Themes", dependencies: ["Canvas", "TOMLKit"], path: "themes",
            resources: [
                .embedInCode("dark.toml"), .embedInCode("light.toml"), .embedInCode("contrast.toml"), .embedInCode("mono.toml"),
            ],
            swiftSettings: strict),
        .target(name: "Terminal", dependencies: ["Canvas", "CTerminal"], swiftSettings: strict),
        .target(name: "Model", dependencies: ["TOMLKit"], swiftSettings: strict),
        // The settings of SQLite and of malloc that only C can make.
        .target(name: "CStore", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(
            name: "Store",
            dependencies: [
                "CStore", "Model", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: strict),
        .target(name: "Exchange", dependencies: ["Model", "Store"], swiftSettings: strict),
        .target(name: "Demo", dependencies: ["Model", "Store"], swiftSettings: strict),
        .target(name: "Phrases", dependencies: ["Model", "Store", "Exchange"], swiftSettings: strict),
        .target(
            name: "Dashboard",
            dependencies: ["Canvas", "Themes", "Terminal", "Model", "Store", "Exchange", "Demo", "Phrases", "TOMLKit"],
            swiftSettings: strict),
        .executableTarget(
            name: "giothong",
            dependencies: [
                "Canvas", "Terminal", "Model", "Store", "Exchange", "Demo", "Phrases", "Dashboard",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        // A desk for the tests to kill and to crowd.
        .executableTarget(name: "giothong-soak", dependencies: ["Store", "Model"], path: "Tests/Soak", swiftSettings: strict),
        // Measures the built program and its peers (Benchmarks/run); no part of the product. GRDBSQLite: bare SQLite is one of them.
        .executableTarget(
            name: "giothong-bench",
            dependencies: [
                "Model", "Store", "Demo", .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Benchmarks", exclude: ["run"], swiftSettings: strict),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas", "Themes"], path: "Tests/Canvas", swiftSettings: strict),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Canvas"], path: "Tests/Terminal", swiftSettings: strict),
        .testTarget(name: "ModelTests", dependencies: ["Model"], path: "Tests/Model", swiftSettings: strict),
        .testTarget(
            name: "StoreTests", dependencies: ["Store", "Model", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Tests/Store",
            swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "Store", "Model"], path: "Tests/Exchange", swiftSettings: strict),
        .testTarget(name: "DemoTests", dependencies: ["Demo", "Store", "Model"], path: "Tests/Demo", swiftSettings: strict),
        .testTarget(name: "DashboardTests", dependencies: ["Dashboard", "Demo"], path: "Tests/Dashboard", swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["giothong", "giothong-soak", "Demo", "Store", "Model"], path: "Tests/EndToEnd",
            swiftSettings: strict),
        .testTarget(
            name: "BenchmarkTests", dependencies: ["giothong-bench", "Exchange", "Store", "Model"], path: "Tests/Benchmarks",
            swiftSettings: strict),
    ]
)
