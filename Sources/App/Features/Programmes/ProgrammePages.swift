import Casework
import Law
import Templating
import Web

extension AdministrationPage {
    private static let columns = [
        "Verksamhet", "Kommun", "Gäller idag", "Kommande", "Tar emot webbanmälningar",
    ]

    /// Every programme with what it is today and what is coming.
    static func programmes(
        _ records: [ProgrammeRecord], today: Day, makesPDF: Bool
    ) -> AdministrationPage {
        let table = Table.rows("Verksamheter", columns, records.map { row($0, today: today) })
        return AdministrationPage(
            heading: "Verksamheter",
            lead: "Vad varje verksamhet är, från vilken dag, och vilka som arbetar där.",
            sections: [
                AdministrationSection(
                    id: "alla", heading: "Alla verksamheter",
                    text: table == nil
                        ? "Här kommer verksamheterna. De läggs in på servern med steget programme add." : nil,
                    table: table),
                letters(makesPDF: makesPDF),
            ])
    }

    /// Asked of the machine when the page is shown.
    private static func letters(makesPDF: Bool) -> AdministrationSection {
        AdministrationSection(
            id: "brev", heading: "Brev som PDF",
            text: makesPDF
                ? "Brev går att hämta som PDF på den här servern."
                : "Brev går inte att hämta som PDF: programmet WeasyPrint saknas på servern. De går att "
                    + "skriva ut från webbläsaren ändå.")
    }

    private static func row(_ record: ProgrammeRecord, today: Day) -> (address: Link?, texts: [String]) {
        let current = record.changes.inForce(on: today)
        let coming = record.changes.standing.first { record.changes.isComing($0, today: today) }
        return (
            "/verksamheter/\(record.code)",
            [
                record.name, record.municipality,
                current.map { "\($0.terms.title), sedan \($0.validFrom)" } ?? "Inget",
                coming.map { "Ny version från \($0.validFrom)" } ?? "–",
                record.inboxOwnerName ?? "Ingen vald",
            ]
        )
    }

    /// One programme: what it is today, what is coming, its versions, its staff.
    static func programme(_ record: ProgrammeRecord, today: Day) -> AdministrationPage {
        let current = record.changes.inForce(on: today)
        return AdministrationPage(
            heading: record.name,
            lead: "\(record.municipality). Ärendenumren börjar med \(record.casePrefix).",
            crumbs: [Crumb(label: "Verksamheter", address: "/verksamheter")],
            act: Act(label: "Ny version", address: "/verksamheter/\(record.code)/ny-version"),
            sections: [
                .coming(record, today: today), .current(current, of: record), .staff(record),
                .versions(record, today: today),
            ].compactMap { $0 })
    }

    /// One version in full, and who made it.
    static func version(_ version: ProgrammeVersion, of record: ProgrammeRecord) -> AdministrationPage {
        AdministrationPage(
            heading: "\(record.name): \(version.terms.title)",
            lead: "\(record.changes.period(of: version)). Inlagd \(version.trace.swedish).",
            crumbs: record.crumbs,
            sections: [
                AdministrationSection(
                    id: "sager", heading: "Det versionen säger", items: version.terms.items)
            ])
    }
}

extension ProgrammeRecord {
    /// The pages above one about this programme.
    var crumbs: [Crumb] {
        [
            Crumb(label: "Verksamheter", address: "/verksamheter"),
            Crumb(label: name, address: "/verksamheter/\(code)"),
        ]
    }
}

extension DatedChanges {
    /// "Gäller 2018-10-25 till 2024-11-26", "Ångrad" or "Ersatt innan den började gälla".
    func period(of change: Change) -> String {
        if change.isWithdrawn { return "Ångrad" }
        if isReplaced(change) { return "Ersatt innan den började gälla" }
        return end(of: change).map { "Gäller \(change.validFrom) till \($0)" }
            ?? "Gäller från \(change.validFrom)"
    }
}

extension ProgrammeTerms {
    /// Everything it says, as facts on a page.
    var items: [DescriptionItem] { sayings.map { DescriptionItem(term: $0.term, texts: $0.texts) } }
}

extension ProgrammeTermsDifference {
    var item: DescriptionItem { DescriptionItem(term: term, texts: texts) }
}
