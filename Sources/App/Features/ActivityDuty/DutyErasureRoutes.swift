import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The erasure of those who would be too old to stand in the register: a list to look at, and one act.
struct DutyErasureRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/kaa/gallra", DutyRoutes.keepers, EraseDutyForm.self, views: .view(.dutyViewed),
                records: .dutyErased, current: seen, show: askErase, submit: erase)
        ]
    }

    private func programmes(_ actor: Actor) throws -> ActorProgrammes {
        try store.read { try ActorProgrammes(actor, for: .keepDuty, in: nil, $0) }
    }

    private func due(_ programmes: [ProgrammeID]) throws -> [DutyRecord] {
        let today = store.clock.today
        return try store.read { try DutyRepository.all(in: programmes, $0) }.filter {
            $0.isDueForErasure(on: today)
        }
    }

    /// How many the list had when it was looked at.
    private func seen(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        CurrentRecord(version: try due(programmes(actor).ids).count, values: [:], changedBy: "")
    }

    private func askErase(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try programmes(actor)
        let due = try due(programmes.ids)
        return DatedChangeFormPage(
            heading: "Gallra",
            lead: "Uppgifterna tas bort ur registret, ur utkast och ur databasens fria sidor, och går inte "
                + "att få tillbaka. Kvar blir hur många de var. I säkerhetskopior finns de tills kopiorna "
                + "gallras.",
            crumbs: DutyAddress.crumbs, preview: list(due),
            form: FormView(
                state, submit: "Gallra \(due.count == 1 ? "en ungdom" : "\(due.count) ungdomar")",
                groups: [FieldGroup("", [EraseDutyForm.Name.seen])]))
    }

    private func list(_ due: [DutyRecord]) -> AdministrationSection {
        let rows = due.map { one in
            let duty = one.leaving?.leaving.reason.swedish ?? "Inte avslutat"
            return (
                address: DutyAddress.of(one.id),
                texts: [one.listed, one.youth.isProtected ? "" : String(one.youth.ages.erasedYear), duty]
            )
        }
        return AdministrationSection(
            id: "lista", heading: "De som gallras", text: due.isEmpty ? "Ingen ska gallras i år." : nil,
            table: Table.rows("De som gallras", ["Namn", "Fyller 21", "Ansvaret"], rows))
    }

    private func erase(
        _ context: Context, _ actor: Actor, _ seen: Bool, _ submission: Submission
    ) throws -> Response {
        guard submission.version > 0 else {
            throw Complaints([
                Complaint(field: EraseDutyForm.Name.seen, sentence: "Ingen ska gallras i år.")
            ])
        }
        let units = Set(try due(programmes(actor).ids).map(\.programme)).sorted { $0.value < $1.value }
        guard let first = units.first else { throw RouteRefusal.stale }
        let command = EraseDutyYouths(
            proof: actor, programme: first, others: Array(units.dropFirst()), expected: submission.version)
        let response = try submission.run(command) { DutyAddress.index }
        // Nothing of them is left in free pages or in the log of writes either.
        if store.waitUntilDurable(actor.trail) { try? store.scrub() }
        return response
    }
}
