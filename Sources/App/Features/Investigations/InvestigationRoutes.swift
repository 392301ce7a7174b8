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
        InvestigationPage.self, InvestigationPaperPage.self, InvestigationLetterPage.self,
        InvestigationVersionsPage.self,
    ]

    static func address(_ number: String) -> Link { "/arenden/\(number)/utredning" }

    var routes: [Route] {
        [
            .get("/arenden/{case}/utredning", access, audit: views, show),
            .get("/arenden/{case}/utredning/utskrift", access, audit: views, paper),
            .get("/arenden/{case}/utredning/andringar", access, audit: views, changes),
            .get(
                "/arenden/{case}/utredning/kommunicering/{item}/brev", access, audit: views
            ) { try letter($0, $1) { $0.communicationLetter } },
            .get(
                "/arenden/{case}/utredning/forsening/{item}/brev", access, audit: views
            ) { try letter($0, $1) { $0.delayLetter } },
            .get(
                "/arenden/{case}/utredning/begaran/avslag/brev", access, audit: views
            ) { try letter($0, $1) { $0.refusalLetter } },
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

    private func letter(
        _ context: Context, _ grant: CaseGrant, _ make: (InvestigationPlace) -> InvestigationLetter?
    ) throws -> Response {
        let file = try readable(grant)
        let place = InvestigationPlace(file: file, item: context.parameter("item"), version: 0)
        guard let letter = make(place) else { throw RouteRefusal.notFound }
        return try context.page(InvestigationLetterPage(letter, file, under: grant))
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
