import Casework
import Store
import Web

/// Writes lines for the deputy, one for each person, and gives those a place who have come since. What was
/// written before stays.
struct NoteAbsenceLines: Command {
    static let event = AuditEvent.absenceLinesNoted

    let proof: Actor
    let absence: Absence
    /// By place; those that are as they were are not written again.
    let lines: [Int: String]
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: absence.programme, object: absence.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard absence.mayBeWritten(by: proof) else { throw CommandRefusal.againstRules }
        let held = try HeldCaseRepository.all(
            of: absence.account, in: absence.programme, reach: proof.reach(for: .readCases),
            besides: absence.id, now: transaction.now, transaction)
        guard try AbsenceLineRepository.step(absence.id, version: version, transaction) else {
            throw RouteRefusal.stale
        }
        for line in try AbsenceLineRepository.all(of: absence.id, transaction) {
            guard let words = lines[line.place], words != line.words else { continue }
            guard let one = held.first(where: { $0.episode == line.episode }),
                !one.isHidden(from: proof.accountID)
            else { throw CommandRefusal.againstRules }
            try write(words, at: line.place, of: one, transaction)
        }
        try AbsenceLineRepository.add(held.map(\.episode), to: absence.id, transaction)
    }

    private func write(
        _ words: String, at place: Int, of one: HeldCase, _ transaction: borrowing WriteTransaction
    ) throws {
        try AbsenceLineRepository.write(words, at: place, of: absence.id, by: proof.accountID, transaction)
        var subject = subject
        (subject.person, subject.episode) = (one.person, one.episode)
        try transaction.record(.absenceLinesNoted, about: subject)
    }
}
