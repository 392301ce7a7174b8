import Casework
import Law
import Templating
import Web

extension AdministrationPage {
    /// `/lex-sarah`: one's own reports, and for the manager all of the unit's.
    static func sarah(_ all: [SarahRecord], leads: Bool) -> AdministrationPage {
        let open = all.filter { $0.next != nil }, done = all.filter { $0.next == nil }
        let begun = leads
            ? "Ingen rapport väntar. Det som någon rapporterar kommer hit, och utreds här."
            : "Du har inte rapporterat något. Det du rapporterar står här, med vad som görs."
        return AdministrationPage(
            heading: "Lex Sarah",
            lead: "Rapporter om missförhållanden i verksamheten. De handlar om verksamheten, inte om någon "
                + "person, och står utanför alla akter.",
            act: Act(label: "Rapportera", address: SarahAddress.new),
            sections: [
                AdministrationSection(
                    id: "pagar", heading: leads ? "Rapporter att ta hand om" : "Dina rapporter",
                    text: open.isEmpty ? begun : nil, table: table(open)),
                AdministrationSection(
                    id: "klara", heading: "Klara rapporter",
                    text: done.isEmpty ? "Rapporter som är utredda och uppföljda kommer att stå här." : nil,
                    table: table(done)),
            ])
    }

    private static func table(_ records: [SarahRecord]) -> Table? {
        Table.rows(
            "Rapporter", ["Rapport", "Rapporterad", "Gäller", "Läge", "Härnäst"],
            records.map { one in
                (
                    address: SarahAddress.of(one.id),
                    texts: [
                        one.title, one.reported.at.day.description, one.report.area.swedish, one.standing,
                        one.next?.heading ?? one.outcome?.swedish ?? "",
                    ]
                )
            })
    }

    /// One report. Whoever made it sees that it was received and what it came to; the rest is the manager's.
    static func sarah(_ record: SarahRecord, mayFollow: Bool) -> AdministrationPage {
        let steps = record.steps.map { $0.step.item($0.noted, isWhole: mayFollow) }
        let next = record.next
        return AdministrationPage(
            heading: record.title,
            lead: record.steps.isEmpty
                ? "Tack. Rapporten kom in \(record.reported.at.dayAndTime) och väntar på att tas emot."
                : "Rapporterad \(record.reported.at.dayAndTime). \(record.standing).",
            crumbs: SarahAddress.crumbs,
            act: mayFollow ? next.map { Act(label: $0.heading, address: SarahAddress.step(record.id)) } : nil,
            sections: [
                AdministrationSection(id: "rapport", heading: "Rapporten", items: record.items),
                AdministrationSection(
                    id: "gjort", heading: "Vad som görs med den",
                    text: steps.isEmpty
                        ? "Inget är antecknat än. Chefen tar emot rapporten och utreder." : nil,
                    items: steps),
            ])
    }
}

extension AdministrationPage {
    /// Where nothing more is done with a report; what was typed all the same can be copied.
    static func done(_ record: SarahRecord, typed: [DescriptionItem]) -> AdministrationPage {
        AdministrationPage(
            heading: "Rapporten är uppföljd", lead: "Inget mer görs med den.",
            crumbs: SarahAddress.crumbs(record),
            sections: typed.isEmpty
                ? [] : [AdministrationSection(id: "skrivet", heading: "Det du skrev", items: typed)])
    }
}

extension SarahRecord {
    fileprivate var items: [DescriptionItem] {
        let possible: [(String, [String])] = [
            ("Rapporterar", [report.kind.swedish]), ("Gäller", [report.area.swedish]),
            ("När", [report.happenedOn.description]), ("Vad", report.what.paragraphs),
            ("Följder", report.consequences.paragraphs), ("Gjordes genast", report.measures.paragraphs),
            ("Rapporterad av", ["\(reported.by), \(reported.at.dayAndTime)"]),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }
}

extension SarahStep {
    fileprivate func item(_ noted: Noted, isWhole: Bool) -> DescriptionItem {
        let outcome = outcome.map { [$0.swedish] } ?? []
        let text = isWhole ? words.paragraphs + more.paragraphs : []
        return DescriptionItem(
            term: "\(day): \(kind.swedish)", texts: outcome + text + ["Antecknat av \(noted.by)."])
    }
}

extension SarahStep.Kind {
    /// What is done, as the button and the form say it.
    var heading: String {
        switch self {
        case .received: "Ta emot rapporten"
        case .investigated: "Skriv utredningen"
        case .decided: "Bedöm hur allvarligt det är"
        case .notified: "Anteckna anmälan till IVO"
        case .followedUp: "Följ upp"
        }
    }

    var lead: String {
        switch self {
        case .received: "Missförhållandet ska genast dokumenteras, utredas och avhjälpas (27 kap. 5 § SoL)."
        case .investigated: "Vad som hände, varför, och vad som hindrar att det händer igen."
        case .decided:
            "Ett allvarligt missförhållande, eller en påtaglig risk för ett, ska snarast anmälas till IVO "
                + "(27 kap. 6 § SoL)."
        case .notified: "Anmälan görs snarast, och utredningen ska följa med (27 kap. 6 § SoL)."
        case .followedUp: "När åtgärderna har fått verka."
        }
    }
}
