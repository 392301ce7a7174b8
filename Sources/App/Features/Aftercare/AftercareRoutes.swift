import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What is asked after somebody's support: the unit's list, a case's page, the answer and the contacts.
struct AftercareRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [AftercarePage.self, AftercareListPage.self]

    var routes: [Route] {
        [
            .get(
                "/efteruppfoljning", .holding(.followSupport, in: .execution),
                audit: .view(.aftercareViewed), list),
            .get(
                "/arenden/{case}/efteruppfoljning", .onCase(.readCases, in: .execution),
                audit: .view(.aftercareViewed), index),
            .form(
                "/arenden/{case}/efteruppfoljning/svar", .onCase(.giveSupport, in: .execution),
                AftercareAnswerForm.self, views: .view(.aftercareViewed), records: .aftercareAnswered,
                prefill: today, show: askAnswer, submit: answer),
            .form(
                "/arenden/{case}/efteruppfoljning/kontakt", .onCase(.giveSupport, in: .execution),
                AftercareForm.self, views: .view(.aftercareViewed), records: .aftercareNoted,
                prefill: today, show: askContact, submit: note),
        ]
    }

    private func list(_ context: Context, _ actor: Actor) throws -> Response {
        let mine = actor.programmes(for: .followSupport, in: .execution), today = store.clock.today
        let cursors = AftercareCursors(context)
        let parts = try store.read { transaction in
            // One more than is shown tells whether there is a next page.
            try AftercarePart.allCases.map { part in
                let found = try DueAftercare.lines(
                    part, in: mine, on: today, after: cursors[part], limit: AftercareListPage.pageSize + 1,
                    transaction)
                return AftercareListPage.Part(part, found, cursors)
            }
        }
        return try context.page(AftercareListPage(parts: parts))
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func file(_ grant: CaseGrant) throws -> AftercareFile {
        try store.read { try AftercareFile(under: grant, $0) }
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(AftercarePage(file(grant), under: grant, today: store.clock.today))
    }

    private func today(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        [AftercareForm.Name.day: store.clock.today.description]
    }

    private func notice(
        _ file: AftercareFile, _ grant: CaseGrant, _ state: FormState, _ text: String
    ) -> CaseNoticePage {
        CaseNoticePage(
            head: CaseHead(file.facts, under: grant, today: store.clock.today),
            heading: "Efteruppföljning", text: text, stands: [], typed: CaseNoticePage.written(in: state),
            act: Act(label: "Till efteruppföljningen", address: AftercareAddress.index(grant.number)))
    }

    private func askAnswer(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        guard file.mayAnswer else {
            return notice(file, grant, state, "Efteruppföljningen börjar när stödet är avslutat.")
        }
        return CaseFormPage(
            head: CaseHead(file.facts, under: grant, today: store.clock.today),
            above: AftercareAddress.above(grant.number), heading: "Får vi höra av oss?",
            lead: "Det är personen som bestämmer, och svaret går att ändra när som helst.",
            form: FormView(state, submit: "Spara svaret"))
    }

    private func answer(
        _ context: Context, _ grant: CaseGrant, _ value: AftercareAnswerForm.Value,
        _ submission: Submission
    ) throws -> Response {
        let command = AnswerAftercare(
            proof: grant, answer: value.answer, words: value.words, day: value.day)
        return try submission.run(command) { AftercareAddress.index(grant.number) }
    }

    private func askContact(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        guard file.mayContact(on: store.clock.today) else {
            return notice(
                file, grant, state,
                "Här skriver ni in kontakter med den som har sagt ja, från två veckor före varje tillfälle.")
        }
        return CaseFormPage(
            head: CaseHead(file.facts, under: grant, today: store.clock.today),
            above: AftercareAddress.above(grant.number), heading: "Hur har personen det?",
            lead: "Ni frågar för att personen har sagt ja. Inget behöver svaras. Ej nådd är också ett svar.",
            form: FormView(state, submit: "Spara", groups: AftercareForm.groups))
    }

    private func note(
        _ context: Context, _ grant: CaseGrant, _ contact: Aftercare.Contact, _ submission: Submission
    ) throws -> Response {
        let file = try file(grant)
        let problems = file.problems(of: contact, today: store.clock.today)
        guard !problems.contains(.noYes) else { throw RouteRefusal.stale }
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        let isBack = contact.wish == .yes && !file.facts.isOpen
        return try submission.run(NoteAftercare(proof: grant, contact: contact)) {
            isBack ? ReturnRoutes.address(grant.number) : AftercareAddress.index(grant.number)
        }
    }
}
