import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// An application is taken back. It stands as it was made, with that beside it.
struct TakenBackRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/ansokan/aterkalla",
                .onCase(.receiveApplication, in: .either), TakenBackForm.self,
                views: .view(.caseViewed),
                records: .applicationWithdrawn, current: current, show: new, submit: create)
        ]
    }

    static func address(_ number: String) -> Link { "/arenden/\(number)/ansokan/aterkalla" }

    /// How many have been taken back: a second one of the same is stale.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.read { transaction in
            let all = try ApplicationRepository.all(under: grant, transaction)
            return CurrentRecord(
                version: all.count { !$0.isOpen },
                values: [
                    TakenBackForm.Name.day: store.clock.today.description,
                    TakenBackForm.Name.way: ApplicationWay.spoken.rawValue,
                    TakenBackForm.Name.maker: ApplicationForm.person,
                ],
                changedBy: all.first { !$0.isOpen }?.withdrawal?.notedByName ?? "")
        }
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let today = store.clock.today
            let head = CaseHead(facts, under: grant, today: today)
            if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
            guard try ApplicationRepository.open(under: grant, transaction) != nil else {
                return CaseNoticePage.notApplied(head, typed: state)
            }
            let makers = try MakerChoices.all(facts, under: grant, today: today, transaction)
            return CaseFormPage(
                head: head, heading: "Ansökan tas tillbaka",
                lead: "Ansökan går att läsa även sedan. Ärendet är öppet tills du avslutar det.",
                form: FormView(
                    state, submit: "Anteckna", groups: [FieldGroup("", TakenBackForm.fields.map(\.name))],
                    choices: [TakenBackForm.Name.maker: makers]))
        }
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ withdrawal: ApplicationWithdrawal, _ submission: Submission
    ) throws -> Response {
        let today = store.clock.today
        let (record, complaints) = try store.read { transaction in
            guard let record = try ApplicationRepository.open(under: grant, transaction) else {
                throw RouteRefusal.stale
            }
            var complaints = withdrawal.problems(today: today, arrived: record.facts.arrived).map {
                Complaint(field: TakenBackForm.Name.day, sentence: $0.swedish)
            }
            complaints += try decidedByBoard(record, transaction)
            complaints += try unheld(withdrawal, under: grant, transaction)
            return (record, complaints)
        }
        guard complaints.isEmpty else { throw Complaints(complaints) }
        let command = WithdrawApplication(proof: grant, application: record.id, withdrawal: withdrawal)
        return try submission.run(command) { "/arenden/\(grant.number)" }
    }

    /// What the board has decided is decided, though its letter is not made yet.
    private func decidedByBoard(
        _ record: ApplicationRecord, _ transaction: borrowing ReadTransaction
    ) throws -> [Complaint] {
        guard try BoardRepository.hasDecided(record.id, transaction) else { return [] }
        let sentence = DecisionProblem.decidedByBoard.swedish
        return [Complaint(field: TakenBackForm.Name.day, sentence: sentence)]
    }

    /// Whose mandate did not hold that day.
    private func unheld(
        _ withdrawal: ApplicationWithdrawal, under grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> [Complaint] {
        guard let id = withdrawal.representative else { return [] }
        let birthDay = try CaseRepository.facts(under: grant, transaction).person.birthDay
        let found = try RepresentativeRepository.find(id, under: grant, transaction)
        guard let found else { throw RouteRefusal.notFound }
        guard !found.holds(on: withdrawal.day, birthDay: birthDay) else { return [] }
        let sentence = ApplicationProblem.notRepresented.swedish
        return [Complaint(field: TakenBackForm.Name.maker, sentence: sentence)]
    }
}
