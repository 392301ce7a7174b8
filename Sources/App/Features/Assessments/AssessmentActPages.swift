import Casework
import Law
import Store
import Templating
import Web

extension Store {
    /// The page of an act on a case's meetings; where it is not possible, why, and whatever was typed.
    func assessmentPage(
        _ grant: CaseGrant, _ state: FormState, demanding demand: AssessmentDemand,
        _ page: (CaseHead, AssessmentMeeting?) -> any Page
    ) throws -> any Page {
        try read { transaction in
            let facts = try grant.readableFacts(transaction)
            let head = CaseHead(facts, under: grant, today: clock.today)
            if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
            let meetings = try AssessmentRepository.all(under: grant, transaction)
            guard demand.isMet(by: meetings, facts.phase) else {
                return CaseNoticePage(
                    head: head, heading: "Det går inte just nu", text: demand.swedish,
                    stands: meetings.last?.bookedItems ?? [], typed: CaseNoticePage.written(in: state))
            }
            return page(head, meetings.open)
        }
    }

    /// What a form starts from. Its version is the case's: every act on a meeting plans the next step.
    func assessmentRecord(
        _ grant: CaseGrant, _ values: ([AssessmentMeeting]) -> [String: String]
    ) throws -> CurrentRecord {
        try read { transaction in
            let facts = try grant.readableFacts(transaction)
            return CurrentRecord(
                version: facts.version,
                values: values(try AssessmentRepository.all(under: grant, transaction)),
                changedBy: try NextStepRepository.lastPlanner(under: grant, transaction) ?? "")
        }
    }
}
