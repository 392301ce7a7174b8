import Casework
import Instruments
import Law
import Store
import Web

/// Turns what a form's answers call for into safety notes, once each: in the transaction that keeps the
/// answer, so that neither is there without the other. It never lowers or takes back one that is there.
struct SafetyRaising {
    let rating: RatingRecord
    let programme: ProgrammeID
    let subject: AuditSubject

    /// Those that somebody must act on; what is only to be read stands in the result.
    static func acting(_ alerts: [Alert]) -> [Alert] {
        alerts.filter { $0.level >= .followUp }
    }

    /// Whether something has no note yet.
    func isNews(_ alerts: [Alert], _ transaction: borrowing some Querying & ~Copyable) throws -> Bool {
        let raised = try SafetyNoteRepository.raised(by: rating.id, transaction)
        return SafetyRaising.acting(alerts).contains { !raised.contains(SafetyRaising.key($0)) }
    }

    func raise(
        _ alerts: [Alert], isRejected: Bool, _ transaction: borrowing WriteTransaction
    ) throws {
        let alerts = SafetyRaising.acting(alerts)
        guard !alerts.isEmpty else { return }
        let raised = try SafetyNoteRepository.raised(by: rating.id, transaction)
        let routine = try SafetyRoutineRepository.find(programme, transaction)
        let responsible = try responsible(transaction)
        for alert in alerts where !raised.contains(SafetyRaising.key(alert)) {
            let id: SafetyNoteID = transaction.newID()
            var subject = subject
            subject.object = id.value
            try transaction.record(.safetyNoteRaised, about: subject)
            try SafetyNoteRepository.insert(
                id, alert, of: rating, responsible: responsible,
                SafetyTimes(alert.level, raisedAt: transaction.now, routine), isRejected: isRejected,
                transaction)
        }
    }

    /// The case's owner, if that is somebody who may answer; else who began the form.
    private func responsible(_ transaction: borrowing WriteTransaction) throws -> AccountID {
        guard let owner = try SafetyNoteRepository.owner(of: rating, transaction),
            try SafetyRoutineRepository.mayAnswer(owner, in: programme, transaction)
        else { return rating.begunBy }
        return owner
    }

    private static func key(_ alert: Alert) -> String { "\(alert.code) \(alert.level.rawValue)" }
}

extension RatingRecord {
    /// What the answers so far call for: not yet that something was left out, unless it was passed over.
    func alertsSoFar(_ answers: RatingAnswers, _ history: RatingHistory) -> [Alert] {
        let isPassed = answers.passed.contains(RatingAnswers.item(9))
        return instrument.score(history.form(answers)).alerts.filter { !$0.isAtEnd || isPassed }
    }
}
