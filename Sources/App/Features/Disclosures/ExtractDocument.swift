import Casework
import Law
import Web

/// An extract as a whole document: what is previewed is what is finished. What was left out or covered is not
/// in it, and a mark never tells how much it was.
struct ExtractDocument {
    typealias Block = LetterDocument.Block

    let work: ExtractWork
    let number: String
    let now: Instant
    /// Whoever finishes it; empty until then.
    let by: String

    /// UTF-8.
    var octets: [UInt8] {
        LetterDocument(
            sender: work.contents.facts.programmeName, lines: lines, recipient: receiver, heading: heading,
            title: "\(heading), \(number)", blocks: blocks
        ).octets
    }

    /// Every word that is not of a thing in the file, for whoever looks after what is covered.
    var frame: String {
        let left = SecrecyGround.allCases.map(ExtractDocument.leftOut)
        let head = [work.contents.facts.programmeName, receiver, heading, CoveredWords.mark]
        return (head + lines + told + left).joined(separator: "\n")
    }

    private static func leftOut(_ ground: SecrecyGround) -> String {
        "En post är utelämnad (\(ground.reference.short))."
    }

    private var heading: String { "Utdrag ur \(work.contents.file.swedish.lowercased())" }
    private var receiver: String { "Till: \(work.record.receiver)" }

    private var lines: [String] {
        [
            "Ärende: \(number)", work.contents.facts.person.name,
            "\(now.day.inWords(withYear: true))\(by.isEmpty ? "" : ", \(by)")",
        ].filter { !$0.isEmpty }
    }

    private var blocks: [Block] {
        let covered = work.covered
        return [.text(told.joined(separator: "\n"))] + work.contents.entries.flatMap { part($0, covered) }
    }

    /// What is left out, by ground, and what can be done about it.
    private var told: [String] {
        let kept = work.contents.entries.compactMap { work.choice(for: $0.key)?.ground }
        let grounds = SecrecyGround.allCases.filter(kept.contains).map(\.reference.swedish)
        guard !grounds.isEmpty || !work.always.isEmpty else {
            return ["Här är allt som står i akten, det äldsta först."]
        }
        let why = grounds.isEmpty
            ? "" : " Det gäller uppgifter med sekretess enligt \(grounds.joined(separator: " och "))."
        return [
            "Det äldsta står först. Något är utelämnat eller täckt; det syns var.\(why)",
            "Du kan begära ett skriftligt beslut om det som inte lämnas ut. Det beslutet går att överklaga.",
        ]
    }

    private func part(_ entry: FileEntry, _ covered: CoveredWords) -> [Block] {
        guard let choice = work.choice(for: entry.key) else {
            return [.text("En post saknar val än och är inte med.")]
        }
        if choice.choice == .leaveOut {
            return [.text(choice.ground.map(ExtractDocument.leftOut) ?? "En post är utelämnad.")]
        }
        let texts = entry.parts.map { part in
            "\(covered.covering(part.term)):\n\(covered.covering(part.text))"
        }
        return [.heading(covered.covering(entry.title))]
            + ([covered.covering(entry.byLine)] + texts).map(Block.text)
    }
}
