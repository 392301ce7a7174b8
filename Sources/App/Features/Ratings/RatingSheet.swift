import Casework
import Instruments
import Law
import Store
import Web

/// Everything that the pages of one form show, read in one view of the database. Whoever may not read the
/// person's facts finds no form.
struct RatingSheet: Sendable {
    let facts: CaseFacts
    let rating: RatingRecord
    let answers: RatingAnswers
    let history: RatingHistory
    /// A correction of this form, also one that is not done yet.
    let correction: RatingID?
    let levels: [RatingID: [RatingLevel]]
    let subscales: [RatingSubscale]
    /// Those of this form.
    let notes: [SafetyNote]

    /// Throws `RouteRefusal.notFound`.
    init(_ text: String, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        facts = try CaseRepository.facts(under: grant, transaction)
        guard let id = RatingID(text), facts.mayBeRead(by: grant.actor.accountID),
            let rating = try RatingRepository.find(id, under: grant, transaction)
        else { throw RouteRefusal.notFound }
        self.rating = rating
        answers = try RatingRepository.answers(of: id, transaction)
        history = try RatingHistory(of: rating, transaction)
        correction = try RatingRepository.list(under: grant, transaction).first {
            $0.correction?.of == id
        }?.id
        levels = try RatingResultRepository.levels(of: rating.episode, transaction)
        subscales = try RatingResultRepository.subscales(of: id, transaction)
        notes = try SafetyNoteRepository.list(under: grant, transaction).filter { $0.rating == id }
    }

    /// What the rules say now of the same answers; nil once the rules are others than those it was scored by.
    var scoring: Scoring? {
        guard rating.edition == rating.instrument.edition else { return nil }
        return rating.instrument.score(history.form(answers))
    }

    var waitingNotes: [SafetyNote] { notes.filter { $0.answer == nil } }
}
