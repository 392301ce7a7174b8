import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's plan: its page, its versions, two of them compared, and the paper. These routes change nothing:
/// each thing that is noted is a form of its own.
struct PlanRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [
        PlanPage.self, PlanVersionPage.self, PlanComparisonPage.self, PlanPaperPage.self, PlanLevelsPage.self,
    ]

    static func features(store: Store) -> [any Feature] {
        // Addresses of fixed names first: homework's own takes any word.
        [
            PlanRoutes(store: store), PlanFormRoutes<PlanTextsForm>(store: store),
            PlanFormRoutes<PlanAgreementForm>(store: store), PlanFormRoutes<TakeBackDraftForm>(store: store),
            PlanFormRoutes<PlanHomeworkForm>(store: store),
            PlanFormRoutes<HomeworkAnswerForm>(store: store), PlanFormRoutes<GoalAnswerForm>(store: store),
            PlanFormRoutes<ScaledGoalForm>(store: store),
            PlanFormRoutes<ScaledGoalCorrectionForm>(store: store),
            PlanFormRoutes<ScaledGoalWithdrawalForm>(store: store),
        ]
    }

    var routes: [Route] {
        [
            .get("/arenden/{case}/plan", access, audit: views, show),
            .get("/arenden/{case}/plan/utskrift", access, audit: views, paper),
            .get("/arenden/{case}/plan/utkast/utskrift", access, audit: views, draftPaper),
            .get("/arenden/{case}/plan/jamfor", access, audit: views, compare),
            .get("/arenden/{case}/plan/nivaer", access, audit: views, levels),
            .get("/arenden/{case}/plan/version/{plan}", access, audit: views, version),
        ]
    }

    private var access: Access<CaseGrant> { .onCase(.readCases, in: .execution) }
    private var views: RouteAudit { .view(.planViewed) }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(PlanPage(file(grant), under: grant, today: store.clock.today))
    }

    private func levels(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(PlanLevelsPage(file(grant), under: grant, today: store.clock.today))
    }

    private func paper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try file(grant)
        return try paper(file.inForce ?? file.draft, in: file, context, grant)
    }

    private func draftPaper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try file(grant)
        return try paper(file.draft, in: file, context, grant)
    }

    private func paper(
        _ plan: PlanRecord?, in file: PlanFile, _ context: Context, _ grant: CaseGrant
    ) throws -> Response {
        guard let plan else { throw RouteRefusal.notFound }
        let today = store.clock.today
        let (contacts, authority) = try store.read { transaction in
            (
                try ContactPersonRepository.now(under: grant, on: today, transaction).map(\.name),
                try DecisionAuthorityRepository.inForce(of: grant.programmeID, on: today, transaction)
            )
        }
        return try context.page(
            PlanPaperPage(
                plan, in: file, contacts: contacts, phone: authority?.phone, number: grant.number))
    }

    private func version(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let (plan, before, head) = try locked(context, grant)
        return try context.page(PlanVersionPage(plan, after: before, head: head))
    }

    /// Any two, the draft too; the latest two until somebody chooses.
    private func compare(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try file(grant)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        let chosen = ["fran", "till"].map { name in context.query(name).flatMap { Int($0) } }
        guard let page = PlanComparisonPage(file.plans, from: chosen[0], to: chosen[1], head: head) else {
            throw RouteRefusal.notFound
        }
        return try context.page(page)
    }

    /// The version that the path names, with the one before it.
    private func locked(
        _ context: Context, _ grant: CaseGrant
    ) throws -> (PlanRecord, PlanRecord?, CaseHead) {
        let file = try file(grant)
        let id = PlanID(context.parameter("plan"))
        guard let plan = file.plans.first(where: { $0.id == id && !$0.isDraft }) else {
            throw RouteRefusal.notFound
        }
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        return (plan, file.plans.first { $0.number == plan.number - 1 }, head)
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func file(_ grant: CaseGrant) throws -> PlanFile {
        try store.read { try PlanFile(under: grant, on: store.clock.today, $0) }
    }
}
