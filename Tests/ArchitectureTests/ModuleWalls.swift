/// Who may know whom: the one table of modules (architecture 2). It never follows what a module happens to
/// need today.
enum ModuleWalls {
    /// Our own modules each of ours may import.
    static let ours: [String: Set<String>] = [
        "steget": [
            "App", "HTTPServer", "Sockets", "Store", "Web", "HTTP", "Casework", "Instruments", "Law",
            "Templating", "Printing",
        ],
        "App": [
            "Web", "Store", "SQL", "Crypto", "HTTP", "Casework", "Figures", "Instruments", "Law",
            "Templating", "Printing",
        ],
        "Printing": ["CChild"],
        "Web": ["HTTP", "Crypto", "Casework", "Law", "Store", "Templating"],
        "Store": ["SQLite", "SQL", "Crypto", "Casework", "Law"],
        "HTTPServer": ["Sockets", "HTTP", "CZlib"],
        "Sockets": ["CEpoll", "COpenSSL"],
        "SQLite": ["SQL", "CSQLite"],
        "Casework": ["Law"],
        "Figures": ["Law", "CZlib"],
        "Crypto": ["COpenSSL"],
        "HTTP": [], "SQL": [], "Templating": [], "Law": [], "Instruments": [],
    ]

    /// Packages of others. HTTPTypes is named wherever a message's fields are read, since members must be
    /// visible.
    static let packages: [String: Set<String>] = [
        "steget": ["ArgumentParser", "Logging", "HTTPTypes"],
        "App": ["HTTPTypes"],
        "Web": ["HTTPTypes", "Logging"],
        "HTTPServer": ["HTTPTypes", "Logging"],
        "HTTP": ["HTTPTypes"],
    ]

    /// The language's own; Foundation needs an entry with a reason in `allowed.txt`, for it is slow on hot
    /// paths.
    static let system: Set = ["Swift", "Glibc", "Synchronization", "Foundation", "FoundationEssentials"]

    static func mayImport(_ imported: String, in module: String) -> Bool {
        system.contains(imported) || ours[module]?.contains(imported) == true
            || packages[module]?.contains(imported) == true
    }

    /// What to do instead, where the wall has a reason of its own.
    static func guideline(_ imported: String, in module: String) -> String {
        switch (imported, module) {
        case ("CSQLite", _): "Only SQLite knows the C library; ask SQLite or Store."
        case ("SQLite", _): "Data has one door: Store. A feature opens no connection."
        case ("COpenSSL", _): "Only Crypto and Sockets know OpenSSL."
        case ("HTTPServer", "App"), ("App", "HTTPServer"), ("HTTPServer", "Web"):
            "Server and application meet in `steget` through `Responder` alone."
        case ("Dispatch", _): "Threads are the server's: handlers are synchronous and bounded."
        default: "A new edge is a decision: it goes in the README's table, here and in Package.swift."
        }
    }
}
