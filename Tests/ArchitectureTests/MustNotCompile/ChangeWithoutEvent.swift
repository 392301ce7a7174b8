// expect: missing argument for parameter 'records' in call
// A change that leaves no entry in the log is no route.
import HTTP
import Store
import Web

private func route(_ end: @escaping @Sendable (Context, Actor) throws -> Response) -> Route {
    #if MISTAKE
    .post("/logga-ut", .signedIn, end)
    #else
    .post("/logga-ut", .signedIn, records: .signedOut, end)
    #endif
}
