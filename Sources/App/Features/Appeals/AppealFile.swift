import Casework
import Law
import Store
import Web

/// The appeals of one issued decision, with what their steps ask for. It never says who may read them.
struct AppealFile: Sendable {
    /// In the order they came.
    let all: [AppealRecord]
    let forwardings: [LegalityForwarding]
    let representatives: [RepresentativeRecord]
    /// Issued decisions that changed or ended this one, or one that did.
    let later: [DecisionRecord]
    /// Of every decision of the case.
    private let ofCase: [AppealRecord]
    /// An appeal of the decision that this one changed, which covers this one too (FL 46).
    let covering: [AppealRecord]
    /// Those that were sent in them: dismissals and handovers.
    let letters: [AppealID: [LetterKind: LetterID]]

    init(
        of record: DecisionRecord, in file: DecisionFile, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        ofCase = try AppealRepository.all(under: grant, transaction)
        all = ofCase.filter { $0.decision == record.id }
        covering = ofCase.filter { $0.decision == record.changes && $0.dismissalOf == nil }
        forwardings = try LegalityForwardingRepository.all(of: record.id, transaction)
        representatives = try RepresentativeRepository.all(under: grant, transaction)
        later = AppealFile.later(than: record.id, file.issued)
        letters = try AppealFile.letters(of: all, under: grant, transaction)
    }

    private static func letters(
        of appeals: [AppealRecord], under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AppealID: [LetterKind: LetterID]] {
        var found: [AppealID: [LetterKind: LetterID]] = [:]
        for appeal in appeals {
            for kind in [LetterKind.lateAppealDismissal, .appealHandover] {
                found[appeal.id, default: [:]][kind] = try LetterArchiveRepository.find(
                    kind, about: appeal.id.value, under: grant, transaction)
            }
        }
        return found
    }

    private static func later(than id: DecisionID, _ issued: [DecisionRecord]) -> [DecisionRecord] {
        guard let next = issued.first(where: { $0.changes == id }) else { return [] }
        return [next] + later(than: next.id, issued)
    }

    func step(of appeal: AppealRecord) -> AppealStep {
        var known = AppealStep.Known()
        known.isWithdrawn = appeal.withdrawal != nil
        known.timeliness = appeal.trial?.outcome
        known.isDismissed = appeal.dismissal != nil
        known.isTakenUpAgain = ofCase.contains {
            $0.dismissalOf == appeal.id && $0.judgments.contains { $0.outcome.isCarriedOut }
        }
        known.isOfDismissal = appeal.dismissalOf != nil
        known.reconsideration = appeal.finding?.outcome
        known.hasNewDecision = !later.isEmpty
        known.isHandedOver = appeal.handover != nil
        known.judgment = appeal.judgment?.outcome
        known.isCarriedOut = appeal.judgment?.carriedOut != nil
        return AppealStep(known)
    }

    func find(_ id: AppealID, at steps: [AppealStep]) -> AppealRecord? {
        all.first { $0.id == id && steps.contains(step(of: $0)) }
    }

    func waiting(at steps: [AppealStep]) -> [AppealRecord] {
        all.filter { steps.contains(step(of: $0)) }
    }

    var isOpen: Bool { all.contains { step(of: $0).isOpen } }

    /// Whether one of any of the case's decisions is.
    var isOpenInCase: Bool { ofCase.contains { step(of: $0).isOpen } }

    /// Those whose dismissal stands and is not appealed yet.
    var dismissed: [AppealRecord] {
        all.filter { one in
            step(of: one) == .dismissed && !all.contains { $0.dismissalOf == one.id }
        }
    }

    /// The last day to appeal what was said last in each of them; nil while nobody can say of one.
    func lastDay(of decision: Receipt) -> Day? {
        let closing = all.map { lastDay(of: $0, decision) }
        guard !closing.isEmpty else { return decision.appealDeadline?.lastDay }
        return closing.contains(nil) ? nil : closing.compactMap { $0 }.max()
    }

    private func lastDay(of appeal: AppealRecord, _ decision: Receipt) -> Day? {
        if let judgment = appeal.judgment { return judgment.lastDay }
        guard let dismissal = appeal.dismissal else { return decision.appealDeadline?.lastDay }
        return appeal.receiptOfDismissal(dismissal).appealDeadline?.lastDay
    }
}

extension AppealRecord {
    func receiptOfDismissal(_ dismissal: Dismissal) -> Receipt {
        Receipt(.plainLetter, dispatched: dismissal.day, received: dismissal.received?.day)
    }
}

extension IssuedDecisionFile {
    /// When what the appeal is about was received: the decision, or an earlier appeal's dismissal.
    func receipt(of appeal: AppealRecord) -> Receipt {
        let earlier = appeals.all.first { $0.id == appeal.dismissalOf }
        return earlier.flatMap { one in one.dismissal.map(one.receiptOfDismissal) } ?? receipt
    }

    /// Laga kraft.
    func finality(today: Day) -> Finality {
        Finality(isAppealed: appeals.isOpen, lastDay: appeals.lastDay(of: receipt), today: today)
    }
}
