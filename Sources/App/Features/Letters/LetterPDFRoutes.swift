import Casework
import HTTP
import Printing
import Store
import Templating
import Web

/// Letters as PDF, those of decisions too: whoever may open the letter may have it so, and it is logged the
/// same way. Each is made at most once; where none can be made, a page says so and why.
struct LetterPDFRoutes: Feature {
    let store: Store
    let press: LetterPress

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/beslut/{item}/brev.pdf", access, audit: .view(.decisionViewed),
                lane: .printing, decision),
            .get(
                "/arenden/{case}/brev/{letter}/brev.pdf", access, audit: .view(.lettersViewed),
                lane: .printing, letter),
            .get(
                "/arenden/{case}/utlamnande/begaran/{item}/brev.pdf", .onCase(.readCases, in: .either),
                audit: .view(.disclosuresViewed), lane: .printing, refusal),
        ]
    }

    private var access: Access<CaseGrant> { .onCase(.readInvestigation, in: .authority) }

    private func decision(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let id = DecisionID(context.parameter("item")) else { throw RouteRefusal.notFound }
        let address: Link = "/arenden/\(grant.number)/beslut/\(id)/brev"
        return try send(address, context, grant) { transaction in
            try DecisionRepository.letter(of: id, under: grant, transaction).map { ("Beslut \(id).pdf", $0) }
        }
    }

    private func letter(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let id = LetterID(context.parameter("letter")) else { throw RouteRefusal.notFound }
        return try send(LetterRoutes.address(of: id, in: grant.number), context, grant) { transaction in
            try LetterArchiveRepository.octets(of: id, under: grant, transaction).map {
                ("Brev \(id).pdf", $0)
            }
        }
    }

    /// That a document is not handed out: of the file that the reader opens.
    private func refusal(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let id = DocumentRequestID(context.parameter("item")) else { throw RouteRefusal.notFound }
        let address: Link = "/arenden/\(grant.number)/utlamnande/begaran/\(id)/brev"
        return try send(address, context, grant) { transaction in
            try DocumentRequestRepository.letter(of: id, under: grant, transaction).map {
                ("Beslut om handling \(id).pdf", $0)
            }
        }
    }

    /// - Parameter address: of the letter itself, to be printed from the browser where there is no PDF.
    private func send(
        _ address: Link, _ context: Context, _ grant: CaseGrant,
        _ find: (borrowing ReadTransaction) throws -> (name: String, kept: KeptOctets)?
    ) throws -> Response {
        let (facts, found) = try store.read { transaction in
            (try CaseRepository.facts(under: grant, transaction), try find(transaction))
        }
        guard let found else { throw RouteRefusal.notFound }
        guard facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
        let notice = LetterNotice(facts: facts, context: context, grant: grant)
        do {
            return try press.response(of: found.kept, named: found.name, under: grant) ?? notice.changed()
        } catch let failure as PrintingFailure {
            context.site.logger.tellNotPrinted(failure.rawValue, request: context.request.id)
            return try notice.notPrinted(failure, letter: address)
        }
    }
}
