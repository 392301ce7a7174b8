import Casework
import Figures
import Store
import Web

/// Lays a table that is proved forward, to be looked at as its readers will see it.
struct ProposeTable: Command {
    static let event = AuditEvent.figuresProposed

    let proof: Actor
    let proposal: TableProposal

    var subject: AuditSubject { AuditSubject(programme: proposal.programme, object: proposal.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.keepFigures, in: nil, of: proposal.programme) else {
            throw CommandRefusal.otherProgramme
        }
        try PublishingRepository.insert(proposal, by: proof.accountID, transaction)
    }
}

/// Publishes a table. It was proved with all that had been published then; if more has been since, it is not.
struct PublishTable: Command {
    static let event = AuditEvent.figuresPublished

    let proof: Actor
    let proposal: TableProposal
    /// What it was proved with.
    let earlier: [PublishedTableID]

    var subject: AuditSubject { AuditSubject(programme: proposal.programme, object: proposal.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.keepFigures, in: nil, of: proposal.programme) else {
            throw CommandRefusal.otherProgramme
        }
        let now = try PublishingRepository.earlier(
            of: proposal.people, in: proposal.programme, transaction)
        guard now.map(\.id) == earlier,
            try PublishingRepository.publish(proposal.id, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
    }
}
