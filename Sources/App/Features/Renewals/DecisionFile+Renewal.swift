import Casework
import Law
import Web

/// What a decision that follows another must go by. It never decides whether there is to be one.
extension DecisionFile {
    /// Where the application that waits asks to go on after a decision.
    var renewal: RenewalRecord? {
        subject?.application.flatMap { id in renewals.first { $0.application == id } }
    }

    /// The decision that the application asks to have renewed.
    var renewed: DecisionRecord? {
        renewal.flatMap { renewal in issued.first { $0.id == renewal.decision } }
    }

    /// What was given and no later decision has changed or ended.
    var running: [DecisionRecord] {
        let changed = Set(issued.compactMap(\.changes))
        return issued.filter { $0.texts.outcome?.isGiven == true && !changed.contains($0.id) }
    }

    /// What keeps a decision on an application from standing beside those that run.
    func renewalProblems(of texts: DecisionTexts) -> [DecisionProblem] {
        guard let outcome = texts.outcome, !outcome.isOfDecision else { return [] }
        let mustBeShown = outcome != .grant && outcome != .writtenOff
        let isUnseen = mustBeShown && renewal?.isCommunicated == false
        return (isUnseen ? [.notCommunicated] : []) + overlaps(of: texts).map { .overlaps(lastDay: $0) }
    }

    private func overlaps(of texts: DecisionTexts) -> [Day] {
        guard texts.outcome?.isGiven == true, let from = texts.periodFrom, let to = texts.periodTo else {
            return []
        }
        return running.compactMap { other in
            guard let first = other.texts.periodFrom, let last = other.texts.periodTo else { return nil }
            return first <= to && last >= from ? last : nil
        }
    }

    /// That there are days without a decision between the one that ends and the one that is written. It can
    /// be right, but never unseen.
    var gap: Notice? {
        guard let last = renewed?.texts.periodTo, let texts = work?.texts, texts.outcome?.isGiven == true,
            let from = texts.periodFrom, from > last.adding(days: 1)
        else { return nil }
        let days = "\(last.adding(days: 1)) till \(from.adding(days: -1))"
        return Notice(
            kind: .care, heading: "Glapp mellan besluten",
            text: "Det förra beslutet slutar \(last) och det här börjar \(from). Från \(days) har personen "
                + "inget beslut. Ska det vara så, skriv varför i skälen.")
    }
}

extension DecisionTexts {
    /// As it begins for somebody who is to go on: what was given, from the day after.
    mutating func goOn(after renewed: DecisionRecord, _ renewal: RenewalRecord, months: Int?) {
        granted = renewed.texts.granted
        alternatives = renewed.texts.alternatives
        if renewal.proposal == .goOn { outcome = .grant }
        guard let last = renewed.texts.periodTo else { return }
        let from = last.adding(days: 1)
        periodFrom = from
        periodTo = from.adding(months: months ?? 3).adding(days: -1)
    }
}
