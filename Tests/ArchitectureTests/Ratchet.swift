/// The sizes code may have, and today's exceptions with theirs (`ratchet.txt`). An exception may shrink or
/// go, never grow; and none goes beyond the hard limits.
struct Ratchet: Equatable {
    static let path = "Tests/ArchitectureTests/ratchet.txt"

    enum Measure: String, CaseIterable, Sendable {
        /// Lines of a file.
        case file
        /// Lines of a function, from its keyword to its closing brace.
        case function
        /// How many lines of a file are too long.
        case lines

        /// What needs no exception.
        var wanted: Int {
            switch self {
            case .file: 150
            case .function: 20
            case .lines: 0
            }
        }

        /// What no exception can allow.
        var limit: Int {
            switch self {
            case .file: 300
            case .function: 50
            case .lines: 30
            }
        }
    }

    static let longestLine = 110

    /// Size by key: `function Sources/Law/Day.swift func parts`.
    var entries: [String: Int] = [:]
    /// From then on, no entry may be added or raised from one commit to the next.
    var isSealed = false

    init() {}

    /// One entry a line, its size last; `#` begins a comment, the line `sealed` seals.
    init(reading text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line == "sealed" { isSealed = true }
            guard let space = line.lastIndex(of: " "), let size = Int(line[line.index(after: space)...])
            else { continue }
            entries[String(line[..<space])] = size
        }
    }

    var written: String {
        let lines = entries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }
        return """
            # Today's exceptions to the sizes: file 150 lines, function 20, line 110 characters. It shrinks:
            # split the code, then run `make ratchet`, which lowers and removes entries and never adds one.
            \(isSealed ? "sealed\n" : "")\(lines.joined())
            """
    }

    /// This, with every entry lowered to today's size, and those no longer needed gone.
    func lowered(to today: [String: Int]) -> Ratchet {
        var result = Ratchet()
        result.isSealed = isSealed
        for (key, size) in entries {
            if let now = today[key] { result.entries[key] = min(size, now) }
        }
        return result
    }

    /// Entries that are new or larger than in an earlier version.
    func loosened(since earlier: Ratchet) -> [String] {
        guard earlier.isSealed else { return [] }
        return entries.filter { $0.value > earlier.entries[$0.key] ?? 0 }.keys.sorted()
            + (isSealed ? [] : ["the line `sealed` is gone"])
    }
}
