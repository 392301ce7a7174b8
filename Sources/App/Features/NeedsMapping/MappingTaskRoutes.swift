import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The tasks and the diagnoses of a mapping. None of them is ever taken away.
struct MappingTaskRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/kartlaggning/uppgift/ny",
                .onCase(.mapNeeds, in: .execution), MappingTaskForm.self,
                views: .view(.mappingViewed), records: .mappingTaskNoted, current: begin, show: new,
                submit: create),
            .form(
                "/arenden/{case}/kartlaggning/uppgift/{task}",
                .onCase(.mapNeeds, in: .execution), MappingTaskForm.self,
                views: .view(.mappingViewed), records: .mappingTaskNoted, current: current, show: edit,
                submit: update),
        ] + diagnoses
    }

    private var diagnoses: [Route] {
        [
            .form(
                "/arenden/{case}/kartlaggning/diagnos/ny",
                .onCase(.mapNeeds, in: .execution), DiagnosisForm.self,
                views: .view(.mappingViewed), records: .mappingDiagnosisNoted, current: today,
                show: askDiagnosis, submit: noteDiagnosis),
            .post(
                "/arenden/{case}/kartlaggning/diagnos/{diagnosis}/galler-inte",
                .onCase(.mapNeeds, in: .execution), records: .mappingDiagnosisWithdrawn, withdraw),
        ]
    }

    private func begin(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.mappingRecord(grant, [MappingTaskForm.Name.status: MappingTaskStatus.todo.rawValue])
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try page("Ny uppgift", grant, state)
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: MappingTaskForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = NoteMappingTask(
            proof: grant, id: store.newID(), what: value.what, status: value.status, version: nil)
        return try submission.run(command) { MappingAddress.index(grant.number) }
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let one = try task(context, grant)
        return CurrentRecord(
            version: one.version,
            values: [
                MappingTaskForm.Name.what: one.what, MappingTaskForm.Name.status: one.status.rawValue,
            ], changedBy: one.changedBy)
    }

    private func edit(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try page("Ändra uppgift", grant, state)
    }

    private func update(
        _ context: Context, _ grant: CaseGrant, _ value: MappingTaskForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = NoteMappingTask(
            proof: grant, id: try task(context, grant).id, what: value.what, status: value.status,
            version: submission.version)
        return try submission.run(command) { MappingAddress.index(grant.number) }
    }

    private func task(_ context: Context, _ grant: CaseGrant) throws -> MappingTask {
        let mapping = try store.read { transaction in
            _ = try grant.readableFacts(transaction)
            return try NeedsMappingRepository.find(under: grant, transaction)
        }
        guard let id = MappingTaskID(context.parameter("task")),
            let one = mapping?.tasks.first(where: { $0.id == id })
        else { throw RouteRefusal.notFound }
        return one
    }

    private func page(_ heading: String, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.mappingPage(grant, state) { head, _, _ in
            CaseFormPage(
                head: head, heading: heading,
                lead: "Det ni ska göra inom kartläggningen. Avstått är ett bra svar när personen inte vill.",
                form: FormView(state, submit: "Spara uppgiften"))
        }
    }

    private func today(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.mappingRecord(grant, [DiagnosisForm.Name.day: store.clock.today.description])
    }

    private func askDiagnosis(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.mappingPage(grant, state) { head, _, _ in
            CaseFormPage(
                head: head, heading: "Anteckna en diagnos",
                lead: "Skriv så lite som möjligt. Vi ställer inga diagnoser, och ingen behöver ha någon.",
                form: FormView(state, submit: "Spara diagnosen"))
        }
    }

    private func noteDiagnosis(
        _ context: Context, _ grant: CaseGrant, _ diagnosis: NotedDiagnosis, _ submission: Submission
    ) throws -> Response {
        let command = NoteDiagnosis(proof: grant, id: store.newID(), diagnosis: diagnosis)
        return try submission.run(command) { MappingAddress.index(grant.number) }
    }

    private func withdraw(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let id = MappingDiagnosisID(context.parameter("diagnosis")) else { throw RouteRefusal.notFound }
        try store.run(WithdrawDiagnosis(proof: grant, id: id))
        return context.seeOther(MappingAddress.index(grant.number))
    }
}
