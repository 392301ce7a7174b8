// expect: to expected argument type '@Sendable (Context, CaseGrant) throws -> Response'
// A handler that does not take the proof cannot show that the check was made.
import HTTP
import Store
import Web

private func ignoring(_ context: Context) throws -> Response { Response(.ok) }
private func holding(_ context: Context, _ grant: CaseGrant) throws -> Response { Response(.ok) }

private func route() -> Route {
    #if MISTAKE
    .get("/arenden/{case}", .onCase(.readCases, in: .either), audit: .view(.caseViewed), ignoring)
    #else
    .get("/arenden/{case}", .onCase(.readCases, in: .either), audit: .view(.caseViewed), holding)
    #endif
}
