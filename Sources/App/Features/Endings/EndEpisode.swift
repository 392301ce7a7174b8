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
        let isDecided = try ApplicationRepository.isDecided(under: proof, transaction)
        guard !isDecided || ending.reason == .deceased else { throw CommandRefusal.againstRules }
        let today = transaction.now.day
        guard try !EndEpisode.isSupported(facts, on: today, under: proof, transaction) else {
            throw CommandRefusal.againstRules
        }
        if let day = ending.withdrawnOn { try takeBack(day, transaction) }
        if facts.phase == .inquiry {
            try transaction.record(.outcomeDecided, about: subject)
            try OutcomeRepository.insert(.ended(ending), under: proof, transaction)
        }
        try EndingRepository.end(ending, in: facts.phase, under: proof, transaction)
    }

    /// Support was given without a decision, somebody has a place, or something that was granted still gives
    /// support: it ends as support does, with what it came to, also where the person has died.
    static func isSupported(
        _ facts: CaseFacts, on today: Day, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        guard facts.phase != .inquiry else { return false }
        let places = try PlacementRepository.all(under: grant, transaction)
        if places.contains(where: \.isLive) { return true }
        let spans = try PlacementRepository.decisions(under: grant, transaction)
        if spans.contains(where: { $0.lastDay >= today }) { return true }
        guard facts.phase == .plan || facts.phase == .placement, !places.isEmpty else { return false }
        return try !SupportEndingRepository.isAuthoritys(under: grant, transaction)
    }

    /// What the ending says about the application is noted with the application, unless it was before.
    private func takeBack(_ day: Day, _ transaction: borrowing WriteTransaction) throws {
        guard let open = try ApplicationRepository.open(under: proof, transaction) else { return }
        let withdrawal = ApplicationWithdrawal(day: day, way: nil, comment: ending.comment)
        guard withdrawal.problems(today: transaction.now.day, arrived: open.facts.arrived).isEmpty,
            try !BoardRepository.hasDecided(open.id, transaction)
        else {
            throw CommandRefusal.againstRules
        }
        try transaction.record(.applicationWithdrawn, about: subject)
        try ApplicationRepository.withdraw(open.id, withdrawal, by: proof.actor.accountID, transaction)
    }
}
