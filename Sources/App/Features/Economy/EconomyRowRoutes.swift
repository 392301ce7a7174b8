import Casework
import Figures
import HTTP
import Law
import Store
import Templating
import Web

/// The rows of a calculation, one form each. A row that is changed or taken out stays readable as it was.
struct EconomyRowRoutes: Feature {
    let store: Store

    private static let audit = RouteAudit.nothing("Bara belopp och källor, inga personer.")

    var routes: [Route] {
        [
            .form(
                "/siffror/ekonomi/{sheet}/rad/ny", .holding(.keepFigures), EconomyRowForm.self,
                views: Self.audit, records: .economySheetChanged,
                prefill: { context, actor in
                    _ = try record(context, actor)
                    return [Name.timing: EconomyTimingKind.presentValue.rawValue]
                }, show: new, submit: add),
            .form(
                "/siffror/ekonomi/{sheet}/rad/{row}", .holding(.keepFigures), EconomyRowForm.self,
                views: Self.audit, records: .economySheetChanged, current: current, show: edit,
                submit: change),
        ]
    }

    private typealias Name = EconomyRowForm.Name

    private func record(_ context: Context, _ actor: Actor) throws -> EconomyRecord {
        try store.read { try context.economySheet(for: actor, .keepFigures, in: nil, $0) }
    }

    /// One that was taken out can be written anew, and counts again.
    private func entry(_ context: Context, _ actor: Actor) throws -> (EconomyRecord, EconomyRecord.Entry) {
        let record = try record(context, actor)
        let place = Int(context.parameter("row"))
        guard let entry = record.entries.first(where: { $0.place == place }) else {
            throw RouteRefusal.notFound
        }
        return (record, entry)
    }

    private func page(
        _ heading: String, _ record: EconomyRecord, _ state: FormState, _ names: [String]
    ) -> any Page {
        DatedChangeFormPage(
            heading: heading, lead: "\(record.title).", crumbs: EconomyAddress.crumbs(to: record),
            form: FormView(state, submit: "Spara raden", groups: [FieldGroup("", names)]))
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try page("Ny rad", record(context, actor), state, Name.all)
    }

    private func add(
        _ context: Context, _ actor: Actor, _ value: EconomyRowForm.Value, _ submission: Submission
    ) throws -> Response {
        try run(record(context, actor), actor, value, submission, place: nil)
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let entry = try entry(context, actor).1
        let item = entry.item
        return CurrentRecord(
            version: entry.turn,
            values: [
                Name.payer: item.payer.rawValue, Name.kind: item.kind.rawValue,
                Name.kronor: SwedishNumber.text(item.kronor), Name.timing: item.timing.kind.rawValue,
                Name.first: item.timing.span.map { "\($0.lowerBound)" } ?? "",
                Name.last: item.timing.span.map { "\($0.upperBound)" } ?? "",
                Name.source: item.source, Name.day: item.sourceDay?.description ?? "",
                Name.removed: entry.isRemoved ? "ja" : "",
            ], changedBy: entry.noted.by)
    }

    private func edit(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try page("Ändra raden", entry(context, actor).0, state, Name.all + [Name.removed])
    }

    private func change(
        _ context: Context, _ actor: Actor, _ value: EconomyRowForm.Value, _ submission: Submission
    ) throws -> Response {
        let (record, entry) = try entry(context, actor)
        return try run(record, actor, value, submission, place: entry.place)
    }

    private func run(
        _ record: EconomyRecord, _ actor: Actor, _ value: EconomyRowForm.Value, _ submission: Submission,
        place: Int?
    ) throws -> Response {
        let command = ChangeEconomyRow(
            proof: actor, record: record, item: value.item, isRemoved: value.isRemoved, place: place,
            version: submission.version)
        do {
            return try submission.run(command) { EconomyAddress.of(record.id) }
        } catch is EconomySheetFull {
            let sentence = "Kalkylen har redan \(EconomySheet.mostItems) rader. Slå ihop några."
            throw Complaints([Complaint(field: Name.kind, sentence: sentence)])
        }
    }
}
