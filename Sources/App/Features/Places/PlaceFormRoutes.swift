import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The route of one form about a place. It shows and takes in nothing where the case goes on in another or
/// has ended, or where a protected person is somebody else's to read about.
struct PlaceFormRoutes<Form: PlaceForm>: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                Form.pattern, .onCase(.giveSupport, in: .execution), Form.self, views: .view(.placeViewed),
                records: Form.Value.event, prefill: prefill, show: show, submit: create)
        ]
    }

    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        let file = try file(grant)
        guard file.facts.mayBeRead(by: grant.actor.accountID) else { return [:] }
        return Form.values(in: file, today: store.clock.today)
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let today = store.clock.today, file = try file(grant)
        let head = CaseHead(file.facts, under: grant, today: today)
        if let notice = CaseNoticePage.standing(head, file.facts, typed: state) { return notice }
        if let text = standing(file, under: grant) {
            return CaseNoticePage(
                head: head, heading: Form.heading, text: text, stands: [],
                typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head, above: [Crumb(label: "Plats", address: PlaceAddress.index(grant.number))],
            heading: Form.heading, lead: Form.lead(in: file),
            form: FormView(
                state, submit: Form.submit,
                groups: Form.groups(in: file, today: today, isTyped: state.isTyped),
                choices: Form.choices(in: file)))
    }

    private func standing(_ file: PlaceFile, under grant: CaseGrant) -> String? {
        guard file.facts.mayBeRead(by: grant.actor.accountID) else {
            return "Personen har skyddade uppgifter. Bara den som är ansvarig för ärendet läser och skriver "
                + "om platsen."
        }
        guard file.isOpen else { return PlaceProblem.tooEarly.swedish }
        return Form.standing(in: file, today: store.clock.today)?.swedish
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: Form.Value, _ submission: Submission
    ) throws -> Response {
        try check(value, under: grant)
        do {
            return try submission.run(ActOnPlace(proof: grant, act: value)) {
                PlaceAddress.index(grant.number)
            }
        } catch CommandRefusal.againstRules {
            // Somebody was first, such as with the last free place.
            try check(value, under: grant)
            throw RouteRefusal.stale
        }
    }

    private func check(_ value: Form.Value, under grant: CaseGrant) throws {
        let file = try file(grant)
        guard file.isOpen, standing(file, under: grant) == nil else { throw RouteRefusal.stale }
        let problems = value.problems(in: file, under: grant, today: store.clock.today)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: Form.field(of: $0), sentence: $0.swedish) })
        }
    }

    private func file(_ grant: CaseGrant) throws -> PlaceFile {
        try store.read { try PlaceFile(under: grant, on: store.clock.today, $0) }
    }
}
