import Casework
import Law
import Store
import Web

/// Writes a version of a sheet for SUS. By name and number only on a consent that holds today, which the
/// house's one rule for what is told is asked about; nobody protected is ever named.
struct WriteSusSheet: Command {
    static let event = AuditEvent.susSheetWritten

    let proof: CaseGrant
    let sheet: SusSheet
    let isNamed: Bool
    /// Of the turn that it was written from.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        let file = try SusFile(under: proof, on: today, transaction)
        guard file.isWritable, file.version(sheet.turn) == version else { throw RouteRefusal.stale }
        guard sheet.turn == .start || file.latest(.start) != nil else { throw RouteRefusal.stale }
        guard sheet.problems(today: today).isEmpty else { throw CommandRefusal.againstRules }
        guard isNamed else {
            return try SusRepository.insert(sheet, number: version + 1, under: proof, transaction)
        }
        try name(in: file, today, transaction)
    }

    private func name(
        in file: SusFile, _ today: Day, _ transaction: borrowing WriteTransaction
    ) throws {
        if file.facts.person.isProtected { throw SusForm.refusal(.protected) }
        guard let consent = file.consent else { throw SusForm.refusal(.noConsent) }
        let sharing = NewSharing(
            file: .execution, party: NamedParty(SusFile.receiver),
            told: "SUS, \(sheet.turn.swedish.lowercased()): namn, personnummer, sysselsättning, försörjning.",
            day: today, way: .secureMessage, basis: .consent(consent.id), purpose: .registration)
        let ground = try SharingRepository.tell(sharing, under: proof, transaction)
        try SusRepository.insert(
            sheet, number: version + 1, naming: consent.id, on: ground, under: proof, transaction)
        try transaction.record(.sharingNoted, about: subject)
    }
}
