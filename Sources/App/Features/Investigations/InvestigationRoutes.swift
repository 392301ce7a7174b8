import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The investigation of an application, on one page and on paper, and the letters to the person from it.
/// These routes change nothing: each thing that is noted is a form of its own.
struct InvestigationRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [
        InvestigationPage.self, InvestigationPaperPage.self, InvestigationVersionsPage.self,
    ]

    static func address(_ number: String) -> Link { "/arenden/\(number)/utredning" }

    var routes: [Route] {
        [
            .get("/arenden/{case}/utredning", access, audit: views, show),
            .get("/arenden/{case}/utredning/utskrift", access, audit: views, paper),
            .get("/arenden/{case}/utredning/andringar", access, audit: views, changes),
            .get(
                "/arenden/{case}/utredning/kommunicering/{item}/brev", access, audit: views
            ) { try letter($0, $1) { $0.communication.map { ($0.content, $0.id.value) } } },
            .get(
                "/arenden/{case}/utredning/forsening/{item}/brev", access, audit: views
            ) { try letter($0, $1) { $0.delay.map { ($0.content, $0.id.value) } } },
            .get(
                "/arenden/{case}/utredning/begaran/avslag/brev", access, audit: views
            ) { context, grant in
                try letter(context, grant) { place in
                    place.file.request?.refusal.map { ($0.content, grant.episodeID.value) }
                }
            },
        ]
    }

    private var access: Access<CaseGrant> { .onCase(.readInvestigation, in: .authority) }
    private var views: RouteAudit { .view(.investigationViewed) }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try file(grant)
        return try context.page(InvestigationPage(file, under: grant, today: store.clock.today))
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func paper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try readable(grant)
        return try context.page(InvestigationPaperPage(file, under: grant, now: store.clock.now))
    }

    /// As for the paper.
    private func changes(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let page = try InvestigationVersionsPage(readable(grant), under: grant, today: store.clock.today)
        return try context.page(page)
    }

    /// As it was kept, octet for octet. One that was sent before letters were kept is made of what was noted.
    private func letter<Record: LetterRecord>(
        _ context: Context, _ grant: CaseGrant, _ find: (InvestigationPlace) -> (record: Record, key: Int64)?
    ) throws -> Response {
        let file = try readable(grant)
        let place = InvestigationPlace(file: file, item: context.parameter("item"), version: 0)
        guard let (record, key) = find(place), record.sending != nil else { throw RouteRefusal.notFound }
        let (kept, made) = try store.read { transaction in
            (
                try LetterArchiveRepository.octets(
                    of: Record.letterKind, about: key, under: grant, transaction),
                try record.letter(in: place, under: grant, transaction)
            )
        }
        if let kept {
            return try LetterResponse.html(kept)
                ?? LetterNotice(facts: file.facts, context: context, grant: grant).changed()
        }
        guard let made else { throw RouteRefusal.notFound }
        return try LetterResponse.html(made.octets)
    }

    private func readable(_ grant: CaseGrant) throws -> InvestigationFile {
        let file = try file(grant)
        guard file.facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
        return file
    }

    private func file(_ grant: CaseGrant) throws -> InvestigationFile {
        try store.read { try InvestigationFile(under: grant, on: store.clock.today, $0) }
    }
}
