import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Where it is noted that a letter left. It never sends one.
struct LetterSendingRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/brev/{letter}/skickat", .onCase(.readInvestigation, in: .authority),
                LetterSendingForm.self, views: .view(.lettersViewed), records: .letterSent,
                current: current, show: show, submit: submit)
        ]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let letter = try letter(context, grant).letter
        return CurrentRecord(
            version: letter.sending == nil ? 0 : 1,
            values: [LetterSendingForm.day: store.clock.today.description],
            changedBy: letter.sending?.by ?? "")
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (facts, letter) = try letter(context, grant)
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        guard facts.mayBeRead(by: grant.actor.accountID) else {
            return CaseNoticePage.protected(head, typed: state)
        }
        if let sending = letter.sending {
            return CaseNoticePage(
                head: head, heading: "Brevet är redan skickat",
                text: "Det skickades \(sending.day.inWords(withYear: true)). Det antecknas en gång.",
                stands: [], typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head, heading: LetterSendingForm.title, lead: letter.title,
            form: FormView(state, submit: "Spara"))
    }

    private func submit(
        _ context: Context, _ grant: CaseGrant, _ sending: LetterSending, _ submission: Submission
    ) throws -> Response {
        let (facts, letter) = try letter(context, grant)
        guard facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.stale }
        let problems = sending.problems(of: letter, today: store.clock.today)
        guard problems.isEmpty else {
            throw Complaints(
                problems.map { Complaint(field: LetterSendingForm.day, sentence: $0.swedish) })
        }
        let command = NoteLetterSent(proof: grant, letter: letter.id, sending: sending)
        return try submission.run(command) { LetterRoutes.address(grant.number) }
    }

    private func letter(
        _ context: Context, _ grant: CaseGrant
    ) throws -> (facts: CaseFacts, letter: ArchivedLetter) {
        let id = LetterID(context.parameter("letter"))
        let (facts, letters) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try LetterArchiveRepository.all(under: grant, transaction)
            )
        }
        guard let letter = letters.first(where: { $0.id == id }) else { throw RouteRefusal.notFound }
        return (facts, letter)
    }
}
