import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What has passed between a case's two files, and the act of handing over. Both sides read all of it: each
/// has given or received it.
struct HandoverRoutes: Feature {
    let store: Store
    private let sending = DocumentSending()

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [HandoverListPage.self, HandoverPage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/overlamning", .onCase(.readCases, in: .either),
                audit: .view(.handoversViewed), index),
            .form(
                "/arenden/{case}/overlamning/ny", .onCase(.handOver, in: .either), HandoverForm.self,
                views: .view(.handoversViewed), records: .handedOver, prefill: prefill, show: new,
                submit: create),
            .get(
                "/arenden/{case}/overlamning/{handover}", .onCase(.readCases, in: .either),
                audit: .view(.handoverViewed), show),
            .get(
                "/arenden/{case}/overlamning/{handover}/handling/{item}", .onCase(.readCases, in: .either),
                audit: .view(.documentViewed), document),
        ]
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let page = try store.read { transaction in
            HandoverListPage(
                try HandoverRepository.list(under: grant, transaction),
                try grant.readableFacts(transaction), under: grant, today: store.clock.today)
        }
        return try context.page(page)
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let facts = try grant.readableFacts(transaction)
            let head = CaseHead(facts, under: grant, today: store.clock.today)
            if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
            let items = try HandoverSource.items(
                under: grant, on: store.clock.today, transaction)
            if items.isEmpty { return CaseNoticePage.nothingToHandOver(head, typed: state) }
            let earlier = try HandoverRepository.list(under: grant, transaction)
            let offer = HandoverOffer(items, earlier: earlier, state: state)
            return CaseFormPage(
                head: head, heading: HandoverWording.heading(grant), lead: HandoverWording.lead(grant),
                notice: offer.isCut ? HandoverWording.cut : nil,
                form: FormView(
                    state, submit: "Lämna över", groups: offer.groups + HandoverForm.groups,
                    choices: offer.choices))
        }
    }

    /// Where there is one thing only, that is what it is about.
    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        let items = try store.read { try HandoverSource.items(under: grant, on: store.clock.today, $0) }
        guard items.count == 1, let only = items.first else { return [:] }
        return [HandoverForm.Name.pick(1): only.pick.text]
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: HandoverForm.Value, _ submission: Submission
    ) throws -> Response {
        let items = try store.read { try HandoverSource.items(under: grant, on: store.clock.today, $0) }
        let chosen = items.filter { value.picks.contains($0.pick) }
        let field = HandoverForm.Name.pick(1)
        guard chosen.count == value.picks.count else {
            throw Complaints([Complaint(field: field, sentence: HandoverWording.gone)])
        }
        guard Set(chosen.map(\.file)).count == 1 else {
            throw Complaints([Complaint(field: field, sentence: HandoverWording.mixed)])
        }
        let command = HandOver(
            proof: grant, handover: store.newID(), terms: value.terms, picks: value.picks)
        return try submission.run(command) { HandoverAddress.of(command.handover, grant.number) }
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let now = store.clock.now
        let (id, page) = try store.read { transaction -> (HandoverID, HandoverPage) in
            let facts = try grant.readableFacts(transaction)
            let handover = try context.handover(under: grant, transaction)
            let page = HandoverPage(
                CaseHead(facts, under: grant, today: now.day), handover,
                parts: try HandoverRepository.parts(of: handover.id, transaction),
                by: grant.actor.name, now: now)
            return (handover.id, page)
        }
        store.recordView(.handoverViewed, about: grant.subject(of: id), under: grant)
        return try context.page(page)
    }

    /// The file itself, as it came in: it never changes, and is handed out also where the giver has taken it
    /// out of the case since.
    private func document(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let document = try store.read { transaction -> DocumentRecord? in
            _ = try grant.readableFacts(transaction)
            let handover = try context.handover(under: grant, transaction)
            let item = handover.items.first {
                $0.number.description == context.parameter("item") && $0.pick.kind == .document
            }
            return try item.flatMap { try DocumentRepository.find($0, under: grant, transaction) }
        }
        guard let document else { throw RouteRefusal.notFound }
        let response = try sending.response(for: document, from: store.documents)
        store.recordView(.documentViewed, about: grant.subject(of: document.id), under: grant)
        return response
    }
}

extension Context {
    /// The handover that the path names, in the grant's case; anything else is not found.
    fileprivate func handover(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> HandoverRecord {
        guard let id = HandoverID(parameter("handover")),
            let handover = try HandoverRepository.find(id, under: grant, transaction)
        else { throw RouteRefusal.notFound }
        return handover
    }
}
