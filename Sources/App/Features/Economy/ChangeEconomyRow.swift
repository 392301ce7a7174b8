import Casework
import Figures
import Law
import Store
import Web

/// Begins a calculation, empty or from the published example.
struct BeginEconomySheet: Command {
    static let event = AuditEvent.economySheetChanged

    let proof: Actor
    let id: EconomySheetID
    let programme: ProgrammeID
    let heading: EconomyRecord.Heading
    let items: [EconomyItem]

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.keepFigures, in: nil, of: programme), items.count <= EconomySheet.mostItems else {
            throw CommandRefusal.otherProgramme
        }
        try EconomyRepository.insert(id, in: programme, by: proof.accountID, transaction)
        try EconomyRepository.insert(heading, turn: 1, of: id, by: proof.accountID, transaction)
        for (place, item) in items.enumerated() {
            try EconomyRepository.insert(
                item, isRemoved: false, at: place + 1, turn: 1, of: id, by: proof.accountID, transaction)
        }
    }
}

/// Writes the heading of a calculation anew. What it was stays readable.
struct ChangeEconomyHeading: Command {
    static let event = AuditEvent.economySheetChanged

    let proof: Actor
    let record: EconomyRecord
    let heading: EconomyRecord.Heading
    /// The turn that the form was filled from.
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: record.programme, object: record.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let found = try EconomyRepository.find(record.id, transaction)
        guard let found, found.turn == version else { throw RouteRefusal.stale }
        guard proof.may(.keepFigures, in: nil, of: found.programme) else {
            throw CommandRefusal.otherProgramme
        }
        try EconomyRepository.insert(
            heading, turn: version + 1, of: record.id, by: proof.accountID, transaction)
    }
}

/// Adds a row, writes one anew, or takes it out of the calculation. What it was stays readable.
struct ChangeEconomyRow: Command {
    static let event = AuditEvent.economySheetChanged

    let proof: Actor
    let record: EconomyRecord
    let item: EconomyItem
    let isRemoved: Bool
    /// Nil for a new row.
    let place: Int?
    /// The turn that the form was filled from; 0 for a new row.
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: record.programme, object: record.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard let found = try EconomyRepository.find(record.id, transaction) else { throw RouteRefusal.stale }
        guard proof.may(.keepFigures, in: nil, of: found.programme) else {
            throw CommandRefusal.otherProgramme
        }
        let place = place ?? found.nextPlace
        guard place <= EconomySheet.mostItems else { throw EconomySheetFull() }
        let turn = found.entries.first { $0.place == place }?.turn ?? 0
        guard turn == version else { throw RouteRefusal.stale }
        try EconomyRepository.insert(
            item, isRemoved: isRemoved, at: place, turn: turn + 1, of: record.id, by: proof.accountID,
            transaction)
    }
}

/// A calculation has no room for another row.
struct EconomySheetFull: Error {}
