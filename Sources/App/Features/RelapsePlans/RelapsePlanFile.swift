import Casework
import Law
import Store
import Web

/// A case's relapse plans and what stands around them, read in one view of the database.
struct RelapsePlanFile: Sendable {
    let facts: CaseFacts
    /// Latest first.
    let plans: [RelapsePlanRecord]
    let hadSupport: Bool
    /// Those whom the person turns to now, by name.
    let contacts: [String]
    /// Where the unit is reached; nil where the programme's file does not say.
    let phone: String?

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    init(under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable) throws {
        facts = try grant.readableFacts(transaction)
        plans = try RelapsePlanRepository.all(under: grant, transaction)
        hadSupport = try !PlacementRepository.all(under: grant, transaction).isEmpty
        contacts = try ContactPersonRepository.now(under: grant, on: today, transaction).map(\.name)
        phone = try DecisionAuthorityRepository.inForce(of: grant.programmeID, on: today, transaction)?.phone
    }

    var isWritable: Bool { hadSupport && facts.host == nil }
}

/// Writes a new version, also when support has just ended: that is when many are written.
struct WriteRelapsePlan: Command {
    static let event = AuditEvent.relapsePlanWritten
    static let movesCase = true

    let proof: CaseGrant
    let plan: RelapsePlan
    /// Of the version that it was written from; 0 where there was none.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let file = try RelapsePlanFile(under: proof, on: transaction.now.day, transaction)
        guard file.isWritable, (file.plans.first?.number ?? 0) == version else { throw RouteRefusal.stale }
        guard plan.isWhole else { throw CommandRefusal.againstRules }
        try RelapsePlanRepository.insert(plan, number: version + 1, under: proof, transaction)
    }
}
