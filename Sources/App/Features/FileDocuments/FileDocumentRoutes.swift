import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's two files, each whole on one page. Each asks for the right to that file: who reads one of them
/// never comes to the other this way.
struct FileDocumentRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [FileDocumentPage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/akt/genomforande", .onCase(.readCases, in: .execution),
                audit: .view(.caseFileViewed)
            ) { try show(.execution, $0, $1) },
            .get(
                "/arenden/{case}/akt/myndighet", .onCase(.readCases, in: .authority),
                audit: .view(.caseFileViewed)
            ) { try show(.authority, $0, $1) },
        ]
    }

    static func address(_ file: CaseFile, _ number: String) -> Link {
        file == .execution
            ? "/arenden/\(number)/akt/genomforande" : "/arenden/\(number)/akt/myndighet"
    }

    /// The ways from the case: one for each file that the reader opens.
    static func acts(under grant: CaseGrant, isReadable: Bool) -> [Act] {
        guard isReadable else { return [] }
        return grant.readable.all.map {
            Act(label: "\($0.swedish), hela", address: address($0, grant.number))
        }
    }

    private func show(_ file: CaseFile, _ context: Context, _ grant: CaseGrant) throws -> Response {
        let now = store.clock.now
        let contents = try store.read { try FileContents(of: file, under: grant, on: now.day, $0) }
        return try context.page(
            FileDocumentPage(
                contents, CaseHead(contents.facts, under: grant, today: now.day), by: grant.actor.name,
                now: now, isReadable: contents.facts.mayBeRead(by: grant.actor.accountID)))
    }
}
