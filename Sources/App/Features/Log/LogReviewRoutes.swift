import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The systematic, recurring check for reading without need (SoLPuL 2001:454 10 § 3): a random sample of
/// readings, and what looking at them showed. It never shows more of the log than the checker may check.
struct LogReviewRoutes: Feature {
    private let store: Store

    init(store: Store) {
        self.store = store
    }

    static let pages: [any Page.Type] = [LogReviewsPage.self, LogReviewPage.self]

    var routes: [Route] {
        [
            .get("/loggkontroll", .holding(.reviewLog), audit: .view(.logViewed), index),
            .form(
                "/loggkontroll/ny", .holding(.reviewLog), LogSampleForm.self,
                views: .nothing("Ingen person visas."), records: .logSampleDrawn,
                prefill: prefill, show: new, submit: draw),
            .form(
                "/loggkontroll/{review}", .holding(.reviewLog), LogReviewForm.self,
                views: .view(.logViewed), records: .logReviewRecorded,
                current: current, show: show, submit: record),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let scope = LogScope(of: actor, for: .reviewLog)
        return try context.page(LogReviewsPage(store.read { try LogReviewRepository.list(in: scope, $0) }))
    }

    /// The month that has been, which is what most checks look at.
    private func prefill(_ context: Context, _ actor: Actor) -> [String: String] {
        let today = store.clock.today
        return ["fran": "\(today.adding(days: -30))", "till": "\(today)", "antal": "20"]
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) -> any Page {
        FormPage(
            heading: LogSampleForm.title,
            lead: "Steget drar på måfå bland de gånger någon har öppnat uppgifter om en person.",
            form: FormView(state, submit: "Dra stickprov"))
    }

    private func draw(
        _ context: Context, _ actor: Actor, _ span: LogSampleForm.Value, _ submission: Submission
    ) throws -> Response {
        let scope = LogScope(of: actor, for: .reviewLog)
        // Read before writing: entries are never changed or taken away, and the walk may be long.
        let entries = try store.read { transaction in
            try LogReviewRepository.draw(span, in: scope, using: SystemRandomNumberGenerator(), transaction)
        }
        guard !entries.isEmpty else {
            let sentence = "Ingen har öppnat uppgifter om en person de dagarna. Välj andra dagar."
            throw Complaints([Complaint(field: "fran", sentence: sentence)])
        }
        let review: LogReviewID = store.newID()
        let subject = AuditSubject(object: review.value)
        return try submission.commit(.logSampleDrawn, about: subject, under: actor) { transaction in
            try LogReviewRepository.insert(review, entries, span, by: actor.accountID, transaction)
            return "/loggkontroll/\(review)" as Link
        }
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let review = try review(context, actor)
        return CurrentRecord(
            version: review.version,
            values: [
                "resultat": review.outcome?.finding.rawValue ?? "",
                "kommentar": review.outcome?.comment ?? "",
            ],
            changedBy: review.outcome?.by ?? review.drawnBy)
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let review = try review(context, actor)
        let entries = try store.read { try LogReviewRepository.entries(of: review.id, $0) }
        return LogReviewPage(review, entries: entries, mayFollow: actor.may(.readLog, in: nil), form: state)
    }

    private func record(
        _ context: Context, _ actor: Actor, _ value: LogReviewForm.Value, _ submission: Submission
    ) throws -> Response {
        let review = try review(context, actor)
        let subject = AuditSubject(object: review.id.value)
        return try submission.commit(.logReviewRecorded, about: subject, under: actor) { transaction in
            guard
                try LogReviewRepository.record(
                    value, on: review.id, version: submission.version, by: actor.accountID, transaction)
            else { throw RouteRefusal.stale }
            return "/loggkontroll/\(review.id)" as Link
        }
    }

    /// One that is not there, and one of another programme, are both not found.
    private func review(_ context: Context, _ actor: Actor) throws -> LogReview {
        guard let id = LogReviewID(context.parameter("review")) else { throw RouteRefusal.notFound }
        let scope = LogScope(of: actor, for: .reviewLog)
        guard let review = try store.read({ try LogReviewRepository.find(id, in: scope, $0) }) else {
            throw RouteRefusal.notFound
        }
        return review
    }
}
