import Casework
import Instruments
import Law
import Store
import Web

/// Closes a form with what it came to, whoever fills it in: scored, frozen, and its safety notes raised. It
/// never closes one that the rules turn down.
struct RatingClosing {
    let rating: RatingRecord
    let answers: RatingAnswers
    var comment = ""
    let programme: ProgrammeID
    let subject: AuditSubject
    /// Who is said to have closed it: staff, also for a tablet that they handed over.
    let account: AccountID

    func close(_ transaction: borrowing WriteTransaction) throws {
        let form = try RatingHistory(of: rating, transaction).form(answers)
        let scoring = rating.instrument.score(form)
        guard scoring.status != .rejected else { throw CommandRefusal.againstRules }
        let subscales = (scoring.subscales ?? []).map {
            RatingSubscale(name: $0.name, points: $0.value.whole)
        }
        try RatingResultRepository.insert(levels(of: form, scoring), subscales, of: rating.id, transaction)
        guard
            try RatingKeepingRepository.finish(
                rating, scoring, comment, by: account, transaction)
        else {
            throw RouteRefusal.stale
        }
        try SafetyRaising(rating: rating, programme: programme, subject: subject)
            .raise(scoring.alerts, isRejected: false, transaction)
    }

    /// By the limits of today.
    private func levels(of form: FilledForm, _ scoring: Scoring) -> [RatingLevel] {
        rating.instrument.schemes.compactMap { scheme in
            scheme.level(of: form, scoring).map { level in
                RatingLevel(
                    scheme: scheme.label, code: level.code, sentence: level.sentence,
                    source: scheme.source, asOf: scheme.asOf)
            }
        }
    }
}
