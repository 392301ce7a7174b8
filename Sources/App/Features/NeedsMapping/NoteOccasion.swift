import Casework
import Law
import Store
import Web

/// Books an occasion, notes one that has been, or changes one while the mapping is open. There are never more
/// than five, and none before the case began.
struct NoteOccasion: Command {
    static let event = AuditEvent.mappingOccasionNoted

    let proof: CaseGrant
    let id: MappingOccasionID
    let occasion: MappingOccasion
    /// The version that was changed; nil for a new one.
    let version: Int?

    var subject: AuditSubject { proof.subject(of: id) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let mapping = try proof.openMapping(transaction)
        let all = try MappingOccasionRepository.all(of: mapping, transaction)
        let before = all.first { $0.id == id }
        guard (version == nil) == (before == nil) else { throw RouteRefusal.notFound }
        try demandRight(among: all, transaction)
        try demandStaff(besides: before?.occasion, transaction)
        let account = proof.actor.accountID
        guard let version else {
            return try MappingOccasionRepository.insert(
                occasion, id: id, in: mapping, by: account, transaction)
        }
        guard
            try MappingOccasionRepository.update(
                occasion, id: id, version: version, by: account, transaction)
        else { throw RouteRefusal.stale }
    }

    private func demandRight(
        among all: [NeedsMapping.Occasion], _ transaction: borrowing WriteTransaction
    ) throws {
        let facts = try CaseRepository.facts(under: proof, transaction)
        let others = all.count { $0.id != id && $0.occasion.standing != .cancelled }
        let problems = occasion.problems(
            openedOn: facts.openedOn, today: transaction.now.day, others: others)
        guard problems.isEmpty else { throw CommandRefusal.againstRules }
    }

    /// Somebody who was there stays there, also when they no longer work in the unit.
    private func demandStaff(
        besides before: MappingOccasion?, _ transaction: borrowing WriteTransaction
    ) throws {
        let known = [before?.first, before?.second].compactMap { $0 }
        for account in [occasion.first, occasion.second].compactMap({ $0 }) where !known.contains(account) {
            try StaffRepository.demand(account, in: proof.programmeID, .execution, transaction)
        }
    }
}
