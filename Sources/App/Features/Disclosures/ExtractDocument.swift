import Casework
import Law
import Templating
import Web

/// An extract as a whole document: what is previewed is what is finished. What was left out or covered is not
/// in it, and a mark never tells how much it was.
struct ExtractDocument {
    let work: ExtractWork
    let number: String
    let now: Instant
    /// Whoever finishes it; empty until then.
    let by: String

    /// UTF-8.
    var octets: [UInt8] {
        Array(LetterFrame.beginning.utf8) + Markup.text(heading).octets + Array(LetterFrame.middle.utf8)
            + Markup.element(.main, [], body).octets + Array(LetterFrame.end.utf8)
    }

    /// Every word that is not of a thing in the file, for whoever looks after what is covered.
    var frame: String {
        let left = SecrecyGround.allCases.map(ExtractDocument.leftOut)
        return ([heading, receiver, CoveredWords.mark] + head + told + left).joined(separator: "\n")
    }

    private static func leftOut(_ ground: SecrecyGround) -> String {
        "En post är utelämnad (\(ground.reference.short))."
    }

    private var heading: String { "Utdrag ur \(work.contents.file.swedish.lowercased())" }
    private var receiver: String { "Till: \(work.record.receiver)" }

    private var body: [Markup] {
        let covered = work.covered
        return [
            .element(.header, [], head.map(LetterFrame.paragraph)),
            .element(.p, [MarkupAttribute(.class, "to")], [.element(.strong, [], [.text(receiver)])]),
            .element(.h1, [], [.text(heading)]),
        ] + told.map(LetterFrame.paragraph) + work.contents.entries.flatMap { section($0, covered) }
    }

    private var head: [String] {
        let facts = work.contents.facts
        return [
            facts.programmeName, "Ärende: \(number)", facts.person.name,
            "\(now.day.inWords(withYear: true))\(by.isEmpty ? "" : ", \(by)")",
        ].filter { !$0.isEmpty }
    }

    /// What is left out, by ground, and what can be done about it.
    private var told: [String] {
        let kept = work.contents.entries.compactMap { work.choice(for: $0.key)?.ground }
        let grounds = SecrecyGround.allCases.filter(kept.contains).map(\.reference.swedish)
        guard !grounds.isEmpty || !work.always.isEmpty else {
            return ["Här är allt som står i akten, det äldsta först."]
        }
        let why = grounds.isEmpty ? "" : " Det gäller uppgifter med sekretess enligt "
            + grounds.joined(separator: " och ") + "."
        return [
            "Det äldsta står först. Något är utelämnat eller täckt; det syns var.\(why)",
            "Du kan begära ett skriftligt beslut om det som inte lämnas ut. Det beslutet går att överklaga.",
        ]
    }

    private func section(_ entry: FileEntry, _ covered: CoveredWords) -> [Markup] {
        guard let choice = work.choice(for: entry.key) else {
            return [.element(.p, [], [.text("En post saknar val än och är inte med.")])]
        }
        if choice.choice == .leaveOut {
            let why = choice.ground.map(ExtractDocument.leftOut) ?? "En post är utelämnad."
            return [LetterFrame.paragraph(why)]
        }
        let lines = entry.parts.flatMap { part in
            [.element(.p, [], [.element(.strong, [], [.text(covered.covering(part.term))])])]
                + covered.covering(part.text).paragraphs.map(LetterFrame.paragraph)
        }
        return [
            LetterFrame.heading(covered.covering(entry.title)),
            LetterFrame.paragraph(covered.covering(entry.byLine)),
        ] + lines
    }
}
