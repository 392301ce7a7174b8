import Casework
import Store

/// The person's places as they stand in the execution file: support that began, paused and ended, the wait
/// and what was offered, and what the unit promised beside the authority's step. It never tells of others'
/// places.
extension FileSource {
    func places(_ transaction: borrowing some Querying & ~Copyable) throws -> [FileEntry] {
        let events = try PlaceTimeline(under: grant, transaction).entries(isReadable: true)
            .map { (at: $0.0, entry: $0.2) }.entries("place")
        return try events + UnitStepRepository.all(under: grant, transaction).map { id, plan in
            FileEntry(
                "unitstep.\(id)", at: plan.plannedAt,
                CaseTimeline.entry(plan, of: "Enhetens nästa steg", isReadable: true),
                label: "När och vem")
        }
    }
}
