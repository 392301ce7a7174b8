import Casework
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

/// Incoming documents of a case: the list, a new one, and the document itself as a file to save. None is ever
/// shown as a page, changed, or removed from the disk.
struct DocumentRoutes: Feature {
    let store: Store
    private let sending = DocumentSending()

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [DocumentListPage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/handlingar", .onCase(.readCases, in: .either),
                audit: .view(.documentsViewed), index),
            // Few at once: each is held in memory and flushed to the disk.
            .form(
                "/arenden/{case}/handlingar/ny", .onCase(.addDocument, in: .either), DocumentForm.self,
                views: .view(.caseViewed), records: .documentAdded, lane: .slow,
                prefill: { _, _ in [DocumentForm.Name.day: store.clock.today.description] }, show: new,
                submit: create),
            .get(
                "/arenden/{case}/handlingar/{document}",
                .onCase(.readCases, in: .either), audit: .view(.documentViewed),
                show),
        ] + WithdrawalRoutes(store: store).routes
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let (facts, documents) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try DocumentRepository.list(under: grant, transaction)
            )
        }
        return try context.page(
            DocumentListPage(documents, facts, under: grant, today: store.clock.today))
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let facts = try store.read { try CaseRepository.facts(under: grant, $0) }
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        guard facts.mayBeRead(by: grant.actor.accountID) else {
            return CaseNoticePage.protected(head, typed: state)
        }
        return CaseFormPage(
            head: head, heading: DocumentForm.title,
            lead: "Handlingen sparas som den är och kan inte ändras. Den som läser den syns i loggen.",
            form: FormView(
                state, submit: "Lägg till handlingen",
                groups: [FieldGroup("", CaseFileField.shown(under: grant) + DocumentForm.shown)]))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ document: IncomingDocument, _ submission: Submission
    ) throws -> Response {
        let file = try CaseFileField.chosen(document.caseFile, under: grant)
        let command = try AddDocument(document, in: file, under: grant, store: store)
        return try submission.run(command) { _ in "/arenden/\(grant.number)/handlingar" }
    }

    /// Each time it leaves is in the log, under its own id, before the first octet is sent.
    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let id = DocumentID(context.parameter("document")) else { throw RouteRefusal.notFound }
        let (facts, found) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try DocumentRepository.find(id, under: grant, transaction)
            )
        }
        let mayChange = grant.may(.addDocument)
        guard let found, facts.mayBeRead(by: grant.actor.accountID), !found.isWithdrawn || mayChange else {
            throw RouteRefusal.notFound
        }
        do {
            let response = try sending.response(for: found, from: store.documents)
            store.recordView(.documentViewed, about: grant.subject(of: id), under: grant)
            return response
        } catch let damaged as DamagedDocument {
            return try refuse(damaged, facts, context, grant)
        }
    }

    /// What the log says holds the document's id and nothing that stands in it.
    private func refuse(
        _ damaged: DamagedDocument, _ facts: CaseFacts, _ context: Context, _ grant: CaseGrant
    ) throws -> Response {
        context.site.logger.tellDamaged(damaged.id, request: context.request.id)
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        let page = CaseNoticePage(
            head: head, heading: "Handlingen lämnas inte ut",
            text: "Filen är inte längre den som togs emot, eller så saknas den. Säg till din administratör: "
                + "den går att läsa tillbaka från en säkerhetskopia. Handlingens nummer är \(damaged.id).",
            stands: [], typed: [])
        return try context.page(page, status: .internalServerError)
    }
}
