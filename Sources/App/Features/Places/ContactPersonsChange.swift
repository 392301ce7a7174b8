import Casework
import Law
import Store
import Web

/// Who of the staff the person turns to, from today on. It never changes who it was before.
struct ContactPersonsChange: PlaceAct {
    static let event = AuditEvent.contactPersonsSet

    /// Two at most.
    let accounts: [AccountID]

    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem] {
        file.problems(of: accounts)
    }

    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try ContactPersonRepository.set(accounts, under: grant, transaction)
    }
}
