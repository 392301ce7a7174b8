import Casework
import Law
import Store

extension SupportEnding {
    /// What keeps it from being noted in a case, or from standing instead of the one that does.
    func problems(
        in file: SupportEndingFile, under grant: CaseGrant, correction: String, today: Day
    ) -> [SupportEndingProblem] {
        if file.standing == nil {
            if !file.mayEnd { return [.noSupport] }
        } else {
            if !file.mayCorrect { return [.alreadyEnded] }
            if correction.isEmpty { return [.withoutCorrection] }
        }
        let reason = file.reason(self.reason)
        return onDay(in: file, under: grant, reason, today: today) + worded(in: file, reason)
            + tried(in: file, reason) + answered(in: file, reason) + written(in: file, reason)
    }

    /// What ends the case closes its visits too. Where the person has died they are called off.
    private func written(
        in file: SupportEndingFile, _ reason: SupportEndReason?
    ) -> [SupportEndingProblem] {
        guard let reason, let day = file.unwritten, file.ends(with: reason, isNew: file.standing == nil),
            !reason.isDeath
        else { return [] }
        return [.visitUnwritten(day)]
    }

    private func onDay(
        in file: SupportEndingFile, under grant: CaseGrant, _ reason: SupportEndReason?, today: Day
    ) -> [SupportEndingProblem] {
        if endedOn > today { return [.inFuture] }
        guard let reason, reason.validity.holds(on: endedOn) else { return [.otherReason] }
        guard let place = file.lastPlacement else { return [] }
        if let ended = place.ending { return ended.on == endedOn ? [] : [.otherDay(ended.on)] }
        return left(for: reason).problems(in: file.place, under: grant, today: today)
            .map(SupportEndingProblem.place)
    }

    /// How the place is left in the same act.
    func left(for reason: SupportEndReason) -> LeftPlace {
        LeftPlace(on: endedOn, reason: reason.place, text: reason.place == .other ? reason.wording : "")
    }

    private func worded(
        in file: SupportEndingFile, _ reason: SupportEndReason?
    ) -> [SupportEndingProblem] {
        let missing: [SupportEndingProblem] = summary.isEmpty ? [.withoutSummary] : []
        if reason?.isDeath == true { return missing }
        let chosen = file.destinations.first { $0.code == destination }
        guard let chosen, chosen.validity.holds(on: endedOn) else { return missing + [.otherDestination] }
        let isWordless = chosen.code == SupportDestination.other && destinationWords.isEmpty
        return missing + (isWordless ? [.withoutDestination] : [])
    }

    private func tried(
        in file: SupportEndingFile, _ reason: SupportEndReason?
    ) -> [SupportEndingProblem] {
        guard reason?.needsTries == true, file.standing?.ending.reason != self.reason else { return [] }
        return file.silence.missing.map { [.silenceTooShort($0)] } ?? []
    }

    private func answered(
        in file: SupportEndingFile, _ reason: SupportEndReason?
    ) -> [SupportEndingProblem] {
        if reason?.isDeath == true { return [] }
        let then = file.goals(on: endedOn)
        if then.map(\.wording) != file.goals.map(\.wording) { return [.otherGoals] }
        return then.filter { outcomes[$0.position] == nil }.map { .unanswered($0.position) }
    }
}
