import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's visits: the page, booking one and moving it. What became of one is `VisitReportRoutes`.
struct VisitRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [VisitsPage.self, VisitPage.self]

    static func features(store: Store) -> [any Feature] {
        // Addresses of fixed names stand before the page of one visit: all begin alike.
        [
            VisitRoutes(store: store), SupportContactRoutes(store: store), PracticalHelpRoutes(store: store),
            VisitReportRoutes(store: store), VisitCorrectionRoutes(store: store),
        ]
    }

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/besok", .onCase(.readCases, in: .execution), audit: .view(.visitViewed),
                index),
            .form(
                "/arenden/{case}/besok/ny", .onCase(.giveSupport, in: .execution), VisitForm.self,
                views: .view(.visitViewed), records: .visitBooked, prefill: suggestion, show: new,
                submit: book),
            .form(
                "/arenden/{case}/besok/{visit}/flytta", .onCase(.giveSupport, in: .execution),
                MoveVisitForm.self, views: .view(.visitViewed), records: .visitMoved, current: standing,
                show: change, submit: move),
        ]
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let page = try store.read { transaction in
            try VisitsPage(
                VisitFile(under: grant, transaction),
                PracticalHelpRepository.all(under: grant, transaction),
                grant.readableFacts(transaction),
                hasPlace: SupportStanding(under: grant, on: store.clock.today, transaction).runs,
                under: grant, today: store.clock.today)
        }
        return try context.page(page)
    }

    private func suggestion(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        try store.read { transaction in
            let today = store.clock.today
            let (known, taper) = try VisitRoutes.taper(grant, on: today, transaction)
            let contacts = try ContactPersonRepository.now(under: grant, on: today, transaction)
            let staff = contacts.isEmpty ? [grant.actor.accountID] : contacts.map(\.account)
            return VisitFields.own.suggested(like: known, on: max(taper.day, today), by: staff)
        }
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.visitPage(grant, state, demandsPlace: true) { head, resources, staff, transaction in
            CaseFormPage(
                head: head, above: [VisitRoutes.crumb(grant)], heading: "Boka besök",
                lead: try VisitRoutes.advice(grant, on: store.clock.today, transaction),
                form: VisitRoutes.form(state, "Boka besöket", [], resources, staff))
        }
    }

    private func standing(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let visit = try store.read { try context.visit(under: grant, $0) }
        return visit.record(VisitFields.own.values(visit.booking, visit.resources))
    }

    private func change(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let visit = try store.read { try context.visit(under: grant, $0) }
        guard visit.isOpen else { return try store.closedVisitPage(visit, grant, state) }
        return try store.visitPage(grant, state, besides: visit, demandsPlace: true) {
            head, resources, staff, _ in
            CaseFormPage(
                head: head, above: [VisitRoutes.crumb(grant)], heading: "Flytta besöket",
                lead: "Bokat \(visit.booking.when). Den gamla tiden står kvar i ärendet.",
                form: VisitRoutes.form(
                    state, "Flytta besöket",
                    [FieldGroup("Därför flyttas det", [MoveVisitForm.reason, MoveVisitForm.reasonText])],
                    resources, staff))
        }
    }

    private func book(
        _ context: Context, _ grant: CaseGrant, _ typed: TypedVisit, _ submission: Submission
    ) throws -> Response {
        let command = BookVisit(proof: grant, id: store.newID(), visit: typed)
        return try submission.run(command, in: .own) { VisitAddress.index(grant.number) }
    }

    private func move(
        _ context: Context, _ grant: CaseGrant, _ value: MoveVisitForm.Value, _ submission: Submission
    ) throws -> Response {
        let visit = try store.read { try context.visit(under: grant, $0) }
        let command = MoveVisit(
            proof: grant, moved: visit.id, id: store.newID(), visit: value.typed, reason: value.reason,
            reasonText: value.reasonText)
        return try submission.run(command, in: .own) { VisitAddress.index(grant.number) }
    }

    static func crumb(_ grant: CaseGrant) -> Crumb {
        Crumb(label: "Besök", address: VisitAddress.index(grant.number))
    }

    private static func form(
        _ state: FormState, _ submit: String, _ more: [FieldGroup], _ resources: [Resource],
        _ staff: [FieldRule.Choice]
    ) -> FormView {
        FormView(
            state, submit: submit, groups: VisitFields.own.groups(state, resources) + more,
            choices: VisitFields.own.choices(staff, resources))
    }

    /// The visit that the next one is like, and when that may suit.
    private static func taper(
        _ grant: CaseGrant, on today: Day, _ transaction: borrowing ReadTransaction
    ) throws -> (known: Visit?, taper: Taper) {
        let visits = try VisitRepository.all(under: grant, transaction)
        let known = visits.last { $0.closing?.outcome != .moved }
        let standing = try SupportStanding(under: grant, on: today, transaction)
        return (known, visits.taper(endsOn: standing.decidedThrough, on: today))
    }

    /// Why that day is suggested, and how many of the staff the programme's rules say, as advice.
    private static func advice(
        _ grant: CaseGrant, on day: Day, _ transaction: borrowing ReadTransaction
    ) throws -> String {
        let version = try ProgrammeVersionRepository.inForce(in: grant.programmeID, on: day, transaction)
        let staff = version?.terms.staffPerVisit ?? 1
        return try taper(grant, on: day, transaction).taper.why + " "
            + (staff > 1 ? "Ni brukar vara \(staff) vid ett besök. " : "")
            + "Dagen är ett förslag, och personen kan alltid ändra sig."
    }
}
