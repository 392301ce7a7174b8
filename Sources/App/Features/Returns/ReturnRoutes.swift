import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The way back to support on one page, from the case that ended. It asks for nothing that is known, and
/// shows where that stands.
struct ReturnRoutes: Feature {
    let store: Store

    static func address(_ number: String) -> Link { "/arenden/\(number)/aterkomst" }

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/aterkomst", .onCase(.logInquiry, in: .execution), ReturnForm.self,
                views: .view(.caseViewed), records: .inquiryLogged, prefill: prefill, show: show,
                submit: create)
        ]
    }

    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        [
            ReturnForm.Name.role: ReporterRole.person.rawValue,
            ReturnForm.Name.channel: Channel.phone.rawValue,
            ReturnForm.Name.day: store.clock.today.adding(days: 1).orWorkingDay.description,
        ]
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func standing(_ grant: CaseGrant) throws -> (facts: CaseFacts, isOpen: Bool, host: String?) {
        try store.read { transaction in
            let facts = try grant.readableFacts(transaction)
            let places = try PlacementRepository.all(under: grant, transaction)
            let host = try HostRepository.host(
                for: grant.personID, in: grant.programmeID, transaction)?.number
            return (facts, ReturnToSupport.isOpen(facts, had: places), host)
        }
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (facts, isOpen, host) = try standing(grant)
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        if let host, host != grant.number { return CaseNoticePage.goesOn(head, in: host, typed: state) }
        guard isOpen else {
            return CaseNoticePage(
                head: head, heading: "Tillbaka till stödet",
                text: "Härifrån kommer den tillbaka som har haft stöd i ett ärende som är avslutat.",
                stands: [], typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head, heading: "Tillbaka till stödet",
            lead: "Det blir ett nytt ärende som länkas till det här. Inget behöver berättas en gång till.",
            part: ReturnRoutes.known(grant.number), form: FormView(state, submit: "Ta emot personen"))
    }

    private static func known(_ number: String) -> CasePart {
        CasePart(
            id: "kant", heading: "Det som är känt", items: [], empty: "Det läser ni här:",
            acts: [
                Act(label: "Hur stödet avslutades", address: SupportEndingAddress.index(number)),
                Act(label: "Återfallsplanen", address: RelapsePlanAddress.index(number)),
            ])
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: ReturnForm.Value, _ submission: Submission
    ) throws -> Response {
        guard try standing(grant).isOpen else { throw RouteRefusal.stale }
        let today = store.clock.today
        guard let person = try store.read({ try PersonRepository.find(grant.personID, $0) }) else {
            throw MissingRecord.person
        }
        let facts = ReturnForm.facts(value, of: person)
        try store.demandOpen(grant.programmeID, sayingAt: ReturnForm.Name.day)
        let plan = NextStepPlan(step: .callPerson, day: value.day, owner: grant.actor.accountID, note: "")
        let complaints = facts.problems(today: today).map {
            Complaint(field: ReturnForm.Name.phone, sentence: $0.swedish)
        } + plan.problems(today: today).map {
            Complaint(field: ReturnForm.Name.day, sentence: $0.swedish)
        }
        guard complaints.isEmpty else { throw Complaints(complaints) }
        let command = ReturnToSupport(facts, plan: plan, after: grant, keysFrom: store)
        return try submission.run(command) { "/arenden/\($0.leading)" }
    }
}

extension CaseNoticePage {
    /// Somebody with an open case is taken further there.
    static func goesOn(_ head: CaseHead, in host: String, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Personen har redan ett öppet ärende",
            text: "Det går vidare i \(host).", stands: [], typed: written(in: state))
    }
}
