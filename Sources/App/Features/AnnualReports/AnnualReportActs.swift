import Casework
import Figures
import Law
import Store
import Web

/// Begins a report with its figures frozen. One that is being written already is gone on with.
struct BeginAnnualReport: Command {
    static let event = AuditEvent.reportWritten

    let proof: Actor
    let id: AnnualReportID
    let programme: ProgrammeID
    let counted: CountedFigures

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws -> AnnualReportID {
        guard proof.may(.keepFigures, in: nil, of: programme) else { throw CommandRefusal.otherProgramme }
        let period = counted.period.code
        if let draft = try AnnualReportRepository.draft(of: period, in: programme, transaction) {
            return draft
        }
        try AnnualReportRepository.insert(id, of: period, in: programme, by: proof.accountID, transaction)
        try AnnualReportRepository.insert(counted, turn: 1, of: id, by: proof.accountID, transaction)
        return id
    }
}

/// Writes a draft's texts.
struct WriteAnnualReport: Command {
    static let event = AuditEvent.reportWritten

    let proof: Actor
    let report: AnnualReport
    let texts: ReportTexts
    /// That the form was filled from.
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: report.programme, object: report.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try report.standsAsDraft(under: proof, transaction)?.version == version else {
            throw RouteRefusal.stale
        }
        try AnnualReportRepository.update(
            report.id, texts, version: version + 1, by: proof.accountID, transaction)
    }
}

/// Freezes a draft's figures anew, as somebody has just seen them. Those before stay.
struct FreezeAnnualReport: Command {
    static let event = AuditEvent.reportWritten

    let proof: Actor
    let report: AnnualReport
    let counted: CountedFigures

    var subject: AuditSubject { AuditSubject(programme: report.programme, object: report.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let turn = report.freeze.turn
        guard try report.standsAsDraft(under: proof, transaction)?.freeze.turn == turn else {
            throw RouteRefusal.stale
        }
        try AnnualReportRepository.insert(
            counted, turn: turn + 1, of: report.id, by: proof.accountID, transaction)
    }
}

/// Finishes a report: from now on nothing of it changes.
struct FinishAnnualReport: Command {
    static let event = AuditEvent.reportFinished

    let proof: Actor
    let report: AnnualReport
    /// Which texts and figures were seen.
    let standing: String

    var subject: AuditSubject { AuditSubject(programme: report.programme, object: report.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let found = try report.standsAsDraft(under: proof, transaction)
        guard let found, found.standing == standing, found.mayFinish(today: transaction.now.day) else {
            throw RouteRefusal.stale
        }
        try AnnualReportRepository.finish(report.id, by: proof.accountID, transaction)
    }
}

extension AnnualReport {
    /// As it is now; nil if it is no draft any more.
    fileprivate func standsAsDraft(
        under proof: Actor, _ transaction: borrowing WriteTransaction
    ) throws -> AnnualReport? {
        guard proof.may(.keepFigures, in: nil, of: programme) else { throw CommandRefusal.otherProgramme }
        let found = try AnnualReportRepository.find(id, transaction)
        return found?.isDraft == true ? found : nil
    }
}
