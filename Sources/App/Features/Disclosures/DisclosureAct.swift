import Casework
import Law
import Store
import Web

/// Something that is noted or decided about what is asked for and given out: what keeps it from being done,
/// and how it is kept. It never asks who may open the case: its route has.
protocol DisclosureAct: Sendable {
    static var event: AuditEvent { get }
    func problems(in file: DisclosureFile, under grant: CaseGrant, today: Day) -> [DisclosureProblem]
    /// Throws `RouteRefusal.stale` where what it is about is gone or done.
    func keep(
        in file: DisclosureFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws
}

/// Does it, also in a case that has ended: documents are asked for as long as they are kept. It is refused
/// where a protected person's facts are somebody else's to read.
struct GiveOut<Act: DisclosureAct>: Command {
    static var event: AuditEvent { Act.event }

    let proof: CaseGrant
    let act: Act
    let place: DisclosurePlace

    var subject: AuditSubject { proof.subject }

    /// The extract that was begun, if one was.
    func perform(_ transaction: borrowing WriteTransaction) throws -> FileExtractID? {
        let today = transaction.now.day
        let file = try DisclosureFile(place, under: proof, on: today, transaction)
        guard file.facts.mayBeRead(by: proof.actor.accountID),
            act.problems(in: file, under: proof, today: today).isEmpty
        else { throw CommandRefusal.againstRules }
        try act.keep(in: file, under: proof, transaction)
        guard Act.self == BegunExtract.self else { return nil }
        return try ExtractRepository.all(under: proof, transaction).first?.id
    }
}
