import Casework
import Law
import Templating
import Web

extension AdministrationPage {
    /// Every mapping template with what is asked today and what is coming.
    static func templates(_ all: [FormTemplateHistory], today: Day) -> AdministrationPage {
        let table = Table.rows(
            "Kartläggningens mallar", ["Mall", "Gäller idag", "Kommande", "Frågor"],
            all.map { ("/mallar/\($0.code)", $0.cells(today: today)) })
        return AdministrationPage(
            heading: "Kartläggningens mallar",
            lead: "Frågorna i kartläggningens formulär. En ändring är en ny version från en viss dag. "
                + "Formulär som är påbörjade eller klara behåller frågorna de började med.",
            act: Act(label: FormTemplateForm.title, address: "/mallar/ny"),
            sections: [
                AdministrationSection(
                    id: "alla", heading: "Alla mallar",
                    text: table == nil ? "Här kommer mallarna. De följer med verksamhetens filer." : nil,
                    table: table)
            ])
    }

    /// One template: what is coming, what is asked today, and every version.
    static func template(_ history: FormTemplateHistory, today: Day) -> AdministrationPage {
        AdministrationPage(
            heading: history.title(on: today),
            lead: "Mallens kod är \(history.code). Hämta filen, lägg till en version sist i den, och lägg in "
                + "den.",
            crumbs: FormTemplateHistory.crumbs,
            act: Act(label: FormTemplateForm.title, address: "/mallar/ny"),
            sections: [history.coming(today), history.today(today), history.all(today)].compactMap { $0 })
    }

    /// One version in full: what it changed, and what it asks.
    static func templateVersion(
        _ record: FormTemplateRecord, of history: FormTemplateHistory, today: Day
    ) -> AdministrationPage {
        let changed = history.before(record).map { before in
            AdministrationSection(
                id: "andrat", heading: "Ändrat mot version \(before.version.number)",
                items: record.version.changes(since: before.version))
        }
        return AdministrationPage(
            heading: "\(record.version.title), version \(record.version.number)",
            lead: "\(history.changes.period(of: record)). Inlagd \(record.trace.swedish).",
            crumbs: FormTemplateHistory.crumbs
                + [Crumb(label: history.title(on: today), address: "/mallar/\(history.code)")],
            sections: [changed, .questions("fragor", "Frågorna", record.version)].compactMap { $0 })
    }
}

extension AdministrationSection {
    fileprivate static func questions(
        _ id: String, _ heading: String, _ version: FormTemplateVersion
    ) -> AdministrationSection {
        AdministrationSection(
            id: id, heading: heading, text: version.lead.isEmpty ? nil : version.lead,
            items: version.questions.map(\.item))
    }
}

extension FormTemplateHistory {
    static let crumbs = [Crumb(label: "Kartläggningens mallar", address: "/mallar")]

    fileprivate func cells(today: Day) -> [String] {
        let current = changes.inForce(on: today)
        let coming = changes.standing.first { changes.isComing($0, today: today) }
        return [
            title(on: today),
            current.map { "Version \($0.version.number), sedan \($0.validFrom)" } ?? "Inget",
            coming.map { "Version \($0.version.number) från \($0.validFrom)" } ?? "–",
            current.map { "\($0.version.questions.count)" } ?? "–",
        ]
    }

    /// What will differ, and the way to take it back; nil if nothing is coming.
    fileprivate func coming(_ today: Day) -> AdministrationSection? {
        let coming = changes.standing.filter { changes.isComing($0, today: today) && !changes.isReplaced($0) }
        guard !coming.isEmpty else { return nil }
        let items = coming.flatMap { record -> [DescriptionItem] in
            let head = DescriptionItem(
                term: "Från \(record.validFrom)", texts: ["Version \(record.version.number)"],
                act: Act(label: "Läs hela", address: "/mallar/\(code)/\(record.version.number)"))
            return [head] + (before(record).map { record.version.changes(since: $0.version) } ?? [])
        }
        let undo = undoable(on: today).map { _ in
            ActForm(label: "Ångra den senaste versionen", address: "/mallar/\(code)/angra", about: code)
        }
        return AdministrationSection(id: "kommande", heading: "Kommande", items: items, undo: undo)
    }

    fileprivate func today(_ today: Day) -> AdministrationSection {
        guard let record = changes.inForce(on: today) else {
            return AdministrationSection(
                id: "idag", heading: "Frågas idag", text: "Mallen gäller inte än.")
        }
        return .questions("idag", "Frågas idag, sedan \(record.validFrom)", record.version)
    }

    fileprivate func all(_ today: Day) -> AdministrationSection {
        let table = Table.rows(
            "Versioner", ["Version", "Läge", "Inlagd"],
            versions.reversed().map { record in
                (
                    "/mallar/\(code)/\(record.version.number)",
                    [
                        "\(record.version.number): \(record.version.title)", changes.period(of: record),
                        record.trace.swedish,
                    ]
                )
            })
        return AdministrationSection(
            id: "versioner", heading: "Versioner", table: table,
            links: [Act(label: "Hämta mallen som fil", address: "/mallar/\(code)/fil")])
    }
}
