import Casework
import Law
import Store
import Web

/// Proposes whom to erase. It removes nothing.
struct ProposeErasure: Command {
    static let event = AuditEvent.erasureProposed

    let proof: Actor
    let id: RetentionListID
    let programme: ProgrammeID
    let people: [PersonID]

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.proposeErasure, in: nil, of: programme) else { throw CommandRefusal.otherProgramme }
        let standing = try RetentionRepository.lists(of: programme, transaction)
        guard !standing.contains(where: \.isOpen) else { throw RouteRefusal.stale }
        let due = try transaction.erasable(
            in: programme, within: proof.programmes(for: .proposeErasure, in: nil))
        guard !people.isEmpty, people.allSatisfy(due.contains) else { throw CommandRefusal.againstRules }
        try RetentionRepository.insert(id, people, in: programme, by: proof.accountID, transaction)
    }
}

/// Takes a proposal back.
struct WithdrawErasure: Command {
    static let event = AuditEvent.erasureProposed

    let proof: Actor
    let list: RetentionList

    var subject: AuditSubject { AuditSubject(programme: list.programme, object: list.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.proposeErasure, in: nil, of: list.programme) else {
            throw CommandRefusal.otherProgramme
        }
        try transaction.demandOpen(list)
        try RetentionRepository.withdraw(list.id, by: proof.accountID, transaction)
    }
}

/// Approves what somebody else has proposed, and erases it in the same change. Who has been written about
/// since is left. Then the files, and what is left in the database's own file, are to be removed.
struct EraseFiles: Command {
    static let event = AuditEvent.filesErased

    let proof: Actor
    let list: RetentionList

    var subject: AuditSubject { AuditSubject(programme: list.programme, object: list.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.approveErasure, in: nil, of: list.programme) else {
            throw CommandRefusal.otherProgramme
        }
        guard list.proposer != proof.accountID else { throw CommandRefusal.againstRules }
        try transaction.demandOpen(list)
        let due = try transaction.erasable(
            in: list.programme, within: proof.programmes(for: .approveErasure, in: nil))
        let people = list.people.filter(due.contains)
        try ErasedFigureRepository.keep(people, transaction)
        let rows = try transaction.erase(people)
        try RetentionRepository.removeLeftDrafts(transaction)
        try RetentionRepository.insert(
            rows, people: people.count, spared: list.people.count - people.count, of: list.id,
            by: proof.accountID, transaction)
    }
}

extension WriteTransaction {
    /// Who can be erased today by the rules, by somebody of these programmes.
    fileprivate func erasable(
        in programme: ProgrammeID, within own: [ProgrammeID]
    ) throws -> Set<PersonID> {
        let all = try RetentionCandidateRepository.all(in: programme, self)
        return Set(all.filter { $0.isErasable(on: now.day, within: own) }.map(\.person))
    }

    fileprivate func demandOpen(_ list: RetentionList) throws {
        let all = try RetentionRepository.lists(of: list.programme, self)
        guard all.first(where: { $0.id == list.id })?.isOpen == true else { throw RouteRefusal.stale }
    }
}

extension Store {
    /// Removes the files of what was erased, and what is left of it in the database's own file and log.
    /// Nothing where that is done.
    func finishErasing(under actor: Actor) throws {
        guard waitUntilDurable(actor.trail) else { throw StoreError.storage(code: 0) }
        let (lists, files) = try read {
            (try RetentionRepository.left($0), try RetentionRepository.files($0))
        }
        if lists.isEmpty { return }
        removeDocuments(files)
        try scrub()
        do {
            try write(.fileScrubbed, under: actor) { transaction in
                guard try RetentionRepository.noteScrubbed(lists, files, transaction) else {
                    throw ScrubbedAlready()
                }
            }
        } catch is ScrubbedAlready {}
    }
}

/// Somebody else has just finished it: there is nothing to note.
private struct ScrubbedAlready: Error {}
