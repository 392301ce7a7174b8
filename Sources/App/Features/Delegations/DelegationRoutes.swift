import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The register of who may decide for the board, on what ground and when. Nothing in it is edited or
/// deleted.
struct DelegationRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .get("/delegationer", .holding(.administer), audit: .view(.accountsViewed), index),
            .form(
                "/delegationer/ny", .holding(.administer), DelegationForm.self,
                views: .view(.accountsViewed), records: .delegationAdded,
                prefill: { _, _ in try begun() }, show: new, submit: create),
            .form(
                "/delegationer/{delegation}/upphor", .holding(.administer), DelegationEndForm.self,
                views: .view(.accountsViewed), records: .delegationEnded,
                prefill: { context, _ in
                    _ = try record(context)
                    return [DelegationEndForm.day: store.clock.today.description]
                }, show: ending, submit: end),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let all = try store.read { try DelegationRepository.all($0) }
        return try context.page(AdministrationPage.delegations(all, today: store.clock.today))
    }

    /// Where only one can be chosen, it is.
    private func begun() throws -> [String: String] {
        let all = try store.read { try DelegationRepository.deciders($0) }
        return [
            DelegationForm.Name.from: store.clock.today.description,
            DelegationForm.Name.holder: all.count == 1 ? "\(all[0].programme).\(all[0].account)" : "",
        ]
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let deciders = try store.read { try DelegationRepository.deciders(on: .documents, $0) }
        let choices = deciders.map {
            FieldRule.Choice(value: "\($0.programme).\($0.account)", label: $0.name)
        }
        return DatedChangeFormPage(
            heading: "Ny delegation",
            lead: "Den som har delegationen får fatta beslut för nämnden de dagar som den gäller "
                + "(7 kap. 5 § KL).",
            crumbs: crumbs, preview: nil,
            form: FormView(
                state, submit: "Spara delegationen",
                groups: [FieldGroup("", DelegationForm.fields.map(\.name))],
                choices: [DelegationForm.Name.holder: choices]))
    }

    private func create(
        _ context: Context, _ actor: Actor, _ new: NewDelegation, _ submission: Submission
    ) throws -> Response {
        let deciders = try store.read { try DelegationRepository.deciders(on: new.delegation.ground, $0) }
        let account = new.delegation.account
        guard deciders.contains(where: { $0.account == account && $0.programme == new.programme }) else {
            throw Complaints([
                Complaint(
                    field: DelegationForm.Name.holder,
                    sentence: "Personen beslutar inte på den grunden. Välj en beslutsfattare.")
            ])
        }
        let command = AddDelegation(proof: actor, programme: new.programme, delegation: new.delegation)
        return try submission.run(command) { "/delegationer" }
    }

    private func ending(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let record = try record(context)
        return DatedChangeFormPage(
            heading: "Delegationen upphör",
            lead: "\(record.name), \(record.holder). Det som redan är beslutat står kvar.",
            crumbs: crumbs, preview: nil, form: FormView(state, submit: "Spara sista dagen"))
    }

    private func end(
        _ context: Context, _ actor: Actor, _ ending: DelegationRecord.Ending, _ submission: Submission
    ) throws -> Response {
        let record = try record(context)
        if let noted = record.ending {
            throw Complaints([
                Complaint(
                    field: DelegationEndForm.day,
                    sentence: "Delegationen har redan en sista dag, \(noted.lastDay). Den står kvar.")
            ])
        }
        let last = try store.read { try DelegationRepository.lastUse(of: record.id, $0) }
        let problems = record.problems(endingOn: ending.lastDay, lastUse: last)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: DelegationEndForm.day, sentence: $0.swedish) })
        }
        let command = EndDelegation(proof: actor, record: record, ending: ending)
        return try submission.run(command) { "/delegationer" }
    }

    private var crumbs: [Crumb] { [Crumb(label: "Delegationer", address: "/delegationer")] }

    private func record(_ context: Context) throws -> DelegationRecord {
        let id = DelegationID(context.parameter("delegation"))
        let all = try store.read { try DelegationRepository.all($0) }
        guard let found = all.first(where: { $0.id == id }) else { throw RouteRefusal.notFound }
        return found
    }
}

extension AdministrationPage {
    /// Those that hold today first, each with a way to end it.
    static func delegations(_ all: [DelegationRecord], today: Day) -> AdministrationPage {
        let (now, other) = (all.filter { $0.holds(on: today) }, all.filter { !$0.holds(on: today) })
        return AdministrationPage(
            heading: "Delegationer",
            lead: "Vem som får besluta för nämnden, i vad och under vilken tid. Ett beslut kan bara fattas "
                + "av den som har en delegation den dagen.",
            act: Act(label: "Ny delegation", address: "/delegationer/ny"),
            sections: [
                section("galler", "Gäller idag", now, empty: "Ingen delegation gäller idag."),
                section("annan-tid", "Annan tid", other,
                    empty: "Här står de som har upphört eller ska börja gälla."),
            ])
    }

    private static func section(
        _ id: String, _ heading: String, _ records: [DelegationRecord], empty: String
    ) -> AdministrationSection {
        AdministrationSection(
            id: id, heading: heading, text: records.isEmpty ? empty : nil,
            items: records.map { one in
                DescriptionItem(
                    term: "\(one.holder), \(one.programmeName)",
                    texts: [one.name, one.delegation.ground.reference.short, one.days]
                        + (one.ending.map { [$0.reason] } ?? []),
                    act: one.ending == nil
                        ? Act(label: "Upphör", address: "/delegationer/\(one.id)/upphor") : nil)
            })
    }
}
