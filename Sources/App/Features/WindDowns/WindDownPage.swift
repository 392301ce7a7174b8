import Casework
import Law
import Store
import Templating
import Web

/// What remains in a programme that closes, each with where it goes; shown until nothing does, and prints. A
/// protected person's name is left out.
struct WindDownPage: Page, Sendable {
    static let template = "wind-downs/index"

    struct Part: Fielded, Sendable {
        let id: String
        let heading: String
        let table: Table?
        let pager: Pager?

        static let fields: Fields<Part> = [
            .text("id") { $0.id },
            .text("heading") { $0.heading },
            .optional("table", Table.fields) { $0.table },
            .optional("pager") { $0.pager },
        ]
    }

    let unit: String
    let programmes: [FieldOption]
    let lead: String
    let reason: [String]
    let primary: Act?
    let acts: [Act]
    let parts: [Part]
    let empty: String

    static let fields: Fields<WindDownPage> = [
        .text("programmeName") { $0.unit },
        .flag("hasProgrammes") { $0.programmes.count > 1 },
        .list("programmes", FieldOption.fields) { $0.programmes },
        .text("lead") { $0.lead },
        .texts("reason") { $0.reason },
        .flag("hasActs") { $0.primary != nil || !$0.acts.isEmpty },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
        .flag("hasParts") { !$0.parts.isEmpty },
        .list("parts", Part.fields) { $0.parts },
        .text("empty") { $0.empty },
    ]

    /// - Parameter remaining: nil while the programme goes on.
    init(
        _ unit: ActorProgrammes.One, _ programmes: [FieldOption], _ remaining: WindDownRemaining?,
        for actor: Actor, today: Day
    ) {
        let windDown = remaining?.windDown
        (self.unit, self.programmes) = (unit.name, programmes)
        let leads = actor.may(.windDown, in: nil, of: unit.id)
        let plans = actor.may(.planNextStep, in: .execution, of: unit.id)
        let begin = Act(label: "Avveckla verksamheten", address: WindDownAddress.begin(unit.id))
        let undo = Act(label: "Ta tillbaka avvecklingen", address: WindDownAddress.undo(unit.id))
        primary = leads && windDown == nil ? begin : nil
        acts = leads && windDown?.mayBeUndone(on: today) == true ? [undo] : []
        lead = remaining.map { WindDownPage.lead($0, today: today) } ?? WindDownPage.goesOn
        reason = windDown.map(WindDownPage.reason) ?? []
        empty = windDown == nil ? WindDownPage.comes : "Inget finns kvar. Alla har kommit vidare."
        parts = WindDownKind.allCases.compactMap { kind in
            remaining.flatMap { WindDownPage.part(kind, $0, mayPlan: plans, for: actor.accountID) }
        }
    }

    private static let goesOn = "Verksamheten har ingen dag då den upphör."
    private static let comes =
        "Sätts en dag, visas här alla och allt som finns kvar då, var och en med vart."
    private static let columns = ["Ärende", "Namn", "Vad", "Vart", "Vem svarar", "Senast"]

    private static func reason(_ windDown: WindDownRecord) -> [String] {
        windDown.terms.reason.paragraphs
            + ["Antecknat \(windDown.noted.at.dayAndTime) av \(windDown.noted.by)."]
    }

    private static func lead(_ remaining: WindDownRemaining, today: Day) -> String {
        let day = remaining.windDown.terms.closesOn
        let begins = day > today ? "upphör" : "upphörde"
        return "Verksamheten \(begins) \(day.inWords(withYear: true)). Kvar: \(remaining.all). "
            + "Vart är bestämt för \(remaining.planned)."
    }

    private static func part(
        _ kind: WindDownKind, _ remaining: WindDownRemaining, mayPlan: Bool, for account: AccountID
    ) -> Part? {
        guard let items = remaining.items[kind], let all = remaining.counts[kind]?.all else { return nil }
        let programme = remaining.windDown.programme, address = WindDownAddress.destination
        let rows = items.map { item -> [FigureCell] in
            let plan = item.plan(for: account)
            let form = mayPlan && item.mayBeRead(by: account) ? address(item, programme) : nil
            return [
                FigureCell(text: item.number ?? "–", link: item.number.map { "/arenden/\($0)" }),
                .text(item.number == nil ? "" : PersonName.shown(item.name, isHidden: item.isProtected)),
                .text(item.words), FigureCell(text: plan.whereTo, link: form), .text(plan.who),
                .text(plan.by),
            ]
        }
        return Part(
            id: kind.rawValue, heading: "\(kind.swedish) (\(all))",
            table: rows.isEmpty ? nil : FigureTable(kind.swedish, columns, rows).table,
            pager: remaining.pagers[kind])
    }
}
