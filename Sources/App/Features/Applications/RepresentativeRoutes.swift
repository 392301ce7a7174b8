import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Who acts for the person in a case. One is added or ended; nothing about them is changed.
struct RepresentativeRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [RepresentativesPage.self]

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/foretradare",
                .onCase(.receiveApplication, in: .either), RepresentativeForm.self,
                views: .view(.caseViewed),
                records: .representativeAdded, current: current, show: index, submit: create),
            .post(
                "/arenden/{case}/foretradare/{representative}/avsluta",
                .onCase(.receiveApplication, in: .either),
                records: .representativeEnded, destroy),
        ]
    }

    static func address(_ number: String) -> Link { "/arenden/\(number)/foretradare" }

    /// Always a new one: never stale.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        CurrentRecord(
            version: 0, values: [RepresentativeForm.Name.from: store.clock.today.description], changedBy: "")
    }

    private func index(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let today = store.clock.today, birthDay = facts.person.birthDay
            let head = CaseHead(facts, under: grant, today: today)
            if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
            let isReadable = facts.mayBeRead(by: grant.actor.accountID)
            let all = isReadable ? try RepresentativeRepository.all(under: grant, transaction) : []
            return RepresentativesPage(
                head: head,
                lines: all.map { .init($0, of: grant.number, birthDay: birthDay, today: today) },
                form: FormView(
                    state, submit: "Lägg till",
                    groups: [FieldGroup("", RepresentativeForm.fields.map(\.name))]))
        }
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ facts: RepresentativeFacts, _ submission: Submission
    ) throws -> Response {
        let birthDay = try store.read { try CaseRepository.facts(under: grant, $0).person.birthDay }
        let problems = facts.problems(today: store.clock.today, birthDay: birthDay)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        let command = AddRepresentative(proof: grant, representative: facts)
        return try submission.run(command) { _ in RepresentativeRoutes.address(grant.number) }
    }

    private func destroy(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let id = RepresentativeID(context.parameter("representative")) else {
            throw RouteRefusal.notFound
        }
        try store.run(EndRepresentative(proof: grant, representative: id))
        return context.seeOther(RepresentativeRoutes.address(grant.number))
    }
}
