import Casework
import Law
import Store
import Web

/// Ends somebody's support, or corrects how it was noted: the place is left, the queue too, and whoever has
/// support without a decision has the case ended in the same act. Where the person has died everything ends
/// with it; else it never ends a decision, nor a case whose application or decision is the authority's. When
/// the authority has ended the case it only notes.
struct EndSupport: Command {
    static let event = AuditEvent.supportEnded
    static let movesCase = true

    let proof: CaseGrant
    let ending: SupportEnding
    /// What was wrong in the one that stands; empty for a new one.
    var correction = ""
    /// Visits that are to be held all the same, where the case does not end.
    var keeps: Set<VisitID> = []
    /// Whether the unit may get in touch afterwards; nil where nobody has asked.
    var aftercare: Aftercare.Answer?

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        let file = try SupportEndingFile(under: proof, on: today, transaction)
        let problems = ending.problems(in: file, under: proof, correction: correction, today: today)
        // The form has asked already: what is wrong now has become so meanwhile.
        guard problems.isEmpty, let reason = file.reason(ending.reason) else { throw RouteRefusal.stale }
        let isNew = file.standing == nil
        if isNew { try leave(file, for: reason, transaction) }
        try SupportEndingWritingRepository.insert(
            ending, of: file.lastPlacement?.id, corrects: file.standing?.id,
            reason: isNew ? "" : correction, goals: file.goals(on: ending.endedOn), under: proof, transaction)
        if isNew { try answerAftercare(file, reason, transaction) }
        if file.ends(with: reason, isNew: isNew) { return try end(file, for: reason, transaction) }
        guard isNew, !file.isLate else { return }
        let plan = next(in: file, by: proof.actor.accountID, today: today)
        try file.place.move(to: plan, under: proof, transaction)
    }

    /// Nobody is asked before there was support, or about somebody who has died.
    private func answerAftercare(
        _ file: SupportEndingFile, _ reason: SupportEndReason, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let aftercare, file.lastPlacement != nil, !reason.isDeath else { return }
        try transaction.record(.aftercareAnswered, about: subject)
        try AftercareWritingRepository.insert(
            aftercare, words: "", on: transaction.now.day, after: ending.endedOn, under: proof, transaction)
    }

    private func leave(
        _ file: SupportEndingFile, for reason: SupportEndReason, _ transaction: borrowing WriteTransaction
    ) throws {
        if file.place.placement != nil {
            var left = ending.left(for: reason)
            left.keeps = file.endsCase(with: reason) ? [] : keeps
            try left.keep(in: file.place, under: proof, transaction)
            try transaction.record(.placeLeft, about: subject)
        }
        if let entry = file.place.waiting {
            try QueueRepository.leave(
                entry.id, on: transaction.now.day, .other, text: reason.wording, under: proof, transaction)
            try transaction.record(.queueLeft, about: subject)
        }
    }

    private func end(
        _ file: SupportEndingFile, for reason: SupportEndReason, _ transaction: borrowing WriteTransaction
    ) throws {
        if reason.isDeath {
            try DeathOfSupported(file: file, day: ending.endedOn).keep(under: proof, transaction)
        }
        try transaction.record(.episodeEnded, about: subject)
        let closing = closing(file, for: reason)
        try EndingRepository.end(closing, in: file.facts.phase, under: proof, transaction)
    }

    /// The person knew of the right to apply before the support began: that stands in the ending too.
    func closing(_ file: SupportEndingFile, for reason: SupportEndReason) -> Ending {
        let words = file.destinations.first { $0.code == ending.destination }?.wording ?? ""
        let destination = [words, ending.destinationWords].filter { !$0.isEmpty }.joined(separator: ": ")
        return reason.isDeath
            ? Ending(reason: .deceased, answer: .notAsked, comment: ending.summary)
            : Ending(
                reason: .supportEnded, answer: .supported, told: file.lastPlacement?.told,
                destination: destination, comment: "\(reason.wording). \(ending.summary)")
    }

    /// What is left is the authority's to end.
    func next(in file: SupportEndingFile, by account: AccountID, today: Day) -> NextStepPlan {
        file.place.plan(
            .closeSupport, on: today.adding(days: LeftPlace.followUpDays).orWorkingDay,
            by: file.place.owner(account), today: today)
    }
}
