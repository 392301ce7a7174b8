import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The places, the queue and the work of the programmes that somebody follows, on any day. It changes
/// nothing.
struct UnitPlacesRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [.get("/platser", .holding(.followSupport, in: .execution), audit: .view(.placesViewed), index)]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let typed = String((context.query("dag") ?? "").prefix(40))
        let asked = typed.isEmpty ? today : Day(typed: typed, today: today)
        let day = asked ?? today
        let units = try store.read { transaction in
            let mine = actor.programmes(for: .followSupport, in: .execution)
            return try ProgrammeRepository.find(mine, on: today, transaction).map {
                try UnitPlacesRepository.read($0, since: min(day, today), today: today, transaction)
            }
        }
        let complaint = asked == nil
            ? "Dagen går inte att läsa. Skriv till exempel \(today), 1/6 eller idag." : nil
        return try context.page(
            UnitPlacesPage(
                units, on: day, today: today, typed: asked == nil ? typed : day.description,
                complaint: complaint))
    }
}
