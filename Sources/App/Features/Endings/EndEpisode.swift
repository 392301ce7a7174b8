import Casework
import Law
import Store
import Web

/// Ends an episode that has got no support yet; in the inquiry that is the inquiry's outcome too. It never
/// ends one by silence alone, and never one whose application waits for a decision.
struct EndEpisode: Command {
    static let event = AuditEvent.episodeEnded
    static let movesCase = true

    let proof: CaseGrant
    let ending: Ending

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let facts = try CaseRepository.facts(under: proof, transaction)
        guard facts.isOpen, facts.host == nil else { throw RouteRefusal.stale }
        if facts.phase == .inquiry {
            try transaction.record(.outcomeDecided, about: subject)
            try OutcomeRepository.insert(.ended(ending), under: proof, transaction)
        }
        try EndingRepository.end(ending, in: facts.phase, under: proof, transaction)
    }
}
