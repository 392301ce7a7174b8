import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The decisions of a case on one page, and each one's letter. These routes change nothing.
struct DecisionRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [DecisionPage.self]

    static func address(_ number: String) -> Link { "/arenden/\(number)/beslut" }

    var routes: [Route] {
        [
            .get("/arenden/{case}/beslut", access, audit: .view(.decisionViewed), show),
            .get("/arenden/{case}/beslut/{item}/brev", access, audit: .view(.decisionViewed), letter),
            .post(
                "/arenden/{case}/beslut/ta-tillbaka", .onCase(.draftDecision, in: .authority),
                records: .decisionDrafted, reopen),
        ]
    }

    /// The way to them from the case, once it waits for one.
    static func acts(_ facts: CaseFacts, under grant: CaseGrant) -> [Act] {
        guard (facts.endedIn ?? facts.phase).followsInvestigation,
            grant.may(.readInvestigation, in: .authority)
        else { return [] }
        return [Act(label: "Beslut", address: address(grant.number))]
    }

    private var access: Access<CaseGrant> { .onCase(.readInvestigation, in: .authority) }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try store.read { try DecisionFile(under: grant, on: store.clock.today, $0) }
        return try context.page(DecisionPage(file, under: grant, today: store.clock.today))
    }

    private func reopen(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try store.read { try DecisionFile(under: grant, on: store.clock.today, $0) }
        guard file.isReopenable, file.facts.mayBeRead(by: grant.actor.accountID) else {
            throw RouteRefusal.stale
        }
        _ = try store.run(
            DecideInCase(proof: grant, act: ReopenedDecision(), version: file.work?.version ?? 0))
        return context.seeOther(DecisionRoutes.address(grant.number))
    }

    /// What was issued is sent as it was kept, octet for octet, and only if nothing in it has changed.
    private func letter(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let id = DecisionID(context.parameter("item"))
        let today = store.clock.today
        let (file, kept) = try store.read { transaction in
            (
                try DecisionFile(under: grant, on: today, transaction),
                try id.flatMap { try DecisionRepository.letter(of: $0, under: grant, transaction) }
            )
        }
        guard let record = file.decisions.first(where: { $0.id == id }) else { throw RouteRefusal.notFound }
        guard file.facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
        if record.state == .issued {
            return try kept.flatMap { try LetterResponse.html($0) }
                ?? LetterNotice(facts: file.facts, context: context, grant: grant).changed()
        }
        guard let preview = DecisionLetter(previewOf: record, file, today: today) else {
            throw RouteRefusal.notFound
        }
        return try LetterResponse.html(preview.octets)
    }
}
