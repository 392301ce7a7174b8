import Casework
import Law
import Store
import Web

/// Something noted in an investigation that is a letter to the person as well: what was looked over is what
/// is kept. It never sends anything itself.
protocol LetterRecord: InvestigationRecord {
    static var letterKind: LetterKind { get }
    /// When and how it leaves; nil where nothing is sent.
    var sending: (day: Day, way: SentWay)? { get }
    /// - Parameter name: whose letter it is.
    func letter(in place: InvestigationPlace, from origin: LetterOrigin, by name: String) -> LetterDocument
}

extension LetterRecord {
    /// As it would be if it were kept now; nil where nothing is sent.
    func letter(
        in place: InvestigationPlace, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> LetterDocument? {
        guard let sending else { return nil }
        let origin = try LetterOrigin(under: grant, day: sending.day, transaction)
        return letter(in: place, from: origin, by: grant.actor.name)
    }

    /// - Parameter record: the key of the row that it is kept as.
    func archive(
        about record: Int64, in place: InvestigationPlace, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard let sending, let letter = try letter(in: place, under: grant, transaction) else { return }
        try LetterArchiveRepository.keep(
            letter, Self.letterKind, about: record, sent: sending, under: grant, transaction)
    }
}
