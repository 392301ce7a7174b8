import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What became of a visit: outcome, note, and the next one on one page. It is noted once; after that the page
/// tells it.
struct VisitReportRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    private typealias Name = VisitReportForm.Name

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/besok/{visit}", .onCase(.giveSupport, in: .execution),
                VisitReportForm.self, views: .view(.visitViewed), records: .visitNoted, current: current,
                show: show, submit: note)
        ]
    }

    /// A visit is noted once: whoever comes second gets to know what stands.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let visit = try store.read { try context.visit(under: grant, $0) }
        return visit.record(try prefill(context, grant))
    }

    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        let today = store.clock.today
        let isMissed = context.isMissed
        return try store.read { transaction in
            let visit = try context.visit(under: grant, transaction)
            let next = try NextVisit(
                after: visit, under: grant, on: today, isMissed: isMissed, transaction)
            var values = VisitFields.next.suggested(like: visit, on: max(next.taper.day, today), by: [])
            values[Name.minutes] = String(visit.booking.length)
            values[Name.outcome] = isMissed ? VisitOutcome.noShow.rawValue : ""
            values[Name.contact] = isMissed ? today.adding(days: 1).orWorkingDay.description : ""
            values[Name.books] = !next.canBeBooked || isMissed || visit.booking.day > today ? "" : "ja"
            return values
        }
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let today = store.clock.today
        let visit = try store.read { try context.visit(under: grant, $0) }
        guard visit.isOpen else { return try store.closedVisitPage(visit, grant, state) }
        return try store.visitPage(grant, state, besides: visit) { head, resources, staff, transaction in
            let next = try NextVisit(
                after: visit, under: grant, on: today, isMissed: context.isMissed, transaction)
            let isHere = visit.hasCome(on: today)
            return CaseFormPage(
                head: head, above: [VisitRoutes.crumb(grant)],
                heading: isHere ? "Så gick besöket" : "Avboka besöket",
                lead: "\(visit.booking.whenAndWhere.capitalizedFirst)."
                    + (next.booked.map { " Nästa besök är bokat \($0.booking.when)." } ?? ""),
                form: form(
                    state, visit, next,
                    try VisitWorkFields.Asked(under: grant, on: visit.booking.day, transaction), resources,
                    staff))
        }
    }

    private func form(
        _ state: FormState, _ visit: Visit, _ next: NextVisit, _ asked: VisitWorkFields.Asked,
        _ resources: [Resource], _ staff: [FieldRule.Choice]
    ) -> FormView {
        let isHere = visit.hasCome(on: store.clock.today)
        var choices = VisitFields.next.choices(staff, resources).merging(asked.choices) { $1 }
        choices[Name.outcome] = VisitOutcome.noted.filter { isHere || $0.isTold }.map {
            FieldRule.Choice(value: $0.rawValue, label: $0.swedish)
        }
        let groups = isHere ? VisitReportRoutes.groups(asked) : [VisitReportRoutes.called]
        var wording = asked.wording
        wording[Name.books] = FieldRule.Wording("Boka nästa besök", hint: next.taper.why)
        return FormView(
            state, submit: isHere ? "Spara besöket" : "Avboka besöket",
            groups: groups
                + (next.canBeBooked ? VisitFields.next.nextGroups(Name.books, state, resources) : []),
            choices: choices,
            wording: wording)
    }

    private static func groups(_ asked: VisitWorkFields.Asked) -> [FieldGroup] {
        [FieldGroup("", [Name.outcome])] + asked.homeworkGroups + [FieldGroup("", [Name.text])]
            + asked.goalGroups + more
    }

    private static let more = [
        FieldGroup("", [Name.minutes]),
        FieldGroup("Arbetssätt", SupportMethod.allCases.map(Name.method), isFolded: true),
        FieldGroup(
            "Om ni inte sågs som bestämt", [Name.reason, Name.reasonText, Name.contact], isFolded: true),
    ]

    private static let called = FieldGroup(
        "", [Name.outcome, Name.reason, Name.reasonText, Name.contact, Name.text])

    private func note(
        _ context: Context, _ grant: CaseGrant, _ value: VisitReportForm.Value, _ submission: Submission
    ) throws -> Response {
        let today = store.clock.today
        let (visit, problems) = try store.read { transaction in
            let visit = try context.visit(under: grant, transaction)
            guard visit.isOpen else { throw RouteRefusal.stale }
            let next = try NextVisit(after: visit, under: grant, on: today, transaction)
            let hasNext = value.next != nil || next.booked != nil
            return (visit, value.report.problems(of: visit.booking, hasNext: hasNext, today: today))
        }
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        let command = NoteVisit(
            proof: grant, visit: visit.id, report: value.report, work: value.work,
            next: value.next.map { (store.newID(), $0) })
        return try submission.run(command, in: .next) { VisitAddress.index(grant.number) }
    }
}

extension Context {
    /// The way here said that nobody came.
    fileprivate var isMissed: Bool { query(VisitAddress.Query.outcome) == VisitAddress.Query.missed }
}
