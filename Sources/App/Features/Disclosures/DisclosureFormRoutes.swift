import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The route of one form about what is asked for and given out. It shows and takes in nothing where the thing
/// is not in a file that the reader opens, or where a protected person is somebody else's to read about.
struct DisclosureFormRoutes<Form: DisclosureForm>: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                Form.pattern, access, Form.self, views: .view(.disclosuresViewed), records: Form.Act.event,
                prefill: prefill, show: show, submit: create)
        ]
    }

    private var access: Access<CaseGrant> {
        Form.isConfirmed
            ? .confirmedOnCase(Form.permission, in: .either) : .onCase(Form.permission, in: .either)
    }

    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        let file = try file(context, grant)
        let account = grant.actor.accountID
        guard file.facts.mayBeRead(by: account) else { return [:] }
        return Form.values(in: file, for: account, today: store.clock.today)
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(context, grant)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        if let text = standing(file, under: grant) {
            return CaseNoticePage(
                head: head, heading: Form.heading, text: text, stands: [],
                typed: CaseNoticePage.written(in: state))
        }
        let choices = Form.choices(in: file, for: grant.actor.accountID)
        return CaseFormPage(
            head: head, above: file.above, heading: Form.heading, lead: Form.lead,
            notice: Form.notice(in: file), part: Form.part(in: file),
            form: FormView(
                state, submit: Form.submit, groups: [FieldGroup("", Form.names(under: grant))],
                choices: choices))
    }

    private func standing(_ file: DisclosureFile, under grant: CaseGrant) -> String? {
        guard file.facts.mayBeRead(by: grant.actor.accountID) else {
            return "Personen har skyddade uppgifter. Bara den som är ansvarig för ärendet lämnar ut något ur "
                + "akten."
        }
        return Form.standing(in: file)
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: Form.Value, _ submission: Submission
    ) throws -> Response {
        let file = try file(context, grant)
        guard standing(file, under: grant) == nil else { throw RouteRefusal.stale }
        let act = try Form.act(value, in: file, under: grant)
        let problems = act.problems(in: file, under: grant, today: store.clock.today)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: Form.field(of: $0), sentence: $0.swedish) })
        }
        let command = GiveOut(proof: grant, act: act, place: file.place)
        return try submission.run(command) { begun in
            begun.map { DisclosureAddress.extract($0, file.number) } ?? Form.address(after: act, in: file)
        }
    }

    private func file(_ context: Context, _ grant: CaseGrant) throws -> DisclosureFile {
        let file = try store.read {
            try DisclosureFile(context.disclosurePlace, under: grant, on: store.clock.today, $0)
        }
        try file.demandPlace(in: Form.pattern)
        return file
    }
}

extension Context {
    var disclosurePlace: DisclosurePlace {
        DisclosurePlace(item: parameter("item"), entry: parameter("entry"))
    }
}

extension DisclosureFile {
    /// The pages above its forms.
    fileprivate var above: [Crumb] {
        [Crumb(label: "Utlämnande", address: DisclosureAddress.index(number))]
            + (work.map {
                [Crumb(label: "Utdrag", address: DisclosureAddress.extract($0.record.id, number))]
            } ?? [])
    }

    /// Throws `.notFound` where the address names something that is not in the case.
    func demandPlace(in pattern: PathPattern) throws {
        let text = pattern.description
        guard text.contains("{item}") else { return }
        let isThere = text.contains("/begaran/") ? request != nil : work != nil
        guard isThere, !text.contains("{entry}") || work?.entry(place.entry) != nil else {
            throw RouteRefusal.notFound
        }
    }
}
