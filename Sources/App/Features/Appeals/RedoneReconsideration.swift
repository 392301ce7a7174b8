import Casework
import Law
import Store
import Web

/// An appealed decision looked at once more after new facts arrived, while the board still has it (FL 37-39).
/// The earlier finding stands in history and this one counts; it never moves the day on which the appeal is
/// to be with the court.
struct RedoneReconsideration: AppealAct {
    static let event = AuditEvent.appealReconsidered
    static let steps = [AppealStep.writeChange, .handOver]

    let finding: ReconsideredAppeal

    var appeal: AppealID { finding.appeal }

    /// What is decided anew is covered by the appeal, and goes to the court with it; what is being written
    /// could not be issued when the court has the appeal.
    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        let isBegun = finding.outcome == .unchanged && file.file.work?.changes == file.record.id
        return finding.problems(of: appeal, in: file, under: grant, today: today)
            + (file.newDecisions(coveredBy: appeal).isEmpty ? [] : [.decidedAnew])
            + (isBegun ? [.changeBegun] : [])
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try finding.keep(appeal, in: file, under: grant, transaction)
    }
}
