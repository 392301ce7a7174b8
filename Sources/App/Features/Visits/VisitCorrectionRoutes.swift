import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Puts right what became of a visit and who was there, as often as it takes. What stood stays readable on
/// the visit's page.
struct VisitCorrectionRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    private typealias Name = VisitReportForm.Name

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/besok/{visit}/ratta", .onCase(.giveSupport, in: .execution),
                CorrectVisitForm.self, views: .view(.visitViewed), records: .visitCorrected,
                current: current, show: show, submit: correct)
        ]
    }

    /// Nothing is put right that has not been noted.
    private func closed(
        _ context: Context, _ grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Visit {
        let visit = try context.visit(under: grant, transaction)
        guard !visit.isOpen else { throw RouteRefusal.notFound }
        return visit
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let today = store.clock.today
        return try store.read { transaction in
            let visit = try closed(context, grant, transaction)
            let turn = VisitDetails.Turn(visit: visit.id, number: visit.turn)
            let asked = try VisitWorkFields.Asked(
                under: grant, on: visit.booking.day, putRight: turn, transaction)
            let visits = try VisitRepository.all(under: grant, transaction)
            var values = visit.reportValues(
                today: today, mayAskContact: !visits.hasContact(after: visit, on: today))
            values.merge(try VisitWorkFields.values(asked, turn, transaction)) { $1 }
            return CurrentRecord(
                version: visit.turn, values: values, changedBy: visit.closing?.by ?? visit.bookedBy)
        }
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let visit = try store.read { try closed(context, grant, $0) }
        guard visit.canBeCorrected else { return try store.closedVisitPage(visit, grant, state) }
        return try store.visitPage(grant, state, besides: visit) { head, _, staff, transaction in
            let turn = VisitDetails.Turn(visit: visit.id, number: visit.turn)
            let asked = try VisitWorkFields.Asked(
                under: grant, on: visit.booking.day, putRight: turn, transaction)
            return CaseFormPage(
                head: head, above: [VisitRoutes.crumb(grant)], heading: "Rätta besöket",
                lead: "\(visit.booking.whenAndWhere.capitalizedFirst). Det du ändrar här räknas överallt. "
                    + "Anteckningen rättas bland anteckningarna.",
                form: form(state, visit, asked, staff))
        }
    }

    private func form(
        _ state: FormState, _ visit: Visit, _ asked: VisitWorkFields.Asked, _ staff: [FieldRule.Choice]
    ) -> FormView {
        let hasBeen = visit.booking.day <= store.clock.today
        var choices = VisitFields.own.choices(staff, []).merging(asked.choices) { $1 }
        choices[Name.outcome] = VisitOutcome.noted.filter { hasBeen || $0.isTold }.map {
            FieldRule.Choice(value: $0.rawValue, label: $0.swedish)
        }
        var wording = asked.wording
        wording[Name.text] = FieldRule.Wording(
            "Att lägga till",
            hint: "Bara om något saknas. Det signeras som en egen anteckning i journalen och läses efter "
                + "besökets egen.")
        return FormView(
            state, submit: "Spara rättelsen", groups: VisitCorrectionRoutes.groups(asked), choices: choices,
            wording: wording)
    }

    private static func groups(_ asked: VisitWorkFields.Asked) -> [FieldGroup] {
        [FieldGroup("", [Name.outcome, CorrectVisitForm.why])] + asked.homeworkGroups + asked.goalGroups + [
            FieldGroup("", [Name.minutes]),
            FieldGroup("Arbetssätt", SupportMethod.allCases.map(Name.method), isFolded: true),
            FieldGroup(
                "Om ni inte sågs som bestämt", [Name.reason, Name.reasonText, Name.contact], isFolded: true),
            FieldGroup("Vilka som var med", CorrectVisitForm.present, isFolded: true),
            FieldGroup("Mer att anteckna", [Name.text], isFolded: true),
        ]
    }

    private func correct(
        _ context: Context, _ grant: CaseGrant, _ value: CorrectVisitForm.Value, _ submission: Submission
    ) throws -> Response {
        let visit = try demandPossible(value.correction.report, context, grant)
        let command = CorrectVisit(
            proof: grant, visit: visit.id, turn: submission.version, correction: value.correction,
            work: value.work)
        return try submission.run(command, ownerField: VisitFields.own.first) { _ in
            VisitAddress.of(visit.id, grant.number)
        }
    }

    private func demandPossible(
        _ report: VisitReport, _ context: Context, _ grant: CaseGrant
    ) throws -> Visit {
        let today = store.clock.today
        return try store.read { transaction in
            let visit = try closed(context, grant, transaction)
            guard visit.canBeCorrected else { throw RouteRefusal.stale }
            let visits = try VisitRepository.all(under: grant, transaction)
            let hasNext = visits.hasContact(after: visit, on: today)
            let problems = report.problems(
                of: visit.booking, hasNext: hasNext, promised: visit.promised(for: report.outcome),
                today: today)
            guard problems.isEmpty else {
                throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
            }
            return visit
        }
    }
}

extension Visit {
    /// What stands, as the form that puts it right has it; what the other outcome would need stands there
    /// beforehand.
    fileprivate func reportValues(today: Day, mayAskContact: Bool) -> [String: String] {
        guard let closing else { return [:] }
        let contact = closing.contactOn ?? (mayAskContact ? today.adding(days: 1).orWorkingDay : nil)
        var values = [
            VisitReportForm.Name.outcome: closing.outcome.rawValue,
            VisitReportForm.Name.reason: closing.reason?.rawValue ?? "",
            VisitReportForm.Name.reasonText: closing.reasonText,
            VisitReportForm.Name.minutes: String(closing.minutes ?? booking.length),
            VisitReportForm.Name.contact: contact?.description ?? "",
            VisitFields.own.first: booking.first.description,
            VisitFields.own.second: booking.second?.description ?? "",
        ]
        for method in closing.methods { values[VisitReportForm.Name.method(method)] = "ja" }
        return values.merging(VisitFields.own.values(booking.companions)) { $1 }
    }
}
