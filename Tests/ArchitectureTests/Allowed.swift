/// Exceptions to the bans, each with its file and reason (`allowed.txt`). It never allows a whole folder.
struct Allowed {
    static let path = "Tests/ArchitectureTests/allowed.txt"

    struct Entry: Hashable {
        let ban: String
        let file: String
        let reason: String
    }

    let entries: [Entry]

    /// A line an entry: ban | file | reason. `#` begins a comment.
    init(reading text: String) {
        entries = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let parts = line.split(separator: "|", maxSplits: 2).map(Allowed.trimmed)
            guard parts.count == 3 else { return nil }
            return Entry(ban: parts[0], file: parts[1], reason: parts[2])
        }
    }

    func holds(_ ban: String, in file: String) -> Bool {
        entries.contains { $0.ban == ban && $0.file == file && $0.reason.count >= 15 }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
