import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Books an assessment meeting, moves it, calls it off.
struct BookingRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/bedomningssamtal/boka",
                .onCase(.mapNeeds, in: .execution), BookingForm.self,
                views: .view(.assessmentViewed), records: .assessmentBooked, current: begin, show: new,
                submit: book),
            .form(
                "/arenden/{case}/bedomningssamtal/boka-om",
                .onCase(.mapNeeds, in: .execution), MoveBookingForm.self,
                views: .view(.assessmentViewed), records: .assessmentMoved, current: current, show: change,
                submit: move),
            .form(
                "/arenden/{case}/bedomningssamtal/avboka",
                .onCase(.mapNeeds, in: .execution), CancelBookingForm.self,
                views: .view(.assessmentViewed), records: .assessmentCancelled, current: tomorrow,
                show: askCancel, submit: cancel),
        ]
    }

    private func begin(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.assessmentRecord(grant) { _ in
            [
                BookingFields.Name.length: String(BookingFields.usualLength),
                BookingFields.Name.place: MappingOccasion.Place.premises.rawValue,
                BookingFields.Name.first: grant.actor.accountID.description,
            ]
        }
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.assessmentRecord(grant) { $0.open.map { BookingFields.values($0.booking) } ?? [:] }
    }

    private func tomorrow(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.assessmentRecord(grant) { _ in
            [CancelBookingForm.day: store.clock.today.adding(days: 1).description]
        }
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let staff = try store.mappingStaff(grant)
        return try store.assessmentPage(grant, state, demanding: .noBooking) { head, _ in
            CaseFormPage(
                head: head, heading: "Boka bedömningssamtal",
                lead: "Två av er är med. Personen får gärna ta med någon, och kan när som helst ångra sig.",
                form: BookingRoutes.form(state, "Boka samtalet", BookingFields.groups, staff))
        }
    }

    private func change(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let open = try store.read { try AssessmentRepository.all(under: grant, $0).open }
        let staff = try store.mappingStaff(grant, besides: open?.staffChoices ?? [])
        return try store.assessmentPage(grant, state, demanding: .booking) { head, _ in
            CaseFormPage(
                head: head, heading: "Boka om samtalet",
                lead: "Den gamla tiden står kvar i ärendet. Skicka en ny inbjudan sedan.",
                form: BookingRoutes.form(
                    state, "Boka om samtalet",
                    BookingFields.groups + [FieldGroup("Därför bokas det om", [MoveBookingForm.reason])],
                    staff))
        }
    }

    private func askCancel(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.assessmentPage(grant, state, demanding: .booking) { head, open in
            CaseFormPage(
                head: head, heading: "Avboka samtalet",
                lead: "Bokat \(open?.booking.when ?? ""). Ärendet fortsätter: ni letar en ny tid. Ska det "
                    + "avslutas finns det en egen sida för det.",
                form: FormView(state, submit: "Avboka samtalet"))
        }
    }

    private func book(
        _ context: Context, _ grant: CaseGrant, _ booking: AssessmentBooking, _ submission: Submission
    ) throws -> Response {
        let command = BookAssessment(
            proof: grant, id: store.newID(), booking: booking, version: submission.version)
        return try submission.run(command, ownerField: BookingFields.Name.first) {
            AssessmentAddress.index(grant.number)
        }
    }

    private func move(
        _ context: Context, _ grant: CaseGrant, _ value: MoveBookingForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = MoveAssessment(
            proof: grant, id: store.newID(), booking: value.booking, reason: value.reason,
            version: submission.version)
        return try submission.run(command, ownerField: BookingFields.Name.first) {
            AssessmentAddress.index(grant.number)
        }
    }

    private func cancel(
        _ context: Context, _ grant: CaseGrant, _ value: CancelBookingForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = CancelAssessment(
            proof: grant, reason: value.reason, day: value.day, version: submission.version)
        return try submission.run(command) { AssessmentAddress.index(grant.number) }
    }

    private static func form(
        _ state: FormState, _ submit: String, _ groups: [FieldGroup], _ staff: [FieldRule.Choice]
    ) -> FormView {
        FormView(
            state, submit: submit, groups: groups,
            choices: [BookingFields.Name.first: staff, BookingFields.Name.second: staff])
    }
}

extension AssessmentMeeting {
    /// Those of the staff who are booked, also when they no longer work in the unit.
    fileprivate var staffChoices: [(AccountID, String)] {
        let second = booking.second.flatMap { id in secondName.map { [(id, $0)] } } ?? []
        return [(booking.first, firstName)] + second
    }
}
