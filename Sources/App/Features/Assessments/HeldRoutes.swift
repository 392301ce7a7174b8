import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Notes how a meeting went, and what both sides answer after having thought.
struct HeldRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    /// What is proposed; both choose freely.
    private static let usualReflection = 7

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/bedomningssamtal/genomfort",
                .onCase(.mapNeeds, in: .execution), HeldForm.self,
                views: .view(.assessmentViewed), records: .assessmentHeld, current: booked, show: askHow,
                submit: hold),
            .form(
                "/arenden/{case}/bedomningssamtal/svar",
                .onCase(.mapNeeds, in: .execution), ReflectionForm.self,
                views: .view(.assessmentViewed), records: .assessmentAnswered, current: today,
                show: askAnswers, submit: answer),
        ]
    }

    private func booked(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let today = store.clock.today
        return try store.assessmentRecord(grant) { meetings in
            let booking = meetings.open?.booking
            return [
                HeldForm.Name.day: min(booking?.day ?? today, today).description,
                HeldForm.Name.others: booking?.companions.map(\.swedish).joined(separator: "; ") ?? "",
                HeldForm.Name.reflection: today.adding(days: HeldRoutes.usualReflection).description,
            ]
        }
    }

    private func askHow(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.assessmentPage(grant, state, demanding: .booking) { head, open in
            CaseFormPage(
                head: head, heading: "Så gick samtalet",
                lead: "Listan är en hjälp för minnet. Det fria samtalet är viktigast.",
                notice: Notice(
                    kind: .information, text: "Gå gärna igenom kriterierna samtidigt. De har en egen sida.",
                    act: Act(label: "Kriterierna", address: "/arenden/\(grant.number)/kriterier")),
                form: FormView(
                    state, submit: "Spara samtalet",
                    groups: HeldForm.groups(hasSecond: open?.secondName != nil),
                    wording: [
                        HeldForm.Name.first: FieldRule.Wording(open?.firstName ?? ""),
                        HeldForm.Name.second: FieldRule.Wording(open?.secondName ?? ""),
                    ]))
        }
    }

    private func hold(
        _ context: Context, _ grant: CaseGrant, _ held: HeldAssessment, _ submission: Submission
    ) throws -> Response {
        let problems = try store.read { transaction -> [HeldProblem] in
            let facts = try grant.readableFacts(transaction)
            guard let open = try AssessmentRepository.all(under: grant, transaction).open else {
                throw RouteRefusal.stale
            }
            return held.problems(
                openedOn: facts.openedOn, today: store.clock.today, hasSecond: open.booking.second != nil)
        }
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        let command = HoldAssessment(proof: grant, held: held, version: submission.version)
        return try submission.run(command) { AssessmentAddress.index(grant.number) }
    }

    private func today(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let today = store.clock.today.description
        return try store.assessmentRecord(grant) { _ in
            [ReflectionForm.Name.personDay: today, ReflectionForm.Name.unitDay: today]
        }
    }

    private func askAnswers(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.assessmentPage(grant, state, demanding: .held) { head, _ in
            CaseFormPage(
                head: head, heading: "Svar efter betänketiden",
                lead: "Inget svar är sämre än ett annat. Den ena kan svara före den andra, och ett nytt svar "
                    + "skrivs bredvid det gamla.",
                form: FormView(state, submit: "Spara svaren", groups: ReflectionForm.groups))
        }
    }

    private func answer(
        _ context: Context, _ grant: CaseGrant, _ value: ReflectionForm.Value, _ submission: Submission
    ) throws -> Response {
        let held = try store.read { try AssessmentRepository.all(under: grant, $0).lastHeld?.held?.report }
        let early = value.answers.filter { answer in held.map { answer.day < $0.day } ?? false }
        guard early.isEmpty else {
            throw Complaints(early.map { Complaint(field: $0.party.dayField, sentence: HeldRoutes.early) })
        }
        let command = NoteReflection(
            proof: grant, answers: value.answers, step: value.step, day: value.day, note: value.note,
            version: submission.version)
        return try submission.run(command) { AssessmentAddress.index(grant.number) }
    }

    private static let early = "Samtalet hade inte varit då. Skriv en dag efter samtalet."
}

extension ReflectionAnswer.Party {
    /// Where its day is typed.
    fileprivate var dayField: String {
        self == .person ? ReflectionForm.Name.personDay : ReflectionForm.Name.unitDay
    }
}
