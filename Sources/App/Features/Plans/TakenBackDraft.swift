import Casework
import Law
import Store
import Web

/// The draft is taken back with all that stands in it. A version that was agreed or declined never is.
struct TakenBackDraft: PlanAct {
    static let event = AuditEvent.planDraftTakenBack
    /// A draft that was left when the support ended can go too.
    static let isOfThePast = true

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        place.file.draft == nil ? [.noDraft] : []
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let draft = place.file.draft, place.version == place.file.writing else {
            throw RouteRefusal.stale
        }
        try PlanWritingRepository.takeBack(draft, under: grant, transaction)
    }
}
