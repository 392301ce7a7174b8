import Casework
import Law
import Store
import Templating
import Web

/// The parts of the mapping's page, in the order of the work. What can be done stands there only while the
/// mapping is open, for who may.
struct MappingSections {
    let mapping: NeedsMapping
    let templates: [StoredTemplate]
    let number: String
    /// The mapping is open and the actor may write in it.
    let mayWrite: Bool
    /// Work for the assessment meetings before it.
    let meetingMinutes: Int

    var occasions: MappingSection {
        let columns = ["När", "Läge", "Var", "Vilka av oss", "Arbete"]
        let rows = mapping.occasions.map { one in
            MappingTable.Row(
                cells: MappingTable.cells(columns, one.cells),
                acts: mayWrite ? [Act(label: "Ändra", address: MappingAddress.occasion(one.id, number))] : [])
        }
        var section = MappingSection(
            "tillfallen", "Tillfällen", MappingTable("Tillfällen", columns: columns, rows: rows),
            empty: "Inga tillfällen än. Boka ett, eller skriv ett som har varit. Högst fem.")
        section.note = work
        section.items = mapping.occasions.compactMap(\.noteItem)
        return section
    }

    /// What the person's way so far has taken, part by part; nil before any of it.
    private var work: String? {
        switch (meetingMinutes, mapping.minutes) {
        case (0, 0): nil
        case (0, let mapped): "Arbete hittills: \(mapped.asHours)."
        case (let met, let mapped):
            "Arbete hittills: \((met + mapped).asHours), varav bedömningssamtal \(met.asHours)."
        }
    }

    var tasks: MappingSection {
        let columns = ["Uppgift", "Läge"]
        let rows = mapping.tasks.map { task in
            let (act, press) = wayOn(from: task)
            let change = mayWrite
                ? Act(label: "Ändra läge", address: MappingAddress.task(task.id, number)) : nil
            return MappingTable.Row(
                cells: [
                    TableCell(column: columns[0], text: task.what),
                    TableCell(column: columns[1], text: "", tag: task.status.tag),
                ], acts: [act, change].compactMap { $0 }, press: press)
        }
        var section = MappingSection(
            "uppgifter", "Att göra", MappingTable("Att göra", columns: columns, rows: rows),
            empty: "Inga uppgifter än.")
        section.act = mayWrite ? Act(label: "Ny uppgift", address: MappingAddress.newTask(number)) : nil
        return section
    }

    /// A template's task leads to its form: to begin, go on with or read it.
    private func wayOn(from task: MappingTask) -> (Act?, ActForm?) {
        guard let template = templates.first(where: { $0.template == task.template }),
            template.version.layout != .areas
        else { return (nil, nil) }
        let forms = mapping.standing.filter { $0.template == task.template }
        if let draft = forms.last(where: { !$0.isLocked }), mayWrite {
            let address = MappingAddress.fill(draft.id, draft.layout, number)
            return (Act(label: "Fortsätt", address: address), nil)
        }
        let begin = ActForm(
            label: forms.isEmpty ? "Fyll i" : "Fyll i ett till",
            address: MappingAddress.begin(template.version.code, about: "", number),
            about: template.version.title)
        let read = forms.last.map { Act(label: "Läs", address: MappingAddress.form($0.id, number)) }
        return (read, mayWrite ? begin : nil)
    }

    /// The areas that nobody has begun on.
    var areas: [ActForm] {
        guard mayWrite, let template = templates.first(where: { $0.version.layout == .areas }) else {
            return []
        }
        let begun = Set(mapping.standing.filter { $0.template == template.template }.map(\.about))
        return template.version.areas.filter { !begun.contains($0.code) }.map { area in
            ActForm(
                label: area.label,
                address: MappingAddress.begin(template.version.code, about: area.code, number))
        }
    }

    var forms: MappingSection {
        let columns = ["Formulär", "Läge", "Senast"]
        let rows = mapping.forms.map { form in
            let writes = mayWrite && !form.isLocked
            return MappingTable.Row(
                cells: [
                    TableCell(
                        column: columns[0], text: form.title, link: MappingAddress.form(form.id, number)),
                    TableCell(column: columns[1], text: "", tag: form.tag),
                    TableCell(
                        column: columns[2], text: "\(form.changedAt.day), \(form.changedBy)"),
                ],
                acts: writes
                    ? [Act(label: "Fortsätt", address: MappingAddress.fill(form.id, form.layout, number))]
                    : [])
        }
        return MappingSection(
            "formular", "Formulär", MappingTable("Formulär", columns: columns, rows: rows),
            empty: "Inga formulär än. De som fylls i står här och blir låsta när de är klara.")
    }

    var diagnoses: MappingSection {
        let columns = ["Diagnos", "Hur säkert", "Enligt", "Dag"]
        let rows = mapping.diagnoses.map { one in
            let standing = one.isWithdrawn ? "Gäller inte" : one.standing.swedish
            return MappingTable.Row(
                cells: MappingTable.cells(columns, [one.name, standing, one.saidBy, one.saidOn.description]),
                press: mayWrite && !one.isWithdrawn
                    ? ActForm(
                        label: "Gäller inte", address: MappingAddress.withdraw(one.id, number),
                        about: one.name) : nil)
        }
        var section = MappingSection(
            "diagnoser", "Diagnoser", MappingTable("Diagnoser", columns: columns, rows: rows),
            empty: "Inga diagnoser antecknade. Bara det som har betydelse för stödet skrivs här.")
        section.act = mayWrite
            ? Act(label: "Anteckna en diagnos", address: MappingAddress.newDiagnosis(number)) : nil
        return section
    }

    /// Nil where the person has no earlier answers, or they cannot be taken up now.
    func earlier(_ forms: [(form: MappingForm, caseNumber: String)]) -> MappingSection? {
        guard mayWrite, !forms.isEmpty else { return nil }
        let columns = ["Formulär", "Ärende", "Svarat"]
        let rows = forms.map { one, number in
            MappingTable.Row(
                cells: MappingTable.cells(
                    columns, [one.title, number, one.lockedAt.map { "\($0.day)" } ?? ""]),
                acts: [Act(label: "Använd igen", address: MappingAddress.reuse(one.id, self.number))])
        }
        var section = MappingSection(
            "tidigare", "Svar från tidigare ärenden",
            MappingTable("Svar från tidigare ärenden", columns: columns, rows: rows), empty: "")
        section.note = "Fråga personen först. Då slipper den svara på samma sak igen."
        return section
    }
}
