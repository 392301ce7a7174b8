import Figures
import Templating
import Web

/// `/siffror/granska`: what was pasted, and what was found, beside the cells. It never says that figures are
/// right, only what cannot be so.
struct ConsistencyPage: Page, Sendable {
    static let template = "figures/check"

    let form: FormView
    let outcome: CheckOutcome?

    static let fields: Fields<ConsistencyPage> = [
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
        .optional("outcome", CheckOutcome.fields) { $0.outcome },
    ]

    init(_ state: FormState, _ check: ConsistencyCheck? = nil) {
        form = FormView(
            state, submit: "Granska", groups: [FieldGroup("", ConsistencyForm.fields.map(\.name))],
            beginsAtTop: check != nil)
        outcome = check.map { CheckOutcome($0) }
    }
}

/// What a check came to. It never hides a line that could not be used.
struct CheckOutcome: Fielded, Sendable {
    let verdict: String
    let isTooLarge: Bool
    let faults: [CheckedFault]
    let tables: [CheckedTable]
    let lines: [CheckedLine]
    let known: [CheckedLine]

    static let fields: Fields<CheckOutcome> = [
        .text("verdict") { $0.verdict },
        .flag("isTooLarge") { $0.isTooLarge },
        .flag("hasFaults") { !$0.faults.isEmpty },
        .list("faults", CheckedFault.fields) { $0.faults },
        .list("tables", CheckedTable.fields) { $0.tables },
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines", CheckedLine.fields) { $0.lines },
        .flag("hasKnown") { !$0.known.isEmpty },
        .list("known", CheckedLine.fields) { $0.known },
    ]

    init(_ check: ConsistencyCheck, prefix: String = "") {
        let places = CheckedPlaces(check, prefix: prefix)
        isTooLarge = check.isTooLarge
        faults = check.faults.map { fault in
            CheckedFault(
                address: "#\(places.id(fault.place))", place: places.words(fault.place),
                sentence: fault.sentence)
        }
        tables = check.tables.enumerated().map { CheckedTable($1, $0, places) }
        lines = places.lines(check.lines) { .line($0) }
        known = places.lines(check.known, keepsAll: true) { .known($0) }
        let count = check.faults.count
        verdict = switch (count, check.tables.isEmpty && check.known.isEmpty) {
        case (0, true): "Ingen tabell att granska hittades."
        case (0, false) where check.isTooLarge: "Allt gick inte att granska."
        case (0, false): "Inget hittades som inte kan stämma."
        case (1, _): "En sak kan inte stämma."
        default: "\(count) saker kan inte stämma."
        }
    }
}
