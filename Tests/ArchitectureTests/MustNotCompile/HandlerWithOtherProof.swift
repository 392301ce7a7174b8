// expect: to expected argument type '@Sendable (Context, Actor) throws -> Response'
// A handler that wants a case's grant cannot be reached with less.
import HTTP
import Store
import Web

private func show(_ context: Context, _ grant: CaseGrant) throws -> Response { Response(.ok) }

private func route() -> Route {
    #if MISTAKE
    .get("/arenden/{case}", .holding(.readCases, in: .either), audit: .view(.caseViewed), show)
    #else
    .get("/arenden/{case}", .onCase(.readCases, in: .either), audit: .view(.caseViewed), show)
    #endif
}
