import Casework
import Law
import Store
import Web

/// The texts of a decision, as often as one likes until it is sent to be reviewed.
extension DecisionTexts: DecisionAct {
    static var event: AuditEvent { .decisionDrafted }

    func problems(in file: DecisionFile, under grant: CaseGrant, today: Day) -> [DecisionProblem] {
        problems(in: file, under: grant, decidedOn: file.decidingDay(today))
    }

    func problems(in file: DecisionFile, under grant: CaseGrant, decidedOn day: Day) -> [DecisionProblem] {
        guard let subject = file.subject else { return [.decided] }
        var problems = problems(decidedOn: day, months: file.months(on: day)) + file.renewalProblems(of: self)
        if file.isBiased(grant.actor.accountID) { problems.append(.biased) }
        guard let outcome else { return problems }
        if case .application(let one) = subject, one.withdrawal != nil, outcome != .writtenOff {
            problems.append(.withdrawn)
        }
        if case .decision(let earlier) = subject { problems += self.problems(changing: earlier, in: file) }
        if !subject.outcomes.contains(outcome) {
            problems.append(subject.application == nil ? .decided : .undemanded)
        }
        return problems
    }

    /// What keeps an earlier decision from being changed so.
    private func problems(changing earlier: DecisionRecord, in file: DecisionFile) -> [DecisionProblem] {
        let holds = earlier.issue.map {
            change?.holds(against: earlier.texts.periodTo, decidedOn: $0.day) ?? true
        }
        return (holds == false ? [.changedAgainstThem] : [])
            + (outcome == .change && file.atCourt.contains(earlier.id) ? [.courtHasIt] : [])
    }

    func keep(
        in file: DecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let subject = file.subject else { throw RouteRefusal.stale }
        guard let work = file.work else {
            // The case is with whoever decides while its support goes on.
            try OutcomeRepository.move(to: .decision, under: grant, transaction)
            return try DecisionWritingRepository.insert(self, of: subject, under: grant, transaction)
        }
        try DecisionWritingRepository.update(self, of: work, under: grant, transaction)
    }
}
