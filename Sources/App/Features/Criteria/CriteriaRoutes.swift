import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The criteria of a case: one page with all of them, answered a few at a time as things become known. It
/// decides nothing.
struct CriteriaRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [CriteriaPage.self]

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/kriterier", .onCase(.answerCriteria, in: .execution), CriteriaForm.self,
                views: .view(.caseViewed), records: .criteriaAnswered, current: current, show: show,
                submit: create)
        ]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let record = try record(grant)
        return CurrentRecord(
            version: record.sheet?.version ?? 0, values: record.values,
            changedBy: record.sheet?.changedBy ?? "")
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let record = try record(grant)
        let head = CaseHead(record.facts, under: grant, today: store.clock.today)
        guard let sheet = record.sheet, !sheet.lines.isEmpty else { return CaseNoticePage.noCriteria(head) }
        guard record.facts.isOpen else {
            return CaseNoticePage.criteria(head, of: sheet, typed: state)
        }
        return CriteriaPage(head: head, record: record, sheet: sheet, state: state)
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ replies: [CriterionReply], _ submission: Submission
    ) throws -> Response {
        let record = try record(grant)
        guard record.facts.isOpen, record.sheet != nil else { throw RouteRefusal.stale }
        let command = AnswerCriteria(proof: grant, replies: replies, version: submission.version)
        return try submission.run(command) { _ in "/arenden/\(grant.number)" }
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read: comments tell of the person.
    private func record(_ grant: CaseGrant) throws -> CriteriaRecord {
        try store.read { transaction in
            let record = try CriteriaRecord(under: grant, transaction)
            guard record.facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
            return record
        }
    }
}
