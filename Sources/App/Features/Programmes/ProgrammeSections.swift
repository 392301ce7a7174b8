import Casework
import Law
import Templating
import Web

/// The parts of a programme's page.
extension AdministrationSection {
    /// What will differ, day by day, and the way to change it or take it back; nil if nothing is coming.
    static func coming(_ record: ProgrammeRecord, today: Day) -> AdministrationSection? {
        let changes = record.changes
        let coming = changes.standing.filter { changes.isComing($0, today: today) && !changes.isReplaced($0) }
        guard !coming.isEmpty else { return nil }
        let items = coming.flatMap { differences($0, of: record) }
        let isUndoable = changes.latest.map { changes.isComing($0, today: today) } ?? false
        return AdministrationSection(
            id: "kommande", heading: "Kommande", items: items,
            undo: isUndoable
                ? ActForm(
                    label: "Ångra den senaste ändringen", address: "/verksamheter/\(record.code)/angra",
                    about: record.name) : nil)
    }

    private static func differences(
        _ version: ProgrammeVersion, of record: ProgrammeRecord
    ) -> [DescriptionItem] {
        let before = record.changes.inForce(on: version.validFrom.adding(days: -1))
        let differences = ProgrammeTermsDifference.between(before?.terms, version.terms)
        let edit: Link = "/verksamheter/\(record.code)/ny-version?fran=\(version.firstDay)"
        let head = DescriptionItem(
            term: "Från \(version.validFrom) ändras",
            texts: [differences.isEmpty ? "Inget." : version.terms.title],
            act: Act(label: "Ändra", address: edit))
        return [head] + differences.map(\.item)
    }

    static func current(_ version: ProgrammeVersion?, of record: ProgrammeRecord) -> AdministrationSection {
        guard let version else {
            return AdministrationSection(
                id: "idag", heading: "Gäller idag",
                text: "Ingen version gäller idag. Lägg en ny version från en kommande dag.")
        }
        return AdministrationSection(
            id: "idag", heading: "Gäller idag, sedan \(version.validFrom)", items: version.terms.items)
    }

    /// Who works there in which role, and who receives public inquiries.
    static func staff(_ record: ProgrammeRecord) -> AdministrationSection {
        let table = Table.rows(
            "Medarbetare och roller", ["Namn", "Roll"],
            record.staff.map { member in
                let name = member.isDisabled ? "\(member.name) (stängt konto)" : member.name
                return ("/konton/\(member.account)", [name, member.role.swedish])
            })
        let receiver = receiver(record)
        return AdministrationSection(
            id: "medarbetare", heading: "Medarbetare",
            text: table == nil ? "Här kommer de som arbetar här. Roller ges på varje persons konto." : nil,
            items: [receiver], table: table,
            links: [
                Act(label: "Lägg upp eller ändra konton", address: "/konton"),
                Act(
                    label: "Lägg till en annan väg för \(record.name)",
                    address: "/katalog/ny?verksamhet=\(record.code)"),
            ])
    }

    private static func receiver(_ record: ProgrammeRecord) -> DescriptionItem {
        DescriptionItem(
            term: "Tar emot webbanmälningar", texts: [record.inboxOwnerName ?? "Ingen vald än."],
            act: Act(label: "Välj", address: "/verksamheter/\(record.code)/webbanmalningar"))
    }

    /// Every version ever, the latest made first; also those taken back.
    static func versions(_ record: ProgrammeRecord, today: Day) -> AdministrationSection {
        let table = Table.rows(
            "Versioner", ["Version", "Läge", "Inlagd"],
            record.versions.map { version in
                (
                    "/verksamheter/\(record.code)/versioner/\(version.id)",
                    [version.terms.title, record.changes.period(of: version), version.trace.swedish]
                )
            })
        return AdministrationSection(
            id: "versioner", heading: "Versioner",
            text: table == nil ? "Här kommer varje version med sin första dag." : nil, table: table)
    }
}
