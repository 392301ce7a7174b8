import Casework
import Instruments
import Law
import Templating
import Web

/// What a form came to, in words for social services: in which level the rating lies and by whose limits,
/// never what somebody has.
struct RatingWording {
    let sheet: RatingSheet
    private var rating: RatingRecord { sheet.rating }

    init(_ sheet: RatingSheet) { self.sheet = sheet }

    var items: [DescriptionItem] {
        [sum] + levels + subscales + missing + change + flags + toRead + RatingWording.about(rating) + limits
    }

    private var sum: DescriptionItem {
        let range = rating.instrument.totals
        let words = rating.total.map { "\($0) (\(range.lowerBound) till \(range.upperBound) är möjligt)" }
        let why =
            rating.status == .incomplete
            ? "Ingen summa, för svar saknas." : "Ingen summa för det här formuläret."
        return DescriptionItem(term: "Summa", texts: [words ?? why])
    }

    private var levels: [DescriptionItem] {
        (sheet.levels[rating.id] ?? []).map { level in
            DescriptionItem(
                term: level.scheme,
                texts: [level.sentence, "Källa: \(level.source), läst \(level.asOf)."])
        }
    }

    private var subscales: [DescriptionItem] {
        guard !sheet.subscales.isEmpty else { return [] }
        let texts = sheet.subscales.map {
            "\(RatingTerms.subscale($0.name)): \($0.points.map(String.init) ?? "saknas")"
        }
        return [DescriptionItem(term: "Delar", texts: texts)]
    }

    private var missing: [DescriptionItem] {
        guard let missing = sheet.scoring?.missing, !missing.isEmpty else { return [] }
        let items = rating.instrument.items
        let texts = missing.filter { items.indices.contains($0 - 1) }.map { "\($0). \(items[$0 - 1].label)" }
        return [DescriptionItem(term: "Saknar svar", texts: texts)]
    }

    private var change: [DescriptionItem] {
        let texts = RatingChange(sheet).texts
        return texts.isEmpty ? [] : [DescriptionItem(term: "Förändring", texts: texts)]
    }

    private var flags: [DescriptionItem] {
        let texts = (sheet.scoring?.flags ?? []).compactMap { RatingTerms.flags[$0] }
        return texts.isEmpty ? [] : [DescriptionItem(term: "Att prata om", texts: texts)]
    }

    /// What is only to be read; the rest are safety notes.
    private var toRead: [DescriptionItem] {
        let texts = (sheet.scoring?.alerts ?? []).map(\.words)
        return texts.isEmpty ? [] : [DescriptionItem(term: "Att uppmärksamma", texts: texts)]
    }

    /// An old result keeps the limits of its day, and says so when others are in force.
    private var limits: [DescriptionItem] {
        let differs = [Instrument.audit, .dudit].contains { $0.code == rating.instrument.code }
        let chosen = differs ? rating.limits.note : nil
        let current = rating.instrument.schemes
        let isOld = (sheet.levels[rating.id] ?? []).contains { level in
            !current.contains {
                $0.label == level.scheme && $0.source == level.source && $0.asOf == level.asOf
            }
        }
        let old =
            isOld || rating.edition != rating.instrument.edition
            ? "Gränserna har ändrats sedan dess. Resultatet står kvar som det räknades då." : nil
        let texts = [chosen, old].compactMap { $0 }
        return texts.isEmpty ? [] : [DescriptionItem(term: "Om gränserna", texts: texts)]
    }

    /// How it came in.
    static func about(_ rating: RatingRecord) -> [DescriptionItem] {
        let closed = rating.closedAt.map { "Klar \($0.dayAndTime), \(rating.closedByName ?? "")." }
        let pack = rating.pack.map { "Texter: version \($0.version)." }
        return [
            DescriptionItem(
                term: "Ifylld",
                texts: [
                    "\(rating.mode.swedish). Påbörjad \(rating.begunAt.dayAndTime) av \(rating.begunByName).",
                    closed, pack,
                ].compactMap { $0 } + rating.comment.paragraphs)
        ]
    }

    /// Every answer, by label; nil where none has been given.
    static func table(of sheet: RatingSheet) -> Table? {
        guard !sheet.answers.given.isEmpty else { return nil }
        let (answers, items) = (sheet.answers, sheet.rating.instrument.items)
        // What the form asks beside its items is told where it was asked.
        let asked = sheet.rating.instrument.questions.filter {
            $0.number <= items.count || $0.isDone(answers)
        }
        let rows = asked.map { question -> (Link?, [String]) in
            let missing = question.isDone(answers) ? "hoppade över" : "inget svar"
            let item = items.indices.contains(question.number - 1) ? items[question.number - 1] : nil
            let turned = answers[question.key].flatMap { answer in
                item.flatMap { $0.isReversed ? " (räknas som \($0.points(answer)))" : nil }
            }
            let place = item == nil ? "" : "\(question.number). "
            return (nil, [place + question.label, (question.words(answers) ?? missing) + (turned ?? "")])
        }
        return Table.rows("Svaren", ["Fråga", "Svar"], rows)
    }
}
