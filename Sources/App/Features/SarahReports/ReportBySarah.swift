import Casework
import Law
import Store
import Web

/// Reports that something went wrong in a programme, or may.
struct ReportBySarah: Command {
    static let event = AuditEvent.sarahReportMade

    let proof: Actor
    let id: SarahReportID
    let programme: ProgrammeID
    let report: SarahReport

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.reportWrong, in: nil, of: programme) else { throw CommandRefusal.otherProgramme }
        guard report.isWhole(today: transaction.now.day) else { throw CommandRefusal.againstRules }
        try SarahRepository.insert(id, report, in: programme, by: proof.accountID, transaction)
    }
}

/// Notes the next thing done with a report.
struct FollowSarahReport: Command {
    static let event = AuditEvent.sarahReportFollowed

    let proof: Actor
    let record: SarahRecord
    let step: SarahStep
    /// How many steps it had when the form was opened.
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: record.programme, object: record.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard proof.may(.followReports, in: nil, of: record.programme) else {
            throw CommandRefusal.otherProgramme
        }
        let found = try SarahRepository.one(
            record.id, in: [record.programme], or: proof.accountID, transaction)
        guard let found, found.steps.count == version, found.next == step.kind else {
            throw RouteRefusal.stale
        }
        let today = transaction.now.day
        guard step.follows(found.steps.map(\.step), reported: found.reported.at.day, today: today) else {
            throw CommandRefusal.againstRules
        }
        try SarahRepository.insert(
            step, turn: version + 1, of: record.id, by: proof.accountID, transaction)
    }
}
