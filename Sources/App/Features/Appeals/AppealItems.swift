import Casework
import Law
import Templating
import Web

/// An appeal in words, step by step. It never says what comes next.
struct AppealItems {
    let appeal: AppealRecord
    let file: IssuedDecisionFile

    var all: [DescriptionItem] {
        let before = [trial, dismissal, received].compactMap { $0 }
        let after = [newDecision, handover].compactMap { $0 }
        return arrival + before + findings + after + court + [withdrawal].compactMap { $0 }
    }

    private var arrival: [DescriptionItem] {
        let came = appeal.arrival
        let lay = "Låg hos oss \(came.arrival.reached). \(came.arrival.way.swedish)."
        let court = came.atCourt.map { "Kom först till domstolen \($0). Den dagen räknas (45 och 47 §§ FL)." }
        let helped = came.helpedBy.isEmpty ? [] : ["Berättat muntligt, nedskrivet av \(came.helpedBy)."]
        return [
            DescriptionItem(
                term: "Kom in",
                texts: ["\(came.arrival.day)", lay, came.arrival.why, court].compactMap { $0 } + helped),
            DescriptionItem(term: "Diarienummer", texts: [appeal.diaryNumber]),
            DescriptionItem(term: "Vem", texts: [appeal.appellant]),
            DescriptionItem(term: "Vill att beslutet ändras så", texts: came.wish.paragraphs),
        ] + (came.reasons.isEmpty ? [] : [DescriptionItem(term: "Varför", texts: came.reasons.paragraphs)])
    }

    private var trial: DescriptionItem? {
        appeal.trial.map { trial in
            let days = [
                trial.received.map { "Beslutet togs emot \($0)." },
                trial.lastDay.map { "Sista dag att överklaga \($0)." },
            ].compactMap { $0 }
            return DescriptionItem(
                term: "Rättidsprövning",
                texts: [trial.outcome.swedish] + days + trial.reasons.paragraphs + [by(trial.noted)])
        }
    }

    private var dismissal: DescriptionItem? {
        appeal.dismissal.map {
            DescriptionItem(
                term: "Avvisat",
                texts: ["\($0.day), \($0.diaryNumber)"] + $0.reasons.paragraphs
                    + ["\($0.by), delegation punkt \($0.point)"])
        }
    }

    private var received: DescriptionItem? {
        appeal.dismissal?.received.map {
            DescriptionItem(term: "Avvisningen togs emot", texts: ["\($0.day)"] + $0.shown.paragraphs)
        }
    }

    /// In order: the last of them counts.
    var findings: [DescriptionItem] {
        appeal.findings.enumerated().map { place, finding in
            let isEarlier = place + 1 < appeal.findings.count
            return DescriptionItem(
                term: isEarlier ? "Tidigare omprövning" : "Omprövning",
                texts: [finding.outcome.swedish] + finding.reasons.paragraphs + [by(finding.noted)]
                    + (isEarlier ? ["Gäller inte längre. Beslutet omprövades igen."] : []))
        }
    }

    private var newDecision: DescriptionItem? {
        guard !appeal.findings.isEmpty, let new = file.newDecisions(coveredBy: appeal).first
        else { return nil }
        return DescriptionItem(
            term: "Nytt beslut",
            texts: [
                "\(new.heading), \(new.issue?.diaryNumber ?? "").",
                "Överklagandet gäller nu det nya beslutet, och lämnas över om det inte återkallas (46 § FL).",
            ])
    }

    private var handover: DescriptionItem? {
        appeal.handover.map {
            let sent = AppealEnclosure.allCases.filter($0.enclosures.contains).map(\.swedish)
            let more = $0.others.isEmpty ? [] : [$0.others]
            return DescriptionItem(
                term: "Lämnat över",
                texts: ["\($0.day) till \($0.court), av \($0.by)"]
                    + [(sent + more).joined(separator: "; ")])
        }
    }

    /// What was noted and what was judged, court by court.
    private var court: [DescriptionItem] {
        CourtLevel.allCases.flatMap { court in
            appeal.events.filter { $0.court == court }.map(item)
                + appeal.judgments.filter { $0.court == court }.flatMap(items)
        }
    }

    private func item(_ event: CourtEvent) -> DescriptionItem {
        DescriptionItem(
            term: event.court.swedish,
            texts: ["\(event.day): \(event.kind.swedish)"]
                + (event.answerBy.map { ["Sista dag att svara \($0)"] } ?? []) + event.text.paragraphs)
    }

    private func items(_ judgment: Judgment) -> [DescriptionItem] {
        let last = judgment.lastDay.map { "Sista dag att överklaga domen \($0)" }
            ?? "Sista dag att överklaga domen är inte känd."
        let done = judgment.carriedOut.map { done in
            let new = file.appeals.later.first { $0.id == done.decision }?.issue?.diaryNumber
            return DescriptionItem(
                term: "Domen verkställd",
                texts: ["\(done.day), av \(done.by)"] + done.text.paragraphs
                    + (new.map { ["Nytt beslut \($0)"] } ?? []))
        }
        return [
            DescriptionItem(
                term: "Dom, \(judgment.court.swedish.lowercased())",
                texts: ["\(judgment.day), mål \(judgment.courtNumber)", judgment.outcome.swedish]
                    + judgment.text.paragraphs + [last])
        ] + (done.map { [$0] } ?? [])
    }

    private var withdrawal: DescriptionItem? {
        appeal.withdrawal.map {
            DescriptionItem(term: "Återkallat", texts: ["\($0.day)"] + $0.told.paragraphs + [by($0.noted)])
        }
    }

    private func by(_ noted: Noted) -> String { "\(noted.by), \(noted.at.dayAndTime)" }
}
