import Casework
import Law
import Templating
import Web

extension AdministrationPage {
    /// The whole catalogue, one table for each place where it is shown.
    static func catalogue(_ all: [Alternative], today: Day) -> AdministrationPage {
        let places = Dictionary(grouping: all, by: \.place).sorted { $0.key < $1.key }
        let sections = places.enumerated().map { index, place in
            AdministrationSection(
                id: "plats-\(index + 1)", heading: place.key,
                table: table(place.key, place.value, today: today))
        }
        let empty = AdministrationSection(
            id: "tom", heading: "Inget än",
            text: "Här kommer andra vägar än det egna stödet, som ni kan berätta om när stödet inte passar.")
        return AdministrationPage(
            heading: "Andra vägar",
            lead: "Det som ni kan berätta om när en anmälan avgörs: vad det är, för vem, vad som krävs "
                + "och vart man vänder sig.",
            act: Act(label: "Nytt alternativ", address: "/katalog/ny"),
            sections: sections.isEmpty ? [empty] : sections)
    }

    private static func table(_ place: String, _ all: [Alternative], today: Day) -> Table? {
        Table.rows(
            "Andra vägar i \(place)", ["Namn", "För vem", "Vad krävs", "Läge"],
            all.sorted { $0.name < $1.name }.map { alternative in
                let terms = alternative.shown(on: today)?.terms
                return (
                    "/katalog/\(alternative.id)",
                    [
                        alternative.name, terms?.ages.swedish ?? "–", terms?.conditions ?? "–",
                        alternative.standing(on: today),
                    ]
                )
            })
    }

    /// One alternative: what it says today, what is coming, and every change.
    static func alternative(_ alternative: Alternative, today: Day) -> AdministrationPage {
        AdministrationPage(
            heading: alternative.name,
            lead: "Hör till \(alternative.place). \(alternative.standing(on: today)).",
            crumbs: [Crumb(label: "Andra vägar", address: "/katalog")],
            act: Act(label: "Ändra", address: "/katalog/\(alternative.id)/andra"),
            sections: [alternative.today(today), alternative.history(today)])
    }
}

extension Alternative {
    fileprivate func today(_ today: Day) -> AdministrationSection {
        let shown = shown(on: today)
        return AdministrationSection(
            id: "idag", heading: "Så visas det idag",
            text: shown == nil ? "Det visas inte för någon idag." : nil, items: shown?.terms.items ?? [])
    }

    /// Every change, and the way to take the latest back.
    fileprivate func history(_ today: Day) -> AdministrationSection {
        let isUndoable = changes.latest.map { $0.validFrom >= today && $0.trace.madeBy != nil } ?? false
        let undo = ActForm(
            label: "Ångra den senaste ändringen", address: "/katalog/\(id)/angra", about: name)
        return AdministrationSection(
            id: "andringar", heading: "Ändringar", entries: versions.reversed().map { changes.entry($0) },
            undo: isUndoable ? undo : nil,
            links: [Act(label: "Sluta erbjuda det", address: "/katalog/\(id)/sluta")])
    }
}

extension Alternative {
    /// As it is called, or was called last.
    var name: String { (changes.standing.last ?? versions.last)?.terms.name ?? "Alternativ" }

    var crumbs: [Crumb] {
        [
            Crumb(label: "Andra vägar", address: "/katalog"),
            Crumb(label: name, address: "/katalog/\(id)"),
        ]
    }

    /// What is told of on a day; nil if it is not offered then.
    func shown(on day: Day) -> AlternativeVersion? {
        changes.inForce(on: day).flatMap { $0.isEnded ? nil : $0 }
    }

    /// "Visas", with what is coming.
    func standing(on today: Day) -> String {
        let now = shown(on: today) == nil ? "Visas inte" : "Visas"
        guard let coming = changes.standing.first(where: { changes.isComing($0, today: today) }) else {
            return now
        }
        return "\(now), \(coming.isEnded ? "slutar visas" : "ändras") \(coming.validFrom)"
    }

    /// What differs from the day before, line by line.
    func preview(_ draft: AlternativeDraft) -> AdministrationSection {
        let before = shown(on: draft.from.adding(days: -1))?.terms.sayings ?? []
        let changes = draft.terms.sayings.compactMap { term, text -> DescriptionItem? in
            let old = before.first { $0.term == term }?.text
            guard old != text else { return nil }
            return DescriptionItem(term: term, texts: (old.map { ["Nu: \($0)"] } ?? []) + ["Blir: \(text)"])
        }
        return .preview(from: draft.from, changes)
    }
}

extension AlternativeTerms {
    /// Everything it says, in the order staff read it.
    var sayings: [(term: String, text: String)] {
        [
            ("Namn", name), ("Vad det är", description), ("För vem", ages.swedish),
            ("Vad som krävs", conditions.isEmpty ? "Inget särskilt." : conditions),
            ("Vart man vänder sig", contact.isEmpty ? "Inte antecknat." : contact),
        ]
    }

    var items: [DescriptionItem] { sayings.map { DescriptionItem(term: $0.term, texts: [$0.text]) } }
}

extension DatedChanges<AlternativeVersion> {
    fileprivate func entry(_ version: AlternativeVersion) -> TimelineEntry {
        TimelineEntry(
            dateTime: version.trace.madeAt.description, when: period(of: version),
            heading: version.isEnded ? "Erbjuds inte längre" : version.terms.name,
            byLine: version.trace.swedish, texts: version.isEnded ? [] : [version.terms.description])
    }
}
