import Casework
import HTTP
import Instruments
import Law
import Store
import Templating
import Web

/// Beginning a form, typing in the answers of a paper, and correcting one that is done. What is typed is
/// listened to while it is typed: an answer that must be acted on is not kept waiting for the rest.
struct RatingEntryRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [RatingEntryPage.self]

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/skattningar/ny",
                .onCase(.fillInRatings, in: .execution), NewRatingForm.self,
                views: .view(.ratingsViewed), records: .ratingBegun,
                prefill: { _, _ in
                    [NewRatingForm.Name.day: store.clock.today.description, NewRatingForm.Name.mode: "paper"]
                }, show: new, submit: create),
            .form(
                "/arenden/{case}/skattningar/{rating}/svar",
                .onCase(.fillInRatings, in: .execution), RatingForm.self,
                views: .view(.ratingViewed), records: .ratingFinished, current: current, hears: hear,
                show: edit, submit: finish),
            .form(
                "/arenden/{case}/skattningar/{rating}/ratta", .onCase(.fillInRatings, in: .execution),
                RatingCorrectionForm.self, views: .view(.ratingViewed), records: .ratingCorrectionBegun,
                show: correction, submit: correct),
        ]
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (facts, offers) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try NewRatingForm.offers(on: store.clock.today, transaction)
            )
        }
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        guard facts.mayBeRead(by: grant.actor.accountID) else {
            return CaseNoticePage.protected(head, typed: state)
        }
        return CaseFormPage(
            head: head, heading: NewRatingForm.title,
            lead: "Personen fyller i på papper, eller själv på en surfplatta i rummet.",
            form: FormView(
                state, submit: "Fortsätt",
                groups: [FieldGroup("", NewRatingForm.fields.map(\.name))],
                choices: [NewRatingForm.Name.instrument: offers]))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ new: NewRating, _ submission: Submission
    ) throws -> Response {
        let use = try store.read { try InstrumentUse(new.instrument, on: store.clock.today, $0) }
        if let complaint = NewRatingForm.complaint(new, use) { throw Complaints([complaint]) }
        let command = BeginRating(proof: grant, rating: store.newID(), new: new)
        return try submission.run(command) {
            new.mode == .paper
                ? RatingAddress.part(.answers, command.rating, grant.number)
                : RatingAddress.of(command.rating, grant.number)
        }
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let sheet = try sheet(context, grant)
        return CurrentRecord(
            version: sheet.rating.version,
            values: RatingFields(instrument: sheet.rating.instrument).values(sheet.answers),
            changedBy: sheet.rating.closedByName ?? sheet.rating.begunByName)
    }

    private func edit(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let sheet = try sheet(context, grant)
        let head = CaseHead(sheet.facts, under: grant, today: store.clock.today)
        guard sheet.rating.isDraft else { return CaseNoticePage.done(sheet.rating, head, typed: state) }
        return RatingEntryPage(sheet, state, head: head)
    }

    private func finish(
        _ context: Context, _ grant: CaseGrant, _ values: [String: String], _ submission: Submission
    ) throws -> Response {
        let rating = try sheet(context, grant).rating
        let (answers, complaints) = RatingFields(instrument: rating.instrument).read(values)
        guard complaints.isEmpty else { throw Complaints(complaints) }
        let command = FinishRating(
            proof: grant, rating: rating.id, answers: answers,
            comment: values[RatingForm.comment] ?? "", version: submission.version)
        // Whoever typed an answer that must be acted on meets the note before the result.
        return try submission.run(command) { note in
            note.map { RatingAddress.safety($0, grant.number) }
                ?? RatingAddress.of(rating.id, grant.number)
        }
    }

    private func correction(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let sheet = try sheet(context, grant)
        let head = CaseHead(sheet.facts, under: grant, today: store.clock.today)
        guard sheet.rating.state == .done, sheet.correction == nil else {
            return CaseNoticePage.done(sheet.rating, head, typed: state)
        }
        return CaseFormPage(
            head: head, heading: "Rätta \(sheet.rating.instrument.name), \(sheet.rating.filledOn)",
            lead: "Den gamla står kvar. Du får samma svar att ändra i en ny.",
            form: FormView(state, submit: "Fortsätt till svaren"))
    }

    private func correct(
        _ context: Context, _ grant: CaseGrant, _ reason: String, _ submission: Submission
    ) throws -> Response {
        let rating = try sheet(context, grant).rating
        let command = CorrectRating(
            proof: grant, rating: store.newID(), original: rating.id, reason: reason)
        return try submission.run(command) {
            RatingAddress.part(.answers, command.rating, grant.number)
        }
    }

    private func sheet(_ context: Context, _ grant: CaseGrant) throws -> RatingSheet {
        try store.read { try RatingSheet(context.parameter("rating"), under: grant, $0) }
    }

    /// What is typed and not sent, and what was sent and turned down.
    private func hear(
        _ context: Context, _ grant: CaseGrant, _ values: [String: String], _ isRejected: Bool
    ) throws {
        let sheet = try sheet(context, grant)
        guard sheet.rating.isDraft else { return }
        let answers = RatingFields(instrument: sheet.rating.instrument).read(values).answers
        let alerts = sheet.rating.alertsSoFar(answers, sheet.history)
        let subject = grant.subject(of: sheet.rating.id)
        let raising = SafetyRaising(rating: sheet.rating, programme: grant.programmeID, subject: subject)
        guard try store.read({ try raising.isNews(alerts, $0) }) else { return }
        try store.write(.safetyNoteRaised, about: subject, under: grant) {
            try raising.raise(alerts, isRejected: isRejected, $0)
        }
        // The page that comes back shows it.
        guard store.waitUntilDurable(context.trail) else { throw StoreError.busy }
    }
}
