import Casework
import HTTP
import Store
import Templating
import Web

/// Who stands in when an answer must be acted on, and how long it may wait; and the support numbers. It never
/// lets anybody be a deputy who could not open the case.
struct SafetyRoutineRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/formular/rutin/{programme}", .holding(.administer), SafetyRoutineForm.self,
                views: .view(.accountsViewed), records: .safetyRoutineChanged, current: current, show: show,
                submit: update),
            .form(
                "/formular/stodnummer", .holding(.administer), SupportListForm.self,
                views: .nothing("Bara telefonnummer till stöd, inga personer."), records: .supportListChanged,
                current: currentSupport, show: showSupport, submit: updateSupport),
        ]
    }

    /// Every programme with the routine that counts.
    static func standing(
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(code: String, name: String, routine: SafetyRoutine)] {
        try ProgrammeRepository.records(transaction).map {
            ($0.code, $0.name, try SafetyRoutineRepository.find($0.id, transaction))
        }
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let record = try ProgrammeRoutes.record(context, store)
        let routine = try store.read { try SafetyRoutineRepository.find(record.id, $0) }
        return CurrentRecord(
            version: routine.version, values: SafetyRoutineForm.values(routine),
            changedBy: "En administratör")
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let record = try ProgrammeRoutes.record(context, store)
        let deputies = try store.read { try SafetyRoutineRepository.deputies(in: record.id, $0) }
        let choices = deputies.map {
            FieldRule.Choice(value: $0.account.description, label: $0.name)
        }
        return DatedChangeFormPage(
            heading: "När ett svar kräver handling: \(record.name)",
            lead: "Notisen går till den som är ansvarig för ärendet. Har ingen svarat i tid går den vidare.",
            crumbs: InstrumentOverview.crumbs,
            form: FormView(
                state, submit: "Spara", groups: [FieldGroup("", SafetyRoutineForm.fields.map(\.name))],
                choices: [SafetyRoutineForm.Name.deputy: choices]))
    }

    private func update(
        _ context: Context, _ actor: Actor, _ routine: SafetyRoutine, _ submission: Submission
    ) throws -> Response {
        let record = try ProgrammeRoutes.record(context, store)
        let command = ChangeSafetyRoutine(
            proof: actor, programme: record.id, routine: routine, version: submission.version)
        return try submission.run(command, ownerField: SafetyRoutineForm.Name.deputy) { "/formular" }
    }

    private func currentSupport(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let list = try store.read { try SupportListRepository.latest($0) }
        return CurrentRecord(
            version: list.version, values: SupportListForm.values(list), changedBy: "En administratör")
    }

    private func showSupport(_ context: Context, _ actor: Actor, _ state: FormState) -> any Page {
        DatedChangeFormPage(
            heading: SupportListForm.title,
            lead:
                "De visas för den som fyller i på surfplatta, och när ett svar kräver handling.",
            crumbs: InstrumentOverview.crumbs, form: FormView(state, submit: "Spara"))
    }

    private func updateSupport(
        _ context: Context, _ actor: Actor, _ value: SupportListForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = ChangeSupportList(proof: actor, value: value, version: submission.version)
        return try submission.run(command) { "/formular" }
    }
}
