import Casework
import Store
import Web

/// Says that the people of two cases are one. Only a pointer is set and open cases joined, so that it can be
/// taken back whole at any time, also after others. It is never done by the program itself.
struct MergePersons: Command {
    static let event = AuditEvent.peopleMerged

    let proof: CaseGrant
    /// A case of the other, which the actor may merge too.
    let other: CaseGrant

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws -> MergeID {
        try proof.demandReadable(with: other, transaction)
        let (one, two) = (
            try PersonTreeRepository.root(of: proof.personID, transaction),
            try PersonTreeRepository.root(of: other.personID, transaction)
        )
        guard one != two else { throw RouteRefusal.stale }
        try demandAlike(one, two, transaction)
        let id: MergeID = transaction.newID()
        // The older row is the root: so it does not matter from which case it was done.
        let (kept, absorbed) = one < two ? ((proof, one), (other, two)) : ((other, two), (proof, one))
        try MergeRepository.insert(
            id, kept: kept.0, kept.1, absorbed: absorbed.0, absorbed.1, transaction)
        try PersonTreeRepository.hang(absorbed.1, under: kept.1, transaction)
        try JoiningRepository.settle(kept.1, transaction)
        try transaction.record(.peopleMerged, about: other.subject)
        return id
    }

    /// One protected and one not would show the one through the other: they are marked alike first.
    private func demandAlike(
        _ one: PersonID, _ two: PersonID, _ transaction: borrowing WriteTransaction
    ) throws {
        guard try PersonTreeRepository.isProtected(one, transaction)
            == PersonTreeRepository.isProtected(two, transaction)
        else { throw CommandRefusal.againstRules }
    }
}

/// Takes a merge back: the two are two again, each with the cases they had, and each open case with the next
/// step it had.
struct SeparatePersons: Command {
    static let event = AuditEvent.peopleSeparated

    let proof: CaseGrant
    /// The case on the other side of the merge.
    let other: CaseGrant
    let merge: MergeID

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard let found = try MergeRepository.find(merge, transaction) else { throw RouteRefusal.stale }
        guard Set([found.keptCase, found.absorbedCase]) == Set([proof.number, other.number]) else {
            throw CommandRefusal.againstRules
        }
        try demandSeen(transaction)
        guard try MergeRepository.undo(merge, by: proof.actor.accountID, transaction) else {
            throw RouteRefusal.stale
        }
        let root = try PersonTreeRepository.root(of: found.absorbed, transaction)
        try PersonTreeRepository.cut(found.absorbed, transaction)
        try JoiningRepository.settle(root, transaction)
        try JoiningRepository.settle(found.absorbed, transaction)
        try transaction.record(.peopleSeparated, about: other.subject)
    }

    /// Whoever takes a merge back sees both people of it, as the page that has the button does.
    private func demandSeen(_ transaction: borrowing WriteTransaction) throws {
        let actor = proof.actor
        for grant in [proof, other] {
            let seen = try FoundPersonRepository.find(
                whoIs: grant.personID, in: actor.reach(for: .readCases), for: actor.accountID,
                transaction)
            let isSeen = seen?.cases.contains { $0.episode == grant.episodeID } ?? false
            guard isSeen else { throw CommandRefusal.againstRules }
        }
    }
}

/// Says that the people of two cases are two, however alike: they are never suggested to be one again.
struct NotSamePerson: Command {
    static let event = AuditEvent.peopleToldApart

    let proof: CaseGrant
    let other: CaseGrant

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandReadable(with: other, transaction)
        let (one, two) = (
            try PersonTreeRepository.root(of: proof.personID, transaction),
            try PersonTreeRepository.root(of: other.personID, transaction)
        )
        guard one != two else { throw RouteRefusal.stale }
        try DistinctRepository.insert(
            proof.personID, other.personID, by: proof.actor.accountID, transaction)
        try transaction.record(.peopleToldApart, about: other.subject)
    }
}

extension CaseGrant {
    /// Whoever says that two people are one, or two, has read both. Asked first: else the answer would tell
    /// something of people that are not the actor's to read.
    fileprivate func demandReadable(
        with other: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        for grant in [self, other] {
            let facts = try CaseRepository.facts(under: grant, transaction)
            guard facts.mayBeRead(by: grant.actor.accountID) else { throw CommandRefusal.againstRules }
        }
    }
}
