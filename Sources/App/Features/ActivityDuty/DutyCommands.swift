import Casework
import Law
import Store
import Web

/// What is done in the register of kommunala aktivitetsansvaret.
protocol DutyCommand: Command where Proof == Actor {
    var programme: ProgrammeID { get }
    /// Nil where it is about nobody in particular.
    var youth: DutyYouthID? { get }
}

extension DutyCommand {
    static var event: AuditEvent { .dutyNoted }
    var subject: AuditSubject { AuditSubject(programme: programme, object: youth?.value) }

    func demandKeeper() throws {
        guard proof.may(.keepDuty, in: nil, of: programme) else { throw CommandRefusal.otherProgramme }
    }

    /// The youth as it stands; stale where it is gone.
    func record(_ transaction: borrowing WriteTransaction) throws -> DutyRecord {
        try demandKeeper()
        let found = try youth.flatMap { try DutyRepository.one($0, in: [programme], transaction) }
        guard let found else { throw RouteRefusal.stale }
        return found
    }
}

/// Puts a young person into the register.
struct AddDutyYouth: DutyCommand {
    let proof: Actor
    let id: DutyYouthID
    let programme: ProgrammeID
    let terms: DutyYouth

    var youth: DutyYouthID? { id }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try demandKeeper()
        guard terms.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        if try DutyRepository.isKnown(terms.personalNumber, in: programme, besides: nil, transaction) {
            throw DutyForm.refusal(.known)
        }
        try DutyWritingRepository.insert(id, terms, in: programme, by: proof.accountID, transaction)
    }
}

/// Writes anew what stands about a young person.
struct ChangeDutyYouth: DutyCommand {
    let proof: Actor
    let programme: ProgrammeID
    let youth: DutyYouthID?
    let terms: DutyYouth
    let version: Int

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let record = try record(transaction)
        guard terms.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        if try DutyRepository.isKnown(terms.personalNumber, in: programme, besides: record.id, transaction) {
            throw DutyForm.refusal(.known)
        }
        if let first = record.firstDay, terms.enteredOn > first { throw DutyForm.refusal(.enteredLater) }
        guard try DutyWritingRepository.update(
            record.id, terms, version: version, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
    }
}

/// Notes a try to reach a young person.
struct NoteDutyContact: DutyCommand {
    let proof: Actor
    let programme: ProgrammeID
    let youth: DutyYouthID?
    let contact: DutyContact

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let record = try record(transaction)
        guard record.leaving == nil else { throw RouteRefusal.stale }
        guard contact.day <= transaction.now.day else { throw CommandRefusal.againstRules }
        guard contact.day >= record.youth.enteredOn else { throw DutyContactForm.refusal(.beforeEntry) }
        try DutyWritingRepository.insert(contact, of: record.id, by: proof.accountID, transaction)
    }
}

/// Notes a measure that is offered, or how one went on.
struct KeepDutyMeasure: DutyCommand {
    let proof: Actor
    let programme: ProgrammeID
    let youth: DutyYouthID?
    /// Nil for a new one.
    let measure: DutyMeasureID?
    let terms: DutyMeasure
    let version: Int

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let record = try record(transaction)
        guard terms.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        guard terms.offeredOn >= record.youth.enteredOn else { throw DutyMeasureForm.refusal(.beforeEntry) }
        guard let measure else {
            guard record.leaving == nil else { throw RouteRefusal.stale }
            return try DutyWritingRepository.insert(
                transaction.newID(), terms, of: record.id, by: proof.accountID, transaction)
        }
        guard record.measures.contains(where: { $0.id == measure }),
            try DutyWritingRepository.update(
                measure, terms, version: version, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
    }
}

/// Erases those whose time is out, as the list showed them. What remains is how many they were.
struct EraseDutyYouths: DutyCommand {
    static let event = AuditEvent.dutyErased

    let proof: Actor
    let programme: ProgrammeID
    /// The units whose youths the list showed beside, and how many it showed.
    let others: [ProgrammeID]
    let expected: Int

    var youth: DutyYouthID? { nil }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let units = [programme] + others, today = transaction.now.day
        guard units.allSatisfy({ proof.may(.keepDuty, in: nil, of: $0) }) else {
            throw CommandRefusal.otherProgramme
        }
        let due = try DutyRepository.all(in: units, transaction).filter { $0.isDueForErasure(on: today) }
        guard !due.isEmpty, due.count == expected else { throw RouteRefusal.stale }
        for unit in units {
            try DutyWritingRepository.erase(
                due.filter { $0.programme == unit }, in: unit, bornBy: today.parts.year - 21,
                by: proof.accountID, transaction)
        }
    }
}
