// expect: 'Actor' initializer is inaccessible due to 'internal' protection level
// Who is signed in is found by the session's cookie, never made up.
import Store

private func actor(_ sessions: Sessions, _ trail: Trail) throws -> SessionState {
    #if MISTAKE
    .open(Actor(trail: trail))
    #else
    try sessions.find(token: "", trail: trail)
    #endif
}
