import Casework
import Instruments
import Law
import Store

/// Rating forms, filled in by the same acts as the pages.
extension Simulator {
    /// A whole form from paper; what must be acted on at once is answered. Gives the form.
    @discardableResult
    mutating func rate(
        _ instrument: Instrument, _ points: [Int?], _ index: Int, by account: AccountID
    ) throws -> RatingID {
        let grant = try demandGrant(.fillInRatings, in: .execution, index, account)
        let id: RatingID = store.newID()
        let new = NewRating(instrument: instrument, mode: .paper, filledOn: clock.today, limits: .unknown)
        try run(BeginRating(proof: grant, rating: id, new: new))
        let note = try finishRating(id, points, index, by: account)
        guard let note else { return id }
        let answering = try demandGrant(.answerSafetyNotes, in: .execution, index, account)
        let answer = SafetyAnswer(
            told: "Chefen", done: "Pratade med personen samma dag. Vårdkontakten är ordnad.",
            nextContactOn: workday(from: clock.today.adding(days: 1)))
        try run(AnswerSafetyNote(proof: answering, note: note, answer: answer))
        return id
    }

    /// The note that had to be seen to at once; nil if there was none.
    mutating func finishRating(
        _ id: RatingID, _ points: [Int?], _ index: Int, by account: AccountID
    ) throws -> SafetyNoteID? {
        let grant = try demandGrant(.fillInRatings, in: .execution, index, account)
        var answers = RatingAnswers()
        for (item, value) in points.enumerated() { answers[RatingAnswers.item(item + 1)] = value }
        return try run(
            FinishRating(proof: grant, rating: id, answers: answers, comment: "", version: 1))
    }

    mutating func correctRating(_ id: RatingID, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.fillInRatings, in: .execution, index, account)
        try run(
            CorrectRating(proof: grant, rating: store.newID(), original: id, reason: "En rad lästes fel."))
    }
}
