import Casework
import Instruments
import Law
import Store
import Templating
import Web

/// A case's rating forms as its timeline tells them: when they were filled in, and what had to be acted on.
/// It never tells a sum or a level: those stand on the form's own page, where the log says who has read them.
struct RatingTimeline: Sendable {
    private let number: String
    private let ratings: [RatingRecord]
    private let notes: [SafetyNote]

    /// Empty for who may not read ratings.
    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        number = grant.number
        let mayRead = grant.may(.readRatings, in: .execution)
        ratings = mayRead ? try RatingRepository.list(under: grant, transaction) : []
        notes = mayRead ? try SafetyNoteRepository.list(under: grant, transaction) : []
    }

    /// What somebody must act on and nobody has.
    var waiting: [SafetyNote] { notes.filter { $0.answer == nil } }

    func entries(isReadable: Bool) -> [CaseTimeline.Dated] {
        let done: [CaseTimeline.Dated] = ratings.compactMap { rating in
            rating.closedAt.map { ($0, 4, told(rating, at: $0, isReadable: isReadable)) }
        }
        let answered: [CaseTimeline.Dated] = notes.compactMap { note in
            note.answer.map { ($0.at, 5, told($0, to: note, isReadable: isReadable)) }
        }
        return done + notes.map { ($0.raisedAt, 4, told($0, isReadable: isReadable)) } + answered
    }

    private func told(_ rating: RatingRecord, at instant: Instant, isReadable: Bool) -> TimelineEntry {
        let what = rating.correction == nil ? "Skattning" : "Skattning rättad"
        guard isReadable else { return entry(instant, what, by: rating.closedByName) }
        let reasons = [rating.correction?.reason, rating.correctedBy.map { _ in "Rättad av en senare." }]
        return entry(
            instant, "\(what): \(rating.instrument.name)", by: rating.closedByName,
            ["Ifylld \(rating.filledOn.inWords(withYear: true)). \(rating.mode.swedish)."]
                + reasons.compactMap { $0 },
            act: Act(label: "Läs skattningen", address: RatingAddress.of(rating.id, number)))
    }

    private func told(_ note: SafetyNote, isReadable: Bool) -> TimelineEntry {
        entry(
            note.raisedAt, "Svar som kräver handling: \(note.level.swedish)", by: nil,
            isReadable ? ["\(note.words) \(note.instrument)."] : [], act: way(to: note))
    }

    private func told(
        _ answer: SafetyNote.Answer, to note: SafetyNote, isReadable: Bool
    ) -> TimelineEntry {
        let next = "Nästa kontakt: \(answer.nextContactOn.inWords(withYear: true))."
        return entry(
            answer.at, "Gjort efter svaret", by: answer.by,
            (isReadable ? answer.done.paragraphs + ["Fick veta: \(answer.told)"] : []) + [next],
            act: way(to: note))
    }

    private func way(to note: SafetyNote) -> Act {
        Act(label: "Till notisen", address: RatingAddress.safety(note.id, number))
    }

    private func entry(
        _ instant: Instant, _ heading: String, by name: String?, _ texts: [String] = [], act: Act? = nil
    ) -> TimelineEntry {
        TimelineEntry(
            dateTime: instant.description, when: instant.dayAndTime, heading: heading, byLine: name,
            texts: texts, act: act)
    }
}
