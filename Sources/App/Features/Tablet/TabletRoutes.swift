import Casework
import Crypto
import HTTP
import HTTPTypes
import Instruments
import Law
import Store
import Templating
import Web

/// A form on a tablet in the room: staff hand it over and are signed out by it, so that nothing but the form
/// is left in the browser. Whoever wants back signs in. Each answer is kept, and heard, as it is given.
struct TabletRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [TabletPage.self, TabletQuestionPage.self]

    private static let own: RouteAudit = .nothing("Bara det som personen själv har svarat.")

    var routes: [Route] {
        let own = TabletRoutes.own
        return [
            .post(
                "/arenden/{case}/skattningar/{rating}/surfplatta", .onCase(.fillInRatings, in: .execution),
                records: .tabletHandedOver, handOver),
            .get("/skatta/{tablet}", .passerby, audit: own, start),
            .get("/skatta/{tablet}/paus", .passerby, audit: own, pause),
            .get("/skatta/{tablet}/stod", .passerby, audit: own, support),
            .get("/skatta/{tablet}/klar", .passerby, audit: own, end),
            .post("/skatta/{tablet}/klar", .passerby, records: .ratingFinished, finish),
            .get("/skatta/{tablet}/{question}", .passerby, audit: own, show),
            .post("/skatta/{tablet}/{question}", .passerby, records: .ratingAnswered, answer),
        ]
    }

    private func handOver(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let rating = try store.read { try RatingSheet(context.parameter("rating"), under: grant, $0) }.rating
        guard rating.isDraft, rating.mode == .tablet else { throw RouteRefusal.stale }
        let token = Base64URL.encode(try SecureRandom.bytes(32))
        let hash = try SHA256.hash(token)
        let actor = grant.actor
        try store.write(.tabletHandedOver, about: grant.subject(of: rating.id), under: grant) { transaction in
            try TabletRepository.insert(hash, of: rating.id, by: actor.accountID, transaction)
            try transaction.record(.signedOut, about: AuditSubject(object: actor.sessionID.value))
            _ = try context.site.sessions.end(actor.sessionID, of: actor.accountID, .signedOut, transaction)
        }
        return context.depart(to: "/skatta/\(token)")
    }

    private func start(_ context: Context, _: Visitor) throws -> Response {
        let visit = try TabletVisit(context)
        return try context.page(visit.isOpen ? TabletPage.start(visit) : TabletPage.done(visit))
    }

    private func pause(_ context: Context, _: Visitor) throws -> Response {
        try context.page(TabletPage.pause(try open(context)))
    }

    private func support(_ context: Context, _: Visitor) throws -> Response {
        try context.page(TabletPage.support(try open(context), after: context.query("efter") ?? ""))
    }

    private func end(_ context: Context, _: Visitor) throws -> Response {
        let visit = try TabletVisit(context)
        return try context.page(visit.isOpen ? TabletPage.end(visit) : TabletPage.done(visit))
    }

    private func show(_ context: Context, _: Visitor) throws -> Response {
        let visit = try open(context)
        guard let question = visit.question(context.parameter("question")) else {
            throw RouteRefusal.notFound
        }
        return try context.page(TabletQuestionPage(question, in: visit, complaint: nil))
    }

    /// One press answers and goes on. What must be acted on is raised in the same transaction.
    private func answer(_ context: Context, _ visitor: Visitor) throws -> Response {
        let visit = try open(context)
        guard let question = visit.question(context.parameter("question")),
            visit.rating.version < TabletRepository.mostKept
        else { throw RouteRefusal.notFound }
        guard let answer = visit.kind(question).flatMap({ TabletAnswer(to: $0, context) }) else {
            let page = TabletQuestionPage(
                question, in: visit, complaint: "Tryck på ett av svaren, eller hoppa över frågan.")
            return try context.page(page, status: .unprocessableContent)
        }
        let hasRaised = try keep(answer, visit, visitor)
        return context.seeOther(
            hasRaised ? "/skatta/\(visit.token)/stod?efter=\(question.item)" : visit.after(question.item))
    }

    /// Whether somebody must talk with the person now.
    private func keep(
        _ answer: TabletAnswer, _ visit: TabletVisit, _ visitor: Visitor
    ) throws -> Bool {
        let place = try place(of: visit)
        return try store.write(.ratingAnswered, about: place.subject, under: visitor) { transaction in
            try RatingKeepingRepository.touch(visit.rating.id, transaction)
            for (field, value) in answer.fields {
                try RatingKeepingRepository.keep(value, as: field, of: visit.rating.id, transaction)
            }
            let answers = try RatingRepository.answers(of: visit.rating.id, transaction)
            let history = try RatingHistory(of: visit.rating, transaction)
            let alerts = visit.rating.alertsSoFar(answers, history)
            let raising = SafetyRaising(
                rating: visit.rating, programme: place.programme, subject: place.subject)
            let isNews = try raising.isNews(alerts, transaction)
            try raising.raise(alerts, isRejected: false, transaction)
            return isNews && alerts.contains { $0.level >= .immediate }
        }
    }

    /// Pressed twice, it is done once; what was answered in the same moment is not left out.
    private func finish(_ context: Context, _ visitor: Visitor) throws -> Response {
        let visit = try TabletVisit(context)
        guard visit.isOpen else { return try context.page(TabletPage.done(visit), status: .conflict) }
        let place = try place(of: visit)
        try store.write(.ratingFinished, about: place.subject, under: visitor) { transaction in
            let answers = try RatingRepository.answers(of: visit.rating.id, transaction)
            try RatingClosing(
                rating: visit.rating, answers: answers, programme: place.programme, subject: place.subject,
                account: visit.rating.begunBy
            ).close(transaction)
        }
        return context.seeOther(visit.end)
    }

    private func open(_ context: Context) throws -> TabletVisit {
        let visit = try TabletVisit(context)
        guard visit.isOpen else { throw RouteRefusal.notFound }
        return visit
    }

    private func place(
        of visit: TabletVisit
    ) throws -> (subject: AuditSubject, programme: ProgrammeID) {
        guard let place = try store.read({ try TabletRepository.subject(of: visit.rating, $0) }) else {
            throw RouteRefusal.notFound
        }
        return place
    }
}
