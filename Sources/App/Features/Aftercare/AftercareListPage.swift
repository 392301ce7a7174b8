import Casework
import Law
import Templating
import Web

/// Whom to get in touch with after the support, in a whole unit: now, later, and who is to be asked first. A
/// protected person's name is left out.
struct AftercareListPage: Page, Sendable {
    static let template = "aftercare/index"

    struct Part: Fielded, Sendable {
        let id: String
        let heading: String
        let table: Table?
        let empty: String

        static let fields: Fields<Part> = [
            .text("id") { $0.id },
            .text("heading") { $0.heading },
            .optional("table", Table.fields) { $0.table },
            .text("empty") { $0.empty },
        ]
    }

    let parts: [Part]

    static let fields: Fields<AftercareListPage> = [.list("parts", Part.fields) { $0.parts }]

    init(_ all: [DueAftercare], today: Day) {
        let due = all.filter { $0.answer == .yes && $0.time.isDue(on: today) }
        let coming = all.filter { $0.answer == .yes && $0.time.dueOn > today && $0.time.result == nil }
        let unasked = all.filter { $0.answer == nil }
        parts = [
            AftercareListPage.part(
                "nu", "Att höra av sig till nu", due, today,
                "Ingen just nu. Den som har sagt ja kommer hit 3, 6 och 12 månader efter stödet."),
            AftercareListPage.part(
                "sedan", "Längre fram", AftercareListPage.first(of: coming), today,
                "Ingen än. När någon avslutar sitt stöd och säger ja kommer nästa tillfälle hit."),
            AftercareListPage.part(
                "fraga", "Att fråga först", AftercareListPage.first(of: unasked), today,
                "Alla har svarat. Den som avslutar sitt stöd utan att ha blivit tillfrågad kommer hit."),
        ]
    }

    /// The nearest of each case.
    private static func first(of all: [DueAftercare]) -> [DueAftercare] {
        var seen: Set<String> = []
        return all.filter { seen.insert($0.number).inserted }
    }

    private static func part(
        _ id: String, _ heading: String, _ lines: [DueAftercare], _ today: Day, _ empty: String
    ) -> Part {
        let table = Table.rows(
            heading, ["Ärende", "Namn", "Efter", "Dag", "Hittills"],
            lines.map { one in
                (
                    AftercareAddress.index(one.number),
                    [
                        one.number, PersonName.shown(one.name, isHidden: one.isProtected),
                        one.time.moment.swedish, one.time.dueOn.description, one.time.words,
                    ]
                )
            })
        return Part(id: id, heading: heading, table: table, empty: empty)
    }
}

extension AftercareTime {
    /// "Ej nådd, försök 2 dagar"
    fileprivate var words: String {
        guard let result else { return "Ingen kontakt än" }
        return result == .notReached
            ? "Ej nådd, försök \(triedDays) \(triedDays == 1 ? "dag" : "dagar")" : result.swedish
    }
}
