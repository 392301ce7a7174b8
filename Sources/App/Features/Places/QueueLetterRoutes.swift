import Casework
import HTTP
import Law
import Store
import Web

/// The letter to somebody who waits: as it would be, and once it is kept as it was. It stands in the unit's
/// file, so the authority's list of letters does not have it.
struct QueueLetterRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/plats/brev", .onCase(.readCases, in: .execution),
                audit: .view(.placeViewed), show),
            .post(
                "/arenden/{case}/plats/brev", .onCase(.giveSupport, in: .execution),
                records: .queueLetterKept, keep),
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let (facts, entry, kept) = try store.read { transaction in
            let entry = try QueueRepository.all(under: grant, transaction).last
            return (
                try grant.readableFacts(transaction), entry,
                try entry.flatMap {
                    try LetterArchiveRepository.octets(
                        of: .queue, about: $0.id.value, under: grant, transaction)
                }
            )
        }
        guard let entry else { throw RouteRefusal.notFound }
        if let kept {
            let notice = LetterNotice(facts: facts, context: context, grant: grant)
            return try LetterResponse.html(kept) ?? notice.changed()
        }
        guard entry.isOpen else { throw RouteRefusal.notFound }
        let letter = QueueLetter(entry, facts, number: grant.number, day: store.clock.today)
        return try LetterResponse.html(letter.document(by: grant.actor.name).octets)
    }

    private func keep(_ context: Context, _ grant: CaseGrant) throws -> Response {
        _ = try store.run(KeepQueueLetter(proof: grant))
        return context.seeOther(PlaceAddress.index(grant.number))
    }
}
