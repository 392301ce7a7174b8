import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Taking a document that was added by mistake out of a case, and putting it back. Neither touches its file.
struct WithdrawalRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/handlingar/{document}/ta-bort",
                .onCase(.addDocument, in: .either), WithdrawalForm.self,
                views: .view(.documentsViewed), records: .documentWithdrawn, current: current, show: new,
                submit: create),
            .post(
                "/arenden/{case}/handlingar/{document}/lagg-tillbaka", .onCase(.addDocument, in: .either),
                records: .documentRestored, restore),
        ]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let document = try find(context, grant).document
        return CurrentRecord(version: document.version, values: [:], changedBy: document.change?.by ?? "")
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (facts, document) = try find(context, grant)
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        guard !document.isWithdrawn else { return CaseNoticePage.withdrawn(head, document, typed: state) }
        return CaseFormPage(
            head: head, heading: "Ta bort ur ärendet: \(document.about)",
            lead: "\(document.name) syns sedan inte i ärendet. Filen och din anteckning finns kvar i loggen, "
                + "och du kan lägga tillbaka den.",
            form: FormView(state, submit: "Ta bort ur ärendet"))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ reason: String, _ submission: Submission
    ) throws -> Response {
        let document = try find(context, grant).document
        let command = WithdrawDocument(
            proof: grant, document: document.id, reason: reason, version: submission.version)
        return try submission.run(command) { "/arenden/\(grant.number)/handlingar" }
    }

    private func restore(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let document = try find(context, grant).document
        try store.run(RestoreDocument(proof: grant, document: document.id))
        return context.seeOther("/arenden/\(grant.number)/handlingar")
    }

    /// A protected person's are for who is on the case; to others they do not exist.
    private func find(
        _ context: Context, _ grant: CaseGrant
    ) throws -> (facts: CaseFacts, document: DocumentRecord) {
        guard let id = DocumentID(context.parameter("document")) else { throw RouteRefusal.notFound }
        let (facts, found) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try DocumentRepository.find(id, under: grant, transaction)
            )
        }
        guard let found, facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.notFound }
        return (facts, found)
    }
}
