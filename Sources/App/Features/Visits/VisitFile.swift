import Casework
import Store

/// What a case's page tells of the work with the person: visits, and contacts by other ways. It holds no
/// note: those are the journal's.
struct VisitFile: Sendable {
    /// In the order of their days.
    let visits: [Visit]
    /// Latest first.
    let contacts: [SupportContactRepository.Noted]

    static let empty = VisitFile(visits: [], contacts: [])

    private init(visits: [Visit], contacts: [SupportContactRepository.Noted]) {
        (self.visits, self.contacts) = (visits, contacts)
    }

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        visits = try VisitRepository.all(under: grant, transaction)
        contacts = try SupportContactRepository.all(under: grant, transaction)
    }
}
