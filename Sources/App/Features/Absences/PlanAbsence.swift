import Casework
import Law
import Store
import Web

/// Plans somebody's absence with a deputy. It moves no case: whose they are stays until somebody moves them.
struct PlanAbsence: Command {
    static let event = AuditEvent.absencePlanned

    let proof: Actor
    let id: AbsenceID
    let programme: ProgrammeID
    let terms: AbsenceTerms

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.planNextStep, in: .either, of: programme), proof.mayPlan(terms, in: programme),
            terms.problems(today: transaction.now.day).isEmpty
        else { throw CommandRefusal.againstRules }
        for account in [terms.account, terms.deputy] {
            try StaffRepository.demand(account, in: programme, .either, transaction)
        }
        let taken = try AbsenceRepository.overlaps(
            terms.account, terms.from...terms.until, in: programme, transaction)
        guard !taken else { throw AbsenceOverlap() }
        try AbsenceRepository.insert(terms, id: id, in: programme, by: proof.accountID, transaction)
        let held = try HeldCaseRepository.all(
            of: terms.account, in: programme, reach: proof.reach(for: .readCases), now: transaction.now,
            transaction)
        try AbsenceLineRepository.add(held.map(\.episode), to: id, transaction)
    }
}

/// The days are covered by another absence of the same person.
struct AbsenceOverlap: Error {}

extension Actor {
    /// One's own absence, or anybody's for whoever leads the unit.
    func mayPlan(_ terms: AbsenceTerms, in programme: ProgrammeID) -> Bool {
        terms.account == accountID || leads(programme)
    }

    func leads(_ programme: ProgrammeID) -> Bool {
        memberships.contains { $0.role == .manager && $0.programme == programme }
    }
}

/// Calls an absence off. It stays readable in the log.
struct CancelAbsence: Command {
    static let event = AuditEvent.absenceCancelled

    let proof: Actor
    let absence: Absence

    var subject: AuditSubject { AuditSubject(programme: absence.programme, object: absence.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard absence.mayBeWritten(by: proof) else { throw CommandRefusal.againstRules }
        guard try AbsenceRepository.cancel(absence.id, by: proof.accountID, transaction) else {
            throw RouteRefusal.stale
        }
    }
}
