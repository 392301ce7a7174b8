// expect: 'CaseGrant' initializer is inaccessible due to 'internal' protection level
// A right to a case comes from looking the case up, never from its number alone.
import Casework
import Store

private func grant(_ actor: Actor, _ episode: EpisodeID, _ person: PersonID, _ programme: ProgrammeID,
                   _ store: Store) throws -> CaseGrant? {
    #if MISTAKE
    CaseGrant(actor: actor, permission: .readCases, episode: episode, person: person, programme: programme,
              number: "UPP-2026-0001")
    #else
    try store.grant(.readCases, in: .either, onCase: "UPP-2026-0001", to: actor)
    #endif
}
