import Casework
import Law
import Store
import Web

/// Puts somebody the unit works with into the register.
struct AddPartner: Command {
    static let event = AuditEvent.partnerChanged

    let proof: Actor
    let id: PartnerID
    let programme: ProgrammeID
    let terms: PartnerTerms

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandPartners(in: programme)
        try PartnerRepository.insert(id, terms, in: programme, by: proof.accountID, transaction)
    }
}

/// Writes anew what stands about a partner; what stands then counts as seen to be right.
struct ChangePartner: Command {
    static let event = AuditEvent.partnerChanged

    let proof: Actor
    let partner: PartnerRecord
    let terms: PartnerTerms
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: partner.programme, object: partner.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandPartners(in: partner.programme)
        guard try PartnerRepository.update(
            partner.id, terms, version: version, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
    }
}

/// Says that what stands is right, that the unit does not work with the partner any more, or that it does
/// again. Nothing is removed.
struct MarkPartner: Command {
    enum Mark: Sendable { case right, away, back }

    static let event = AuditEvent.partnerChanged

    let proof: Actor
    let partner: PartnerRecord
    let mark: Mark

    var subject: AuditSubject { AuditSubject(programme: partner.programme, object: partner.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandPartners(in: partner.programme)
        switch mark {
        case .right: try PartnerRepository.check(partner.id, by: proof.accountID, transaction)
        case .away, .back:
            try PartnerRepository.put(partner.id, away: mark == .away, by: proof.accountID, transaction)
        }
    }
}

/// Notes a try to reach a partner about the collaboration.
struct NotePartnerContact: Command {
    static let event = AuditEvent.partnerContactNoted

    let proof: Actor
    let partner: PartnerRecord
    let contact: PartnerContact

    var subject: AuditSubject { AuditSubject(programme: partner.programme, object: partner.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandPartners(in: partner.programme)
        guard contact.day <= transaction.now.day else { throw CommandRefusal.againstRules }
        try PartnerContactRepository.insert(
            contact, with: partner.id, by: proof.accountID, transaction)
    }
}

extension Actor {
    /// Throws `CommandRefusal.otherProgramme` unless the actor keeps the register there.
    fileprivate func demandPartners(in programme: ProgrammeID) throws {
        guard may(.planNextStep, in: .either, of: programme) else { throw CommandRefusal.otherProgramme }
    }
}
