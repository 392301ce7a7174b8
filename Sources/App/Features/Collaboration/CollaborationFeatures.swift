import Casework
import Store
import Templating
import Web

/// The work with others around a case: the register, the ways on, the coordinated plan, and relatives.
enum CollaborationFeatures {
    static func features(store: Store) -> [any Feature] {
        [
            PartnerRoutes(store: store), PartnerContactRoutes(store: store), OnwardRoutes(store: store),
            CoordinatedPlanRoutes(store: store), RelativeRoutes(store: store), SusRoutes(store: store),
            DutyErasureRoutes(store: store), DutyRoutes(store: store), DutyActRoutes(store: store),
            DutyEndingRoutes(store: store),
            SarahRoutes(store: store), SarahStepRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] =
        PartnerRoutes.pages + OnwardRoutes.pages + CoordinatedPlanRoutes.pages + RelativeRoutes.pages
        + SusRoutes.pages

    /// The ways from a case, once more than an inquiry is known of it.
    static func acts(_ facts: CaseFacts, under grant: CaseGrant, isReadable: Bool) -> [Act] {
        guard isReadable, facts.phase != .inquiry, grant.may(.readCases, in: .execution) else { return [] }
        return [
            Act(label: "Vidare", address: OnwardAddress.index(grant.number)),
            Act(label: "SIP", address: CoordinatedPlanAddress.index(grant.number)),
            Act(label: "Anhöriga", address: RelativeAddress.index(grant.number)),
            Act(label: "SUS", address: SusAddress.index(grant.number)),
        ]
    }
}
