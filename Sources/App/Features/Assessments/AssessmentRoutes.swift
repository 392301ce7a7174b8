import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's assessment meetings: the page and the letter of invitation. They show what stands and change
/// nothing.
struct AssessmentRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [AssessmentPage.self, InvitationPage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/bedomningssamtal",
                .onCase(.readCases, in: .execution), audit: .view(.assessmentViewed),
                show),
            .get(
                "/arenden/{case}/bedomningssamtal/inbjudan", .onCase(.readCases, in: .execution),
                audit: .view(.assessmentViewed), invite),
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let today = store.clock.today
        let page = try store.read { transaction -> AssessmentPage in
            let facts = try grant.readableFacts(transaction)
            let meetings = try AssessmentRepository.all(under: grant, transaction)
            let ways = AssessmentWays(
                meetings, facts, hasMapping: try NeedsMappingRepository.exists(under: grant, transaction),
                under: grant, today: today)
            let head = CaseHead(facts, under: grant, today: today)
            return AssessmentPage(head, meetings, ways, isCaseOpen: facts.isOpen)
        }
        return try context.page(page)
    }

    private func invite(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let page = try store.read { transaction -> InvitationPage in
            let facts = try grant.readableFacts(transaction)
            guard facts.isOpen, let open = try AssessmentRepository.all(under: grant, transaction).open else {
                throw RouteRefusal.notFound
            }
            return InvitationPage(
                open, facts, address: try AssessmentRepository.address(under: grant, transaction),
                wording: try PhraseRepository.wording(
                    .meetingInvitation, in: grant.programmeID, on: store.clock.today, transaction),
                number: grant.number)
        }
        return try context.page(page)
    }
}
