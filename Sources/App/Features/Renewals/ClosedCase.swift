import Casework
import Law
import Store
import Web

extension ClosingProblem: CaseProblem {}

/// Ends a case from its latest decision: when what was refused is final, or what was given is over. The
/// reason is what was decided; nobody chooses it.
struct ClosedCase: IssuedDecisionAct {
    static let event = AuditEvent.episodeEnded

    let destination: String
    let comment: String

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [ClosingProblem] {
        if let standing = ClosedCase.standing(in: file, today: today) { return [standing] }
        return comment.isEmpty ? [.withoutWords] : []
    }

    /// What keeps the case from being ended today.
    static func standing(in file: IssuedDecisionFile, today: Day) -> ClosingProblem? {
        if file.file.subject?.application != nil { return .waits }
        if file.file.work != nil { return .beingWritten }
        if file.file.issued.first?.id != file.record.id { return .later }
        if file.appeals.isOpenInCase { return .appealed }
        if let last = file.file.lastDayGiven, last >= today { return .running(until: last) }
        guard file.record.texts.outcome.flatMap(EndingReason.init(nothingGivenBy:)) != nil,
            let time = file.delivery.time
        else { return nil }
        let isUnknown = file.appeals.dismissed.contains { $0.dismissal?.received == nil }
        guard let deadline = time.deadline, !isUnknown else { return .unknownTime }
        // What came of an appeal can be appealed in its turn.
        let last = max(deadline.lastDay, file.appeals.lastDay(of: file.receipt) ?? deadline.lastDay)
        return last >= today ? .appealable(through: last) : nil
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard file.file.isOpen else { throw RouteRefusal.stale }
        let nothing = file.record.texts.outcome.flatMap(EndingReason.init(nothingGivenBy:))
        let reason = file.file.lastDayGiven == nil ? nothing ?? .supportEnded : .supportEnded
        let ending = Ending(reason: reason, answer: .decided, destination: destination, comment: comment)
        try EndingRepository.end(
            ending, in: file.file.facts.phase, isDecided: true, under: grant, transaction)
    }
}

extension DecisionFile {
    /// The last day on which anything that was ever given holds; nil where nothing was.
    var lastDayGiven: Day? {
        let ended = issued.filter { $0.texts.outcome == .cessation }
            .compactMap { $0.texts.periodFrom?.adding(days: -1) }
        return (running.compactMap(\.texts.periodTo) + ended).max()
    }
}
