// swift-tools-version: 6.2
import PackageDescription

// The module graph of the program, from the values at the bottom to the command line at the top. `make lint` builds
// with `--explicit-target-dependency-import-check error`, so that a module can import only what is named here.

let strict: [SwiftSetting] =
    [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
    ] + (Context.environment["DATELINE_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// The program that `make fuzz` runs, which only links with libFuzzer.
let fuzz: [Target] =
    Context.environment["DATELINE_FUZZ"] == nil
    ? []
    : [
        .executableTarget(
            name: "dateline-fuzz", dependencies: ["Fuzzing", "NcursesTerminal", "Terminal", "CPseudoTerminal"],
            path: "Tests/FuzzProgram",
            swiftSettings: strict)
    ]

/// What `dateline --version` says; the Makefile tells it, so that building needs no repository.
let commit = Context.environment["DATELINE_COMMIT"]

/// One module of the program, in `Sources/<name>`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one module, in `Tests/<name>`; expected screens are kept beside them.
func tests(_ name: String, _ dependencies: [Target.Dependency], screens: Bool = false) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: screens ? ["Screens"] : [], swiftSettings: strict)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
    name: "dateline",
    products: [
        .executable(name: "dateline", targets: ["dateline"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        // What a chronology is: values only.
        module("EventModel"),

        // Threads, and work that is done side by side.
        module("Workers"),

        // Which language a text is in, and which languages the program reads.
        module("Languages", ["CCLD2"]),

        // From files to articles, from articles to suggestions, from events to other formats.
        module("Articles", ["EventModel", "Languages", "Containers", "Workers", "CLibXML2", "CCMark", yams]),
        module("Extraction", ["EventModel", "Languages", "Workers"]),
        .target(
            name: "Interchange", dependencies: ["EventModel", "Containers", "CCMark", "CLibXML2", mustache],
            resources: [.embedInCode("Page/Templates"), .embedInCode("Word/Templates")], swiftSettings: strict),
        module("Containers", ["CArchive", "CBrotli", "CLibXML2", "CNettle", "CSheets", "CZlib"]),

        // A library: its files, their editing, and the index over them, which editing does not know.
        module("LibraryFiles", ["EventModel", "Articles", "Containers", "Workers", "CBeneath", yams]),
        module("Curation", ["EventModel", "LibraryFiles"]),
        module("Archive", ["EventModel", "Articles", "Containers", "LibraryFiles", "Workers", grdb]),

        // The screen: what is drawn, and what draws it.
        module("Terminal"),
        module("NcursesTerminal", ["Terminal", "CNcurses"]),
        module("TimelineUI", ["EventModel", "Languages", "Terminal"]),

        // The program.
        module(
            "Newsdesk",
            [
                "EventModel", "Languages", "Articles", "Containers", "Extraction", "Interchange", "LibraryFiles",
                "Curation", "Archive", "Terminal", "TimelineUI", "Workers", toml,
            ]),
        .executableTarget(
            name: "dateline",
            dependencies: [
                "EventModel", "Articles", "Extraction", "LibraryFiles", "Curation", "Archive", "Terminal", "TimelineUI",
                "Newsdesk", "NcursesTerminal", "CCrash", "CMemory", "CVersion", argumentParser,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "dateline-bench",
            dependencies: [
                "Archive", "LibraryFiles", "Curation", "EventModel", "Newsdesk", "CNcurses", "CPseudoTerminal",
                "RandomNumbers",
            ],
            swiftSettings: strict),

        .executableTarget(
            name: "train-names", dependencies: ["NameTraining", argumentParser], path: "Tests/TrainNames",
            swiftSettings: strict),

        // The C libraries.
        .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .target(name: "CSheets"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .target(name: "CCrash"),
        .target(name: "CMemory"),
        .target(name: "CVersion", cSettings: commit.map { [.define("DATELINE_COMMIT", to: "\"\($0)\"")] } ?? []),
        .target(name: "CBeneath"),
        .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", linkerSettings: [.linkedLibrary("vterm")]),

        // The tests.
        .target(name: "CScratchHome", path: "Tests/CScratchHome"),
        .target(name: "RandomNumbers", path: "Tests/RandomNumbers", swiftSettings: strict),
        .target(
            name: "NameTraining", dependencies: ["Extraction", "RandomNumbers"], path: "Tests/NameTraining",
            swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        .target(name: "TestLibraries", path: "Tests/TestLibraries", swiftSettings: strict),
        .target(
            name: "Fuzzing",
            dependencies: [
                "Archive", "Articles", "Containers", "Curation", "EventModel", "Extraction", "Interchange",
                "LibraryFiles", "Newsdesk", "Terminal", "CScratchHome", "TestLibraries",
            ],
            path: "Tests/Fuzzing", exclude: ["Inputs"], swiftSettings: strict),
        tests("FuzzingTests", ["Fuzzing"]),
        tests("WorkersTests", ["Workers"]),
        tests("LanguagesTests", ["Languages"]),
        tests("EventModelTests", ["EventModel", "RandomNumbers"]),
        tests("ArticlesTests", ["Articles", "Containers", "EventModel", "RandomNumbers"]),
        tests("ExtractionTests", ["Extraction", "EventModel", "Languages", "RandomNumbers"]),
        tests("NameTrainingTests", ["NameTraining", "Extraction"]),
        tests("InterchangeTests", ["Interchange", "Containers", "EventModel", "RandomNumbers"]),
        tests(
            "ArchiveTests",
            [
                "Archive", "Curation", "LibraryFiles", "EventModel", "Articles", "CBeneath", "CScratchHome",
                "RandomNumbers", "TestLibraries", grdb,
            ]),
        tests("TerminalTests", ["Terminal", "RandomNumbers"]),
        tests("TimelineUITests", ["TimelineUI", "Terminal", "EventModel", "RandomNumbers"], screens: true),
        tests(
            "NewsdeskTests",
            [
                "Newsdesk", "TimelineUI", "Terminal", "EventModel", "Articles", "LibraryFiles", "Curation", "Archive",
                "CScratchHome",
                "RandomNumbers", "TestLibraries", "Workers",
            ]),
        tests("ProgramTests", ["CPseudoTerminal", "CScratchHome", "Terminal", "RandomNumbers", "TestLibraries"]),
    ] + fuzz
)
