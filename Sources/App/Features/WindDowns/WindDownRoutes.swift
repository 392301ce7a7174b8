import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A programme's wind-down: what remains, the day, and where each thing goes.
struct WindDownRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [WindDownPage.self]
    private static let seen: RouteAudit = .view(.windDownViewed)

    var routes: [Route] {
        [
            .get("/avveckling", .holding(.followSupport, in: .execution), audit: Self.seen, index),
            .form(
                "/avveckling/{unit}/datum", .holding(.windDown), WindDownForm.self, views: Self.seen,
                records: .windDownChanged, show: askDay, submit: begin),
            .form(
                "/avveckling/{unit}/angra", .holding(.windDown), WindDownUndoForm.self, views: Self.seen,
                records: .windDownChanged, show: askWhy, submit: undo),
            .form(
                "/avveckling/{unit}/{kind}/{item}", .holding(.planNextStep, in: .execution),
                WindDownDestinationForm.self, views: Self.seen, records: .windDownPlanned,
                current: standing, show: askWhere, submit: plan),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let (page, told) = try store.read { transaction in
            let mine = try ActorProgrammes(actor, for: .followSupport, transaction)
            guard let unit = mine.shown(context.query("verksamhet")) else { throw RouteRefusal.forbidden }
            let windDown = try WindDownRepository.standing(of: unit.id, transaction)
            let remaining = try windDown.map { try WindDownRemaining($0, context, today: today, transaction) }
            let page = WindDownPage(
                unit, mine.options(chosen: unit), remaining, for: actor, today: today)
            return (page, remaining?.told(to: actor.accountID) ?? [])
        }
        for subject in told { store.recordView(.windDownViewed, about: subject, under: actor) }
        return try context.page(page)
    }

    /// The programme of the address, where the actor may do this.
    private func programme(
        _ context: Context, _ actor: Actor, _ permission: Permission, in files: CaseFiles?
    ) throws -> ProgrammeID {
        guard let programme = ProgrammeID(context.parameter("unit")),
            actor.programmes(for: permission, in: files).contains(programme)
        else { throw RouteRefusal.notFound }
        return programme
    }

    private func windDown(of programme: ProgrammeID) throws -> WindDownRecord? {
        try store.read { try WindDownRepository.standing(of: programme, $0) }
    }

    private func askDay(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programme = try programme(context, actor, .windDown, in: nil)
        let standing = try windDown(of: programme)
        return CrumbFormPage(
            crumbs: WindDownAddress.crumbs(programme), heading: "Avveckla verksamheten",
            lead: "Från och med dagen tas inget nytt emot. Det som finns kvar då visas tills allt har "
                + "kommit vidare.",
            notice: standing.map {
                Notice(
                    kind: .information, heading: "Dagen är redan satt",
                    text: "Verksamheten upphör \($0.terms.closesOn). Ta tillbaka den först.")
            }, form: FormView(state, submit: "Spara dagen"))
    }

    private func begin(
        _ context: Context, _ actor: Actor, _ terms: WindDownTerms, _ submission: Submission
    ) throws -> Response {
        let programme = try programme(context, actor, .windDown, in: nil)
        guard try windDown(of: programme) == nil else {
            let sentence = "Dagen är redan satt. Ta tillbaka den först."
            throw Complaints([Complaint(field: WindDownForm.Name.day, sentence: sentence)])
        }
        let command = SetWindDown(proof: actor, id: store.newID(), programme: programme, terms: terms)
        return try submission.run(command) { WindDownAddress.of(programme) }
    }

    private func askWhy(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programme = try programme(context, actor, .windDown, in: nil)
        return CrumbFormPage(
            crumbs: WindDownAddress.crumbs(programme), heading: "Ta tillbaka avvecklingen",
            lead: "Det går så länge dagen inte har kommit. Det som är antecknat står kvar i loggen.",
            form: FormView(state, submit: "Ta tillbaka"))
    }

    private func undo(
        _ context: Context, _ actor: Actor, _ reason: String, _ submission: Submission
    ) throws -> Response {
        let programme = try programme(context, actor, .windDown, in: nil)
        guard let windDown = try windDown(of: programme) else {
            throw Complaints([
                Complaint(field: WindDownUndoForm.reason, sentence: "Verksamheten avvecklas inte längre.")
            ])
        }
        return try submission.run(UndoWindDown(proof: actor, windDown: windDown, reason: reason)) {
            WindDownAddress.of(programme)
        }
    }
}
