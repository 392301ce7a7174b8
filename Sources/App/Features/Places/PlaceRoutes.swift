import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A person's place and wait, on one page. It changes nothing.
struct PlaceRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [PlacePage.self, UnitPlacesPage.self] + WindDownRoutes.pages

    static func features(store: Store) -> [any Feature] {
        [
            PlaceRoutes(store: store), UnitPlacesRoutes(store: store), WindDownRoutes(store: store),
            QueueLetterRoutes(store: store),
            PlaceFormRoutes<EnterQueueForm>(store: store),
            PlaceFormRoutes<LeaveQueueForm>(store: store), PlaceFormRoutes<OfferPlaceForm>(store: store),
            PlaceFormRoutes<OfferAnswerForm>(store: store), PlaceFormRoutes<StartSupportForm>(store: store),
            PlaceFormRoutes<InterruptSupportForm>(store: store),
            PlaceFormRoutes<ResumeSupportForm>(store: store),
            PlaceFormRoutes<FollowUpPlaceForm>(store: store),
            PlaceFormRoutes<OrdinaryPlaceForm>(store: store),
            PlaceFormRoutes<LeavePlaceForm>(store: store),
            PlaceFormRoutes<ContactPersonsForm>(store: store),
        ]
    }

    /// The way there from the case, once it is past its inquiry.
    static func acts(_ facts: CaseFacts, under grant: CaseGrant) -> [Act] {
        guard (facts.endedIn ?? facts.phase) != .inquiry, facts.host == nil,
            grant.may(.readCases, in: .execution)
        else { return [] }
        return [Act(label: "Plats", address: PlaceAddress.index(grant.number))]
    }

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/plats", .onCase(.readCases, in: .execution), audit: .view(.placeViewed),
                show)
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let today = store.clock.today
        let file = try store.read { try PlaceFile(under: grant, on: today, $0) }
        return try context.page(PlacePage(file, under: grant, today: today))
    }
}
