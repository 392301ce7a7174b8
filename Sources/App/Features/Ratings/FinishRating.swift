import Casework
import Instruments
import Store
import Web

/// Takes in all answers of a paper form and closes it. It never touches one that is done.
struct FinishRating: Command {
    static let event = AuditEvent.ratingFinished

    let proof: CaseGrant
    let rating: RatingID
    let answers: RatingAnswers
    let comment: String
    /// The draft's version that was filled in.
    let version: Int

    var subject: AuditSubject { proof.subject(of: rating) }

    /// The note that must be seen to now; nil if there is none.
    func perform(_ transaction: borrowing WriteTransaction) throws -> SafetyNoteID? {
        guard let record = try RatingRepository.find(rating, under: proof, transaction) else {
            throw RouteRefusal.notFound
        }
        guard record.isDraft, record.version == version else { throw RouteRefusal.stale }
        try RatingKeepingRepository.replace(answers, of: rating, transaction)
        try RatingClosing(
            rating: record, answers: answers, comment: comment, programme: proof.programmeID,
            subject: subject,
            account: proof.actor.accountID
        ).close(transaction)
        return try SafetyNoteRepository.list(under: proof, transaction).first {
            $0.rating == rating && $0.answer == nil && $0.level >= .immediate
        }?.id
    }
}

/// Throws a draft away: begun by mistake, or in the wrong case. Notes that it raised stand, and it stays in
/// the database.
struct DiscardRating: Command {
    static let event = AuditEvent.ratingDiscarded

    let proof: CaseGrant
    let rating: RatingID

    var subject: AuditSubject { proof.subject(of: rating) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let isDiscarded = try RatingKeepingRepository.discard(
            rating, by: proof.actor.accountID, transaction)
        guard isDiscarded else { throw RouteRefusal.stale }
    }
}

/// Begins a form that corrects one that is done: the same answers to change, and why. The old one stays.
struct CorrectRating: Command {
    static let event = AuditEvent.ratingCorrectionBegun

    let proof: CaseGrant
    let rating: RatingID
    let original: RatingID
    let reason: String

    var subject: AuditSubject { proof.subject(of: original) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let list = try RatingRepository.list(under: proof, transaction)
        guard let old = list.first(where: { $0.id == original }) else { throw RouteRefusal.notFound }
        let isCorrected = list.contains { $0.correction?.of == original }
        guard old.state == .done, !isCorrected, !reason.isEmpty else { throw RouteRefusal.stale }
        let new = NewRating(
            instrument: old.instrument, mode: .paper, filledOn: old.filledOn, limits: old.limits,
            pack: old.pack?.id, corrects: RatingRecord.Correction(of: original, reason: reason))
        try RatingKeepingRepository.insert(rating, new, age: old.age, under: proof, transaction)
        let answers = try RatingRepository.answers(of: original, transaction)
        try RatingKeepingRepository.replace(answers, of: rating, transaction)
    }
}
