import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Anonymous surveys as staff see them: hand over a tablet, read in what lies there when it is enough, and
/// the figures of a quarter. No page tells of one form.
struct SurveyRoutes: Feature {
    let store: Store
    let hands: SurveyHands

    static let pages: [any Page.Type] = [
        SurveysPage.self, SurveyFiguresPage.self, SurveyAnswerPage.self, SurveyNoticePage.self,
    ]

    static func features(store: Store) -> [any Feature] {
        let hands = SurveyHands()
        return [SurveyRoutes(store: store, hands: hands), SurveyAnswerRoutes(store: store, hands: hands)]
    }

    private static let figures: RouteAudit = .nothing("Bara antal och andelar; ingen person finns att visa.")

    var routes: [Route] {
        [
            .get("/enkater", .holding(.followSupport, in: .execution), audit: Self.figures, index),
            .get(
                "/enkater/{unit}/{pack}/{quarter}", .holding(.followSupport, in: .execution),
                audit: Self.figures, show),
            .post(
                "/enkater/{unit}/{pack}/lamna-over", .holding(.giveSupport, in: .execution),
                records: .signedOut, handOver),
            .post(
                "/enkater/{unit}/{pack}/las-in", .holding(.followSupport, in: .execution),
                records: .surveyReleased, release),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        // A box that does not open is told of on the page; the figures are shown all the same.
        let isOpen = (try? settle()) != nil
        let parts = try store.read { transaction in
            try ActorProgrammes(actor, for: .followSupport, transaction).all.flatMap { programme in
                try SurveyRepository.all(of: programme.id, on: store.clock.today, transaction).map { one in
                    try part(one.survey, programme, isOpen, actor, isInForce: one.isInForce, transaction)
                }
            }
        }
        return try context.page(
            SurveysPage(parts: parts, isOpen: isOpen, laidAside: store.ballots.laidAside))
    }

    private func part(
        _ survey: AnonymousSurvey, _ programme: ActorProgrammes.One, _ isOpen: Bool, _ actor: Actor,
        isInForce: Bool, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> SurveyPart {
        let ripe = isOpen
            ? try store.ballots.ripe(in: programme.id, of: survey.pack.id, on: quarter) : []
        let mayHandOver = actor.may(.giveSupport, in: .execution, of: programme.id)
        return SurveyPart(
            survey, programme, isInForce: isInForce, waiting: ripe.map(\.ballots.count).reduce(0, +),
            counts: try SurveyRepository.counts(of: survey.pack.id, in: programme.id, transaction),
            mayHandOver: mayHandOver && isInForce)
    }

    private var quarter: Quarter { Quarter(of: store.clock.today) }

    /// Before anything is counted or read in: what a crash left in the box though it was read in is let go.
    private func settle() throws {
        try store.ballots.settle { keys in try store.read { try SurveyRepository.kept(keys, $0) } }
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let (programme, survey) = try found(context, actor, for: .followSupport)
        guard let quarter = Quarter(context.parameter("quarter")) else { throw RouteRefusal.notFound }
        let forms = try store.read {
            try SurveyRepository.forms(of: survey, in: programme, quarter, $0)
        }
        return try context.page(SurveyFiguresPage(survey, quarter, survey.figures(forms), count: forms.count))
    }

    /// Signs the staff out in the same transaction: nothing but the form is left in the browser. How many
    /// have been handed out is a number for the quarter.
    private func handOver(_ context: Context, _ actor: Actor) throws -> Response {
        let (programme, survey) = try found(context, actor, for: .giveSupport)
        let inForce = try store.read { try SurveyRepository.inForce(on: store.clock.today, $0) }
        guard inForce.contains(where: { $0.pack.id == survey.pack.id }) else { throw RouteRefusal.stale }
        let token = try hands.give(survey.pack.id, in: programme, now: store.clock.now)
        try store.write(.signedOut, about: AuditSubject(object: actor.sessionID.value), under: actor) {
            try SurveyRepository.countHandout(of: survey.pack.id, in: programme, $0)
            _ = try context.site.sessions.end(actor.sessionID, of: actor.accountID, .signedOut, $0)
        }
        context.site.sessions.depart(actor)
        return context.depart(to: "/svara/\(token)")
    }

    private func release(_ context: Context, _ actor: Actor) throws -> Response {
        let (programme, survey) = try found(context, actor, for: .followSupport)
        try settle()
        let isDone = try store.ballots.take(in: programme, of: survey.pack.id, on: quarter) { batches in
            try store.run(ReleaseSurvey(proof: actor, programme: programme, batches: batches))
            // Only what is on disk is let go of.
            guard store.waitUntilDurable(actor.trail) else { throw StoreError.storage(code: 0) }
        }
        guard isDone else { throw RouteRefusal.stale }
        return context.seeOther("/enkater")
    }

    private func found(
        _ context: Context, _ actor: Actor, for permission: Permission
    ) throws -> (ProgrammeID, AnonymousSurvey) {
        guard let programme = ProgrammeID(context.parameter("unit")),
            actor.programmes(for: permission, in: .execution).contains(programme),
            let pack = TextPackID(context.parameter("pack")),
            let survey = try store.read({ try SurveyRepository.find(pack, $0) })
        else { throw RouteRefusal.notFound }
        return (programme, survey)
    }
}

/// Reads the anonymous forms of quarters that are over in, five or more at once, in an order of nobody's.
struct ReleaseSurvey: Command {
    static let event = AuditEvent.surveyReleased

    let proof: Actor
    let programme: ProgrammeID
    let batches: [BallotBatch]

    var subject: AuditSubject { AuditSubject(programme: programme) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        let isRight = batches.allSatisfy { batch in
            batch.ballots.count >= BallotBox.fewest && batch.quarter.lastDay < today
                && batch.ballots.allSatisfy { $0.programme == programme }
        }
        guard proof.may(.followSupport, in: .execution, of: programme), isRight else {
            throw CommandRefusal.againstRules
        }
        for batch in batches { try SurveyRepository.insert(batch, transaction) }
    }
}
