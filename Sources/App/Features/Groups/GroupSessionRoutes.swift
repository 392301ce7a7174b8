import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// One meeting of a group: its page, and what is different from the usual.
struct GroupSessionRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [GroupSessionPage.self]

    private static let views = RouteAudit.nothing("Träffen själv, inga deltagare.")

    var routes: [Route] {
        [
            .get(
                "/grupper/traffar/{session}", .holding(.followSupport, in: .execution),
                audit: .view(.groupSessionViewed), show),
            .form(
                "/grupper/traffar/{session}/andra", .holding(.giveSupport, in: .execution),
                GroupSessionForm.self, views: Self.views, records: .groupSessionChanged, current: current,
                show: edit, submit: update),
            .form(
                "/grupper/traffar/{session}/stall-in", .holding(.giveSupport, in: .execution),
                CancelGroupSessionForm.self, views: Self.views, records: .groupSessionChanged,
                current: cancelling, show: askCancel, submit: cancel),
        ]
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let (session, guests, sheet, booked) = try store.read { transaction in
            let session = try context.groupSession(for: .followSupport, actor, transaction)
            let activity = try session.terms.activity.flatMap {
                try ActivityRepository.find($0, in: [session.programme], transaction)
            }
            return (
                session, try GroupGuestRepository.guests(of: session, transaction), activity,
                try ResourceRepository.find(session.terms.resources, transaction)
            )
        }
        store.recordGuests(
            guests, .groupSessionViewed, in: session.programme, object: session.id.value, under: actor)
        return try context.page(
            GroupSessionPage(session, guests, activity: sheet, booked: booked, for: actor, today: today))
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let session = try store.read { try context.groupSession(for: .giveSupport, actor, $0) }
        var values = GroupFields.values(session.terms)
        values[GroupFields.Name.name] = nil
        values[GroupSessionForm.day] = session.day.description
        return CurrentRecord(version: session.version, values: values, changedBy: session.changedBy)
    }

    private func edit(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let session = try context.groupSession(for: .giveSupport, actor, transaction)
            guard session.standing == .planned else { return GroupStandsPage(session, typed: state) }
            let choices = try GroupChoices(
                in: [session.programme],
                besides: session.terms.staffChoices(session.firstName, session.secondName),
                booked: session.terms.resources, transaction)
            return CrumbFormPage(
                crumbs: GroupAddress.crumbs(session), heading: "Ändra träffen",
                lead: "Bara den här gången. Gruppen fortsätter som vanligt.",
                form: FormView(
                    state, submit: "Spara ändringen",
                    groups: [
                        FieldGroup(
                            "", [GroupSessionForm.day] + GroupFields.names(choices.resources, state))
                    ],
                    choices: choices.byField))
        }
    }

    private func update(
        _ context: Context, _ actor: Actor, _ value: GroupSessionForm.Value, _ submission: Submission
    ) throws -> Response {
        let session = try store.read { try context.groupSession(for: .giveSupport, actor, $0) }
        var terms = value.terms
        terms.name = session.terms.name
        let command = ChangeGroupSession(
            proof: actor, session: session, day: value.day, terms: terms, isMeant: value.isMeant,
            version: submission.version)
        return try submission.plan(command) { GroupAddress.of(session.id) }
    }

    private func cancelling(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let session = try store.read { try context.groupSession(for: .giveSupport, actor, $0) }
        return CurrentRecord(version: session.version, values: [:], changedBy: session.changedBy)
    }

    private func askCancel(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let session = try store.read { try context.groupSession(for: .giveSupport, actor, $0) }
        guard session.standing == .planned else { return GroupStandsPage(session, typed: state) }
        return CrumbFormPage(
            crumbs: GroupAddress.crumbs(session), heading: "Ställ in träffen",
            lead: "\(session.terms.name), \(session.when). Säg till dem som brukar komma.",
            form: FormView(state, submit: "Ställ in träffen"))
    }

    private func cancel(
        _ context: Context, _ actor: Actor, _ reason: String, _ submission: Submission
    ) throws -> Response {
        let session = try store.read { try context.groupSession(for: .giveSupport, actor, $0) }
        let command = CancelGroupSession(
            proof: actor, session: session, reason: reason, version: submission.version)
        return try submission.run(command) { GroupAddress.of(session.id) }
    }
}
