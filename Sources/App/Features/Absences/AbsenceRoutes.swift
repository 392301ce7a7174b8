import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Who is away and who answers meanwhile: the list, a new one, and the page for the deputy. It moves no case.
struct AbsenceRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [AbsencesPage.self, AbsencePage.self, AbsenceFormPage.self]

    /// Addresses of fixed names first: an absence's own takes any word.
    static func features(store: Store) -> [any Feature] {
        [CaseloadMoveRoutes(store: store), AbsenceRoutes(store: store), AbsenceLineRoutes(store: store)]
    }

    var routes: [Route] {
        [
            .get(
                "/franvaro", .holding(.planNextStep, in: .either),
                audit: .nothing("Bara personal och dagar, inga personer i ärenden."), index),
            .form(
                "/franvaro/ny", .holding(.planNextStep, in: .either), AbsenceForm.self,
                views: .nothing("Bara personal, inga personer i ärenden."), records: .absencePlanned,
                prefill: prefill, show: new, submit: create),
            .get(
                "/franvaro/{absence}", .holding(.planNextStep, in: .either), audit: .view(.caseloadViewed),
                show),
            .post(
                "/franvaro/{absence}/stall-in", .holding(.planNextStep, in: .either),
                records: .absenceCancelled, cancel),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let page = try store.read { transaction in
            let programmes = actor.programmes(for: .planNextStep, in: .either)
            return AbsencesPage(
                try AbsenceRepository.coming(in: programmes, on: today, transaction),
                moves: try CaseloadMoveRepository.latest(in: programmes, limit: 10, transaction),
                for: actor, today: today)
        }
        return try context.page(page)
    }

    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        [
            AbsenceForm.Name.account: actor.accountID.description,
            AbsenceForm.Name.kind: AbsenceKind.holiday.rawValue,
        ]
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let (programmes, staff) = try store.read { transaction in
            let programmes = try ActorProgrammes(actor, for: .planNextStep, in: .either, transaction)
            return (programmes, try programmes.staff(transaction))
        }
        let leads = programmes.ids.contains { actor.leads($0) }
        let asked = programmes.asked(Name.programme) + (leads ? [Name.account] : [])
        return AbsenceFormPage(
            heading: "Planera frånvaro",
            lead: "Överlämningen skrivs av det som redan står i ärendena. Inga ärenden byter ansvarig.",
            form: FormView(
                state, submit: "Spara frånvaron",
                groups: [FieldGroup("", asked + [Name.from, Name.until, Name.deputy, Name.kind])],
                choices: [
                    Name.programme: programmes.choices, Name.account: staff.choices,
                    Name.deputy: leads
                        ? staff.choices : staff.filter { $0.account != actor.accountID }.choices,
                ]))
    }

    private typealias Name = AbsenceForm.Name

    private func create(
        _ context: Context, _ actor: Actor, _ value: AbsenceForm.Value, _ submission: Submission
    ) throws -> Response {
        let programmes = try store.read {
            try ActorProgrammes(actor, for: .planNextStep, in: .either, $0)
        }
        let programme = try programmes.chosen(value.programme, Name.programme)
        let terms = value.terms(by: actor.accountID)
        try demand(terms, in: programme, by: actor)
        let command = PlanAbsence(proof: actor, id: store.newID(), programme: programme, terms: terms)
        do {
            return try submission.run(command, ownerField: AbsenceForm.Name.deputy) {
                AbsenceAddress.of(command.id)
            }
        } catch is AbsenceOverlap {
            throw Complaints([AbsenceProblem.overlaps.complaint])
        }
    }

    private func demand(_ terms: AbsenceTerms, in programme: ProgrammeID, by actor: Actor) throws {
        guard actor.mayPlan(terms, in: programme) else {
            throw Complaints([Complaint(field: Name.account, sentence: "Bara chefen planerar för andra.")])
        }
        for problem in terms.problems(today: store.clock.today) { throw Complaints([problem.complaint]) }
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let absence = try store.read { try context.absence(for: actor, $0) }
        let cases = try AbsenceCase.all(of: absence, for: actor, in: store)
        store.recordViews(of: cases.map(\.held), in: absence.programme, under: actor)
        return try context.page(AbsencePage(absence, cases, for: actor))
    }

    private func cancel(_ context: Context, _ actor: Actor) throws -> Response {
        let absence = try store.read { try context.ownAbsence(for: actor, $0) }
        let command = CancelAbsence(proof: actor, absence: absence)
        try store.run(command)
        return context.seeOther(AbsenceAddress.index)
    }
}

extension AbsenceProblem {
    fileprivate var complaint: Complaint { Complaint(field: field, sentence: swedish) }
}

extension ActorProgrammes {
    /// Everybody who can be given a case in one of them, each once.
    func staff(_ transaction: borrowing ReadTransaction) throws -> [StaffRepository.Member] {
        var seen: Set<AccountID> = []
        return try ids.flatMap { try StaffRepository.members(of: $0, in: .either, transaction) }
            .filter { seen.insert($0.account).inserted }
    }
}
