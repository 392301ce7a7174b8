import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What is missing in the records or says two things, as a work list (programmes.md 3.10): staff see what
/// they see to, the manager all of the unit's. It changes nothing, and whom it shows stands in the log.
struct DataQualityRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [DataQualityPage.self, DataGapPage.self]

    private static let counts = RouteAudit.nothing("Bara antal, inga personer.")

    var routes: [Route] {
        [
            .get("/resultat/datakvalitet", .holding(.readCases, in: .either), audit: Self.counts, index),
            .get(
                "/resultat/datakvalitet/{gap}", .holding(.readCases, in: .either), audit: .view(.gapsViewed),
                show),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let reaches = DataGap.allCases.map { ($0, GapReach($0, actor)) }.filter { !$0.1.isEmpty }
        let counts = try store.read { transaction in
            try reaches.map { gap, reach in
                (gap: gap, count: try DataGapRepository.count(gap, reach, today: today, transaction))
            }
        }
        return try context.page(
            DataQualityPage(
                counts: counts, seesAll: reaches.contains { !$0.1.everybodys.isEmpty }, today: today))
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        guard let gap = DataGap(address: context.parameter("gap")) else { throw RouteRefusal.notFound }
        let reach = GapReach(gap, actor), today = store.clock.today
        guard !reach.isEmpty else { throw RouteRefusal.notFound }
        let (count, found) = try store.read { transaction in
            (
                try DataGapRepository.count(gap, reach, today: today, transaction),
                try DataGapRepository.rows(
                    gap, reach, today: today, limit: DataGapPage.most, transaction)
            )
        }
        record(found, actor)
        let acting = Set(actor.programmes(for: DataGapAddress.permission(gap), in: gap.files))
        return try context.page(DataGapPage(gap: gap, found: found, count: count, acting: acting))
    }

    /// Somebody with several gaps is seen once.
    private func record(_ found: [FoundGap], _ actor: Actor) {
        var seen: Set<EpisodeID> = []
        for one in found {
            guard let episode = one.episode, seen.insert(episode).inserted else { continue }
            let subject = AuditSubject(programme: one.programme, person: one.person, episode: episode)
            store.recordView(.gapsViewed, about: subject, under: actor)
        }
    }
}
