import Casework
import Law
import Store
import Web

/// How much one case may hold, and one account may add in a day (ASVS 5.2.4). Far more than anybody's work:
/// only a fault or somebody who fills the disk meets it.
enum DocumentQuota {
    struct Bound: Sendable {
        let files: Int
        let octets: Int

        func holds(_ used: DocumentRepository.Use, and octets: Int) -> Bool {
            used.files < files && used.octets <= self.octets - octets
        }
    }

    static let perCase = Bound(files: 1000, octets: 2_000_000_000)
    static let perAccountAndDay = Bound(files: 300, octets: 1_000_000_000)

    /// Throws `Complaints` at the file's field.
    static func demandRoom(
        for octets: Int, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard perCase.holds(try DocumentRepository.use(of: grant, transaction), and: octets) else {
            throw complaint("Ärendet har så många handlingar som får plats. Säg till din administratör.")
        }
        let dayAgo = transaction.now.adding(seconds: -24 * 3600)
        let today = try DocumentRepository.use(by: grant.actor.accountID, since: dayAgo, transaction)
        guard perAccountAndDay.holds(today, and: octets) else {
            throw complaint("Du har lagt till så mycket som får plats på ett dygn. Fortsätt i morgon.")
        }
    }

    private static func complaint(_ sentence: String) -> Complaints {
        Complaints([Complaint(field: DocumentForm.Name.file, sentence: sentence)])
    }
}
