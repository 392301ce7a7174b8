import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Correcting and completing an inquiry. What it said before stays readable in the case, and a protected
/// person's facts are changed by who is on the case only.
struct InquiryEditRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/anmalan", .onCase(.changeInquiry, in: .execution), InquiryEditForm.self,
                views: .view(.inquiryViewed),
                records: .inquiryChanged, current: current, show: edit, submit: update)
        ]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let (record, _) = try readable(grant)
        return CurrentRecord(
            version: record.formVersion, values: InquiryFields.values(record.facts),
            changedBy: record.changedBy)
    }

    private func edit(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (_, facts) = try readable(grant)
        return CaseFormPage(
            head: CaseHead(facts, under: grant, today: store.clock.today), heading: "Ändra anmälan",
            lead: "Det som stod förut går alltid att läsa i ärendet.",
            form: FormView(state, submit: "Spara ändringen", groups: InquiryFields.groups))
    }

    private func update(
        _ context: Context, _ grant: CaseGrant, _ facts: InquiryFacts, _ submission: Submission
    ) throws -> Response {
        let command = ChangeInquiry(proof: grant, facts: facts, version: submission.version)
        return try submission.run(command) { "/arenden/\(grant.number)" }
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func readable(_ grant: CaseGrant) throws -> (InquiryRecord, CaseFacts) {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            guard facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
            return (try InquiryRepository.find(under: grant, transaction), facts)
        }
    }
}
