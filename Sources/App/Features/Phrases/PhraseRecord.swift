import Casework
import Law
import Templating
import Web

/// One text of one programme with every wording it has had.
struct PhraseRecord: Sendable {
    let programme: ProgrammeName
    let key: PhraseKey
    let changes: DatedChanges<Phrase>
    /// Also those taken back, the latest made first.
    let wordings: [Phrase]

    init(programme: ProgrammeName, key: PhraseKey, all: [Phrase]) {
        self.programme = programme
        self.key = key
        let own = all.filter { $0.key == key }
        changes = DatedChanges(own)
        wordings = own.reversed()
    }

    func preview(_ value: PhraseForm.Value) -> AdministrationSection {
        let before = changes.inForce(on: value.from.adding(days: -1))?.wording
        guard before != value.wording else { return .preview(from: value.from, []) }
        return .preview(
            from: value.from,
            [
                DescriptionItem(term: "Nu", texts: before?.paragraphs ?? ["Ingen text."]),
                DescriptionItem(term: "Blir", texts: value.wording.paragraphs),
            ])
    }

    /// Every wording with its days, and the way to take the latest back.
    func history(today: Day) -> AdministrationSection? {
        guard !wordings.isEmpty else { return nil }
        let isUndoable = changes.latest.map { $0.validFrom >= today && $0.trace.madeBy != nil } ?? false
        let undo = ActForm(
            label: "Ångra den senaste ändringen",
            address: "/textfraser/\(programme.code)/\(key.rawValue)/angra", about: key.swedish)
        return AdministrationSection(
            id: "tidigare", heading: "Så har texten lytt",
            entries: wordings.map { wording in
                TimelineEntry(
                    dateTime: wording.trace.madeAt.description, when: changes.period(of: wording),
                    heading: key.swedish, byLine: wording.trace.swedish, texts: wording.wording.paragraphs)
            },
            undo: isUndoable ? undo : nil)
    }
}

extension AdministrationPage {
    /// Every text of every programme, as it is today.
    static func phrases(_ all: [PhraseRecord], today: Day) -> AdministrationPage {
        let programmes = Dictionary(grouping: all) { $0.programme.name }.sorted { $0.key < $1.key }
        let sections = programmes.enumerated().map { index, programme in
            AdministrationSection(
                id: "verksamhet-\(index + 1)", heading: programme.key,
                items: programme.value.map { item($0, today: today) })
        }
        let empty = AdministrationSection(
            id: "tom", heading: "Inget än",
            text: "Här kommer verksamheternas texter när en verksamhet har lagts in.")
        return AdministrationPage(
            heading: "Textfraser", lead: "Texter som ni säger eller visar, med verksamhetens egna ord.",
            sections: sections.isEmpty ? [empty] : sections)
    }

    private static func item(_ record: PhraseRecord, today: Day) -> DescriptionItem {
        let now = record.changes.inForce(on: today)?.wording.paragraphs ?? ["Ingen text än."]
        let coming = record.changes.standing.first { record.changes.isComing($0, today: today) }
        return DescriptionItem(
            term: record.key.swedish,
            texts: now + (coming.map { ["Ändras \($0.validFrom)."] } ?? []) + [record.key.place],
            act: Act(
                label: "Ändra", address: "/textfraser/\(record.programme.code)/\(record.key.rawValue)"))
    }
}
