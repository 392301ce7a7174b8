import Casework
import Law
import Web

/// One thing that stands in a file of a case, in words. It never holds an address to go to: it reads the same
/// on paper.
struct FileEntry: Sendable {
    typealias Part = HandoverItem.Part

    /// What it is of, and which: stands still however the file grows.
    let key: String
    let at: Instant
    let title: String
    /// Who stands for it, and when.
    let byLine: String
    var parts: [Part]
    /// It can tell who it was that got in touch (OSL 2009:400 26 kap. 5 §).
    var namesReporter = false

    init(_ key: String, at: Instant, _ title: String, by byLine: String, _ parts: [Part]) {
        (self.key, self.at, self.title, self.byLine) = (key, at, title, byLine)
        self.parts = parts.filter { !$0.text.isEmpty }
    }

    /// A copy that could be handed over reads the same in the file.
    init(_ item: HandoverItem, at: Instant) {
        self.init(item.pick.text, at: at, item.title, by: item.byLine, item.parts)
    }

    /// What the timeline tells in a few lines.
    /// - Parameter label: what those lines are.
    init(_ key: String, at: Instant, _ entry: TimelineEntry, label: String = "Innehåll") {
        let by = [entry.when, entry.byLine ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        self.init(key, at: at, entry.heading, by: by, [Part(label, entry.texts.joined(separator: "\n"))])
    }

    /// Every word of it, line by line.
    var words: String {
        ([title, byLine] + parts.flatMap { [$0.term, $0.text] }).joined(separator: "\n")
    }
}

extension [(at: Instant, entry: TimelineEntry)] {
    /// Numbered in the order they happened, which is the order they are told in.
    func entries(_ kind: String) -> [FileEntry] {
        sorted { $0.at < $1.at }.enumerated().map { place, told in
            FileEntry("\(kind).\(place + 1)", at: told.at, told.entry)
        }
    }
}
