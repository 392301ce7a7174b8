import Casework
import Law
import Templating
import Web

extension AdministrationPage {
    /// `/kaa`: the register, who is soon 20, and what has to be erased.
    static func duty(
        _ records: [DutyRecord], _ erasures: [(youths: Int, bornYear: Int, noted: Noted)], today: Day
    ) -> AdministrationPage {
        let open = records.filter { $0.leaving == nil }
        return AdministrationPage(
            heading: "Kommunala aktivitetsansvaret (KAA)",
            lead: "Registret över ungdomar under 20 år som inte går i gymnasieskolan. Det är skilt från alla "
                + "ärenden, och har bara det som förordningen (2006:39) tillåter.",
            act: Act(label: "Skriv in en ungdom", address: DutyAddress.new),
            sections: [
                AdministrationSection(
                    id: "nu", heading: "I registret",
                    text: open.isEmpty
                        ? "Ingen står i registret. Den som skrivs in står här, äldst överst."
                        : nil, table: table(open, today: today)),
                comingOfAge(open.filter { $0.isSoonOfAge(on: today) }),
                ended(records.filter { $0.leaving != nil }),
                erasure(records, erasures, today: today), halfYears(HalfYear(of: today)),
            ])
    }

    private static func comingOfAge(_ soon: [DutyRecord]) -> AdministrationSection {
        AdministrationSection(
            id: "tjugo", heading: "Fyller 20 år inom ett halvår",
            text: soon.isEmpty
                ? "Ingen fyller 20 år inom ett halvår. De som gör det står här, så att ni hinner visa dem "
                    + "vidare."
                : nil, items: soon.map(\.comingOfAge))
    }

    /// The latest ending first.
    private static func ended(_ records: [DutyRecord]) -> AdministrationSection {
        let all = records.compactMap { one in one.leaving.map { (one, $0.leaving) } }
            .sorted { $0.1.day > $1.1.day }
        let rows = all.map { one, leaving in
            (
                address: DutyAddress.of(one.id),
                texts: [one.listed, leaving.day.description, leaving.reason.swedish]
            )
        }
        return AdministrationSection(
            id: "avslutade", heading: "Avslutade",
            text: all.isEmpty
                ? "Ingen är avslutad. Den som avslutas står här tills uppgifterna gallras." : nil,
            table: Table.rows("Avslutade", ["Namn", "Ansvaret slutade", "Varför"], rows))
    }

    private static func halfYears(_ half: HalfYear) -> AdministrationSection {
        AdministrationSection(
            id: "halvar", heading: "Halvårsrapporten till SCB",
            links: [half, half.previous].map { Act(label: $0.swedish, address: DutyAddress.halfYear($0)) }
                + [Act(label: "Ta ut filen", address: "/uttag/kaa-halvar")])
    }

    private static func table(_ records: [DutyRecord], today: Day) -> Table? {
        Table.rows(
            "I registret", ["Namn", "Fyller 20", "Nu", "Insats", "Senast sökt"],
            records.map { one in
                let measure = one.measures.first { $0.measure.isOn(today) }?.measure.kind.swedish
                let contact = one.contacts.first?.contact
                let tried = contact.map { "\($0.day): \($0.result.swedish.lowercased())" }
                return (
                    address: DutyAddress.of(one.id),
                    texts: [
                        one.listed, one.youth.isProtected ? "" : one.youth.ages.turns20.description,
                        one.youth.present.swedish, measure ?? "Ingen", tried ?? "Inte än",
                    ]
                )
            })
    }

    private static func erasure(
        _ records: [DutyRecord], _ erasures: [(youths: Int, bornYear: Int, noted: Noted)], today: Day
    ) -> AdministrationSection {
        let due = records.filter { $0.isDueForErasure(on: today) }
        let done = erasures.map { one in
            DescriptionItem(
                term: "Gallrat \(one.noted.at.day)",
                texts: [
                    "\(one.youths == 1 ? "En ungdom" : "\(one.youths) ungdomar") födda \(one.bornYear) eller "
                        + "tidigare, av \(one.noted.by)."
                ])
        }
        return AdministrationSection(
            id: "gallra", heading: "Att gallra", text: told(due, year: today.parts.year), items: done,
            links: due.isEmpty ? [] : [Act(label: "Se listan och gallra", address: DutyAddress.erase)])
    }

    private static func told(_ due: [DutyRecord], year: Int) -> String {
        guard !due.isEmpty else {
            return "Inget att gallra. Den som fyller 21 år ska vara borta ur registret när året är slut."
        }
        let late = due.count { $0.youth.ages.erasedYear < year }
        let overdue = late == 0 ? "" : " Tiden är redan ute för \(late) av dem: gallra nu."
        return "\(due.count == 1 ? "En ungdom" : "\(due.count) ungdomar") ska vara borta ur registret senast "
            + "\(year)-12-31 (7 § förordningen 2006:39).\(overdue)"
    }

    /// One young person.
    static func duty(_ one: DutyRecord, today: Day) -> AdministrationPage {
        let isOpen = one.leaving == nil
        return AdministrationPage(
            heading: one.youth.name, lead: one.lead(today: today), crumbs: DutyAddress.crumbs,
            act: isOpen ? Act(label: "Anteckna en kontakt", address: DutyAddress.contact(one.id)) : nil,
            sections: [
                AdministrationSection(
                    id: "uppgifter", heading: "Uppgifter", items: one.facts,
                    links: isOpen ? [Act(label: "Ändra", address: DutyAddress.change(one.id))] : []),
                contacts(one),
                measures(one, isOpen: isOpen),
                AdministrationSection(
                    id: "avslut", heading: "Ansvaret tar slut", text: one.ending,
                    links: ends(one, today: today)),
            ])
    }

    /// An ending is not taken back for who is 20: the duty is over then all the same.
    private static func ends(_ one: DutyRecord, today: Day) -> [Act] {
        let end = Act(label: "Avsluta i registret", address: DutyAddress.leave(one.id))
        let undo = Act(label: "Ångra avslutet", address: DutyAddress.goesOn(one.id))
        return one.leaving == nil ? [end] : today < one.youth.ages.turns20 ? [undo] : []
    }

    private static func contacts(_ one: DutyRecord) -> AdministrationSection {
        AdministrationSection(
            id: "kontakter", heading: "Kontakter",
            text: one.contacts.isEmpty ? "Ingen kontakt än. Också försök som inte lyckas står här." : nil,
            items: one.contacts.map { known in
                DescriptionItem(
                    term: "\(known.contact.day): \(known.contact.result.swedish)",
                    texts: ["\(known.contact.way.swedish), \(known.noted.by)."])
            })
    }

    private static func measures(_ one: DutyRecord, isOpen: Bool) -> AdministrationSection {
        AdministrationSection(
            id: "insatser", heading: "Insatser",
            text: one.measures.isEmpty ? "Ingen insats är erbjuden än." : nil,
            items: one.measures.map { $0.item(of: one.id) },
            links: isOpen ? [Act(label: "Erbjud en insats", address: DutyAddress.offer(one.id))] : [])
    }
}
