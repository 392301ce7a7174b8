import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The letters of a case on one page, and each as it left. These routes change nothing.
struct LetterRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [LetterPage.self]

    static func address(_ number: String) -> Link { "/arenden/\(number)/brev" }
    static func address(of letter: LetterID, in number: String) -> Link {
        "/arenden/\(number)/brev/\(letter)"
    }

    /// The way to them from the case, for whoever sees to what the authority writes.
    static func acts(under grant: CaseGrant) -> [Act] {
        grant.may(.readInvestigation, in: .authority)
            ? [Act(label: "Brev", address: address(grant.number))] : []
    }

    var routes: [Route] {
        [
            .get("/arenden/{case}/brev", access, audit: .view(.lettersViewed), show),
            .get("/arenden/{case}/brev/{letter}", access, audit: .view(.lettersViewed), letter),
        ]
    }

    private var access: Access<CaseGrant> { .onCase(.readInvestigation, in: .authority) }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let (facts, letters) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try LetterArchiveRepository.all(under: grant, transaction)
            )
        }
        return try context.page(LetterPage(letters, facts, under: grant, today: store.clock.today))
    }

    private func letter(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let id = LetterID(context.parameter("letter")) else { throw RouteRefusal.notFound }
        let (facts, kept) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try LetterArchiveRepository.octets(of: id, under: grant, transaction)
            )
        }
        guard let kept else { throw RouteRefusal.notFound }
        guard facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
        return try LetterResponse.html(kept)
            ?? LetterNotice(facts: facts, context: context, grant: grant).changed()
    }
}
