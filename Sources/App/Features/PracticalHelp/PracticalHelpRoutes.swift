import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What a person is helped with in practice, and what came of it. The list stands with the visits.
struct PracticalHelpRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static func new(_ number: String) -> Link { "/arenden/\(number)/besok/hjalp" }
    static func of(_ help: PracticalHelpID, _ number: String) -> Link {
        "/arenden/\(number)/besok/hjalp/\(help.description)"
    }

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/besok/hjalp", .onCase(.giveSupport, in: .execution),
                PracticalHelpForm.self, views: .view(.visitViewed), records: .practicalHelpBegun,
                prefill: today, show: askWhat, submit: begin),
            .form(
                "/arenden/{case}/besok/hjalp/{help}", .onCase(.giveSupport, in: .execution),
                PracticalHelpResultForm.self, views: .view(.visitViewed), records: .practicalHelpSettled,
                current: standing, show: askResult, submit: settle),
        ]
    }

    private func today(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        [PracticalHelpForm.Name.day: store.clock.today.description]
    }

    private func askWhat(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.visitPage(grant, state) { head, _, _, _ in
            CaseFormPage(
                head: head, above: [VisitRoutes.crumb(grant)], heading: "Praktisk hjälp",
                lead: "Ansökningar, samtal och annat som ni gör tillsammans. Vad det ledde till skrivs in "
                    + "sedan.",
                form: FormView(state, submit: "Spara"))
        }
    }

    private func begin(
        _ context: Context, _ grant: CaseGrant, _ help: PracticalHelp, _ submission: Submission
    ) throws -> Response {
        let command = BeginPracticalHelp(proof: grant, id: store.newID(), help: help)
        return try submission.run(command) { _ in VisitAddress.index(grant.number) }
    }

    private func help(_ context: Context, _ grant: CaseGrant) throws -> PracticalHelpRecord {
        let id = PracticalHelpID(context.parameter("help"))
        let all = try store.read { try PracticalHelpRepository.all(under: grant, $0) }
        guard let found = all.first(where: { $0.id == id }) else { throw RouteRefusal.notFound }
        return found
    }

    private func standing(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let help = try help(context, grant)
        return CurrentRecord(
            version: help.settled == nil ? 1 : 2,
            values: [PracticalHelpResultForm.Name.day: store.clock.today.description],
            changedBy: help.settled?.by ?? help.by)
    }

    private func askResult(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let help = try help(context, grant)
        return try store.visitPage(grant, state) { head, _, _, _ in
            guard help.settled == nil else {
                return CaseNoticePage(
                    head: head, heading: "Resultatet är redan inskrivet",
                    text: "Det står kvar som det skrevs. Blev det något nytt, skriv upp det som en ny hjälp.",
                    stands: [help.item(nil)], typed: CaseNoticePage.written(in: state))
            }
            return CaseFormPage(
                head: head, above: [VisitRoutes.crumb(grant)], heading: "Vad ledde det till?",
                lead: help.title, form: FormView(state, submit: "Spara"))
        }
    }

    private func settle(
        _ context: Context, _ grant: CaseGrant, _ value: PracticalHelpResultForm.Value,
        _ submission: Submission
    ) throws -> Response {
        let help = try help(context, grant)
        guard value.day >= help.help.day else {
            throw Complaints([
                Complaint(
                    field: PracticalHelpResultForm.Name.day,
                    sentence: "Ni började \(help.help.day.inWords()). Skriv den dagen eller en senare.")
            ])
        }
        let command = SettlePracticalHelp(
            proof: grant, id: help.id, result: value.result, text: value.text, day: value.day)
        return try submission.run(command) { _ in VisitAddress.index(grant.number) }
    }
}
