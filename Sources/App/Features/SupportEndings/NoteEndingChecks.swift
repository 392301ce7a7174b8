import Casework
import Law
import Store
import Web

/// Notes what has been seen to around an ending, also when the case has ended. What stands as it did is not
/// noted again. It never holds what anybody answered in a questionnaire.
struct NoteEndingChecks: Command {
    static let event = AuditEvent.endingChecked
    static let movesCase = true

    let proof: CaseGrant
    /// By the things' codes.
    let standings: [String: EndingCheckStanding]

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        let file = try SupportEndingFile(under: proof, on: today, transaction)
        guard file.mayCorrect else { throw RouteRefusal.stale }
        for item in file.items {
            guard let standing = standings[item.code],
                standing != file.checked[item.code]?.standing ?? .open
            else { continue }
            guard item.validity.holds(on: today) else { throw CommandRefusal.againstRules }
            try SupportEndingWritingRepository.insert(standing, of: item.code, under: proof, transaction)
        }
    }
}
