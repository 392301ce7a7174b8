import Casework
import Figures
import HTTP
import Law
import Store
import Templating
import Web

/// Calculations of what support costs and gives (programmes.md 3.9). Nothing in them is about a person, and
/// none tells its result before every figure in it has a source.
struct EconomyRoutes: Feature {
    let store: Store

    private static let audit = RouteAudit.nothing("Bara belopp och källor, inga personer.")

    /// A word of ours before what takes any.
    var routes: [Route] {
        [
            .get("/siffror/ekonomi", .holding(.readCases, in: .either), audit: Self.audit, index),
            .form(
                "/siffror/ekonomi/ny", .holding(.keepFigures), EconomyHeadingForm.self, views: Self.audit,
                records: .economySheetChanged, prefill: { _, _ in EconomyRoutes.begun }, show: new,
                submit: create),
            .get("/siffror/ekonomi/{sheet}", .holding(.readCases, in: .either), audit: Self.audit, show),
            .form(
                "/siffror/ekonomi/{sheet}/andra", .holding(.keepFigures), EconomyHeadingForm.self,
                views: Self.audit, records: .economySheetChanged, current: current, show: edit,
                submit: change),
        ]
    }

    private typealias Name = EconomyHeadingForm.Name

    private static let begun = [
        Name.rate: "3", Name.start: EconomyHeadingForm.Start.empty.rawValue,
    ]

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let all = try store.read {
            try EconomyRepository.all(in: actor.programmes(for: .readCases, in: .either), $0)
        }
        return try context.page(
            AdministrationPage.economy(all, mayKeep: actor.may(.keepFigures, in: nil)))
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let record = try store.read { try context.economySheet(for: actor, .readCases, in: .either, $0) }
        let mayKeep = actor.may(.keepFigures, in: nil, of: record.programme)
        return try context.page(EconomyPage(record, mayKeep: mayKeep))
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try store.read { try ActorProgrammes(actor, for: .keepFigures, in: nil, $0) }
        let asked = programmes.asked(Name.programme) + [Name.start]
        return DatedChangeFormPage(
            heading: "Ny kalkyl",
            lead: "Vad insatsen kostar och ger, för var och en som betalar. Raderna läggs till sedan.",
            crumbs: EconomyAddress.crumbs,
            form: FormView(
                state, submit: "Spara kalkylen", groups: [FieldGroup("", asked + Name.all)],
                choices: [Name.programme: programmes.choices]))
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: EconomyHeadingForm.Value, _ submission: Submission
    ) throws -> Response {
        let programmes = try store.read { try ActorProgrammes(actor, for: .keepFigures, in: nil, $0) }
        let programme = try programmes.chosen(value.programme, Name.programme)
        let example = EconomyExample.sheet
        let command = BeginEconomySheet(
            proof: actor, id: store.newID(), programme: programme,
            heading: value.isExample
                ? EconomyRecord.Heading(example, title: value.heading.title) : value.heading,
            items: value.isExample ? example.items : [])
        return try submission.run(command) { EconomyAddress.of(command.id) }
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let record = try store.read { try context.economySheet(for: actor, .keepFigures, in: nil, $0) }
        let heading = record.heading
        return CurrentRecord(
            version: record.turn,
            values: [
                Name.title: heading.title, Name.rate: EconomyFigure.text(rate: heading.rate),
                Name.persons: heading.persons.map(String.init) ?? "",
                Name.stated: heading.stated.map { SwedishNumber.text($0) } ?? "",
                Name.source: heading.statedSource,
            ], changedBy: record.headings.first?.noted.by ?? "")
    }

    private func edit(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let record = try store.read { try context.economySheet(for: actor, .keepFigures, in: nil, $0) }
        return DatedChangeFormPage(
            heading: "Ändra kalkylen", lead: "\(record.title). Så som den var står kvar under Ändringar.",
            crumbs: EconomyAddress.crumbs(to: record),
            form: FormView(state, submit: "Spara", groups: [FieldGroup("", Name.all)]))
    }

    private func change(
        _ context: Context, _ actor: Actor, _ value: EconomyHeadingForm.Value, _ submission: Submission
    ) throws -> Response {
        let record = try store.read { try context.economySheet(for: actor, .keepFigures, in: nil, $0) }
        let command = ChangeEconomyHeading(
            proof: actor, record: record, heading: value.heading, version: submission.version)
        return try submission.run(command) { EconomyAddress.of(record.id) }
    }
}

/// Where calculations stand.
enum EconomyAddress {
    static let crumbs = [
        Crumb(label: "Siffror", address: "/siffror"), Crumb(label: "Kalkyler", address: "/siffror/ekonomi"),
    ]

    static func of(_ id: EconomySheetID) -> Link { "/siffror/ekonomi/\(id)" }

    static func crumbs(to record: EconomyRecord) -> [Crumb] {
        crumbs + [Crumb(label: record.title, address: of(record.id))]
    }
}

extension Context {
    /// The calculation of the address; not found where it is another unit's.
    func economySheet(
        for actor: Actor, _ permission: Permission, in files: CaseFiles?,
        _ transaction: borrowing ReadTransaction
    ) throws -> EconomyRecord {
        guard let id = EconomySheetID(parameter("sheet")),
            let record = try EconomyRepository.find(id, transaction),
            actor.may(permission, in: files, of: record.programme)
        else { throw RouteRefusal.notFound }
        return record
    }
}
