import Casework
import Law

/// The letter to the court with an appeal: what is appealed, when it came and was tried, what the board found
/// when it looked again, and what goes along (FL 46). It never argues.
struct AppealHandoverLetter {
    let appeal: AppealRecord
    let file: IssuedDecisionFile
    let authority: DecisionAuthority
    let day: Day
    let others: String
    let sender: String

    var document: LetterDocument {
        LetterDocument(
            sender: authority.board,
            lines: [
                "Dag: \(day.inWords(withYear: true))", "Diarienummer: \(appeal.diaryNumber)",
                "Ärende: \(file.file.number)",
            ],
            recipient: "\(authority.court), \(authority.courtPost)", heading: "Överklagande lämnas över",
            title: "Överklagande lämnas över, \(appeal.diaryNumber)",
            blocks: what + time + again + enclosures + LetterDocument.Block.part("Kontakt", contact))
    }

    private var what: [LetterDocument.Block] {
        let name = file.file.facts.person.name
        let who = appeal.representative.map { "\(name), genom \($0.name)" } ?? name
        return LetterDocument.Block.part(
            "Vad som överklagas",
            "\(who) har överklagat nämndens \(object).\n"
                + "Så vill den som överklagar att beslutet ska ändras: \(appeal.arrival.wish)")
    }

    private var object: String {
        let earlier = file.appeals.all.first { $0.id == appeal.dismissalOf }?.dismissal
        return earlier.map { "avvisningsbeslut \($0.diaryNumber), \($0.day.inWords(withYear: true))" }
            ?? "beslut \(file.issue.diaryNumber), \(file.issue.day.inWords(withYear: true))"
    }

    private var time: [LetterDocument.Block] {
        let court = appeal.arrival.atCourt.map { "Det kom till domstolen \($0.inWords(withYear: true))." }
        let trial = appeal.trial
        let lines = [
            "Överklagandet kom in till nämnden \(appeal.arrival.arrival.day.inWords(withYear: true)).", court,
            trial?.received.map { "Beslutet togs emot \($0.inWords(withYear: true))." },
            trial?.lastDay.map { "Sista dag att överklaga: \($0.inWords(withYear: true))." },
            trial.map { "Nämndens bedömning: \($0.outcome.swedish)." }, trial?.reasons,
        ].compactMap { $0 }.filter { !$0.isEmpty }
        return LetterDocument.Block.part("Rättidsprövning", lines.joined(separator: "\n"))
    }

    private var again: [LetterDocument.Block] {
        let found = appeal.findings.flatMap { finding in
            ["\(finding.noted.at.day.inWords(withYear: true)): \(finding.outcome.swedish).", finding.reasons]
        }
        let lines = found + [
            file.newDecisions(coveredBy: appeal).first?.issue.map {
                "Nytt beslut: \($0.diaryNumber), \($0.day.inWords(withYear: true)). Överklagandet ska anses "
                    + "omfatta det nya beslutet (46 § förvaltningslagen)."
            }
        ].compactMap { $0 }
        return LetterDocument.Block.part("Nämndens omprövning", lines.joined(separator: "\n"))
    }

    private var enclosures: [LetterDocument.Block] {
        let more = others.isEmpty ? [] : [others]
        return [.heading("Det här följer med"), .list(file.enclosures(of: appeal).map(\.swedish) + more)]
    }

    private var contact: String {
        [sender, authority.phone, authority.email, authority.post].joined(separator: "\n")
    }
}
