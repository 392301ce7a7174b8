import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Files are destroyed by the rules: a list, a proposal, somebody else's approval, and a protocol.
struct RetentionRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [RetentionPage.self, RetentionListPage.self]
    private static let seen: RouteAudit = .view(.retentionViewed)

    var routes: [Route] {
        [
            .get("/gallring", .holding(.proposeErasure), audit: Self.seen, index),
            // Before the list that the last part else would be.
            .form(
                "/gallring/{unit}/forslag", .holding(.proposeErasure), RetentionForm.self,
                views: Self.seen, records: .erasureProposed, prefill: prefill, show: askWhom,
                submit: propose),
            .post("/gallring/{unit}/rensa", .holding(.approveErasure), records: .fileScrubbed, scrub),
            .form(
                "/gallring/{unit}/{list}", .holding(.approveErasure), RetentionApprovalForm.self,
                views: Self.seen, records: .filesErased, show: askApproval, submit: erase),
            .post(
                "/gallring/{unit}/{list}/tillbaka", .holding(.proposeErasure), records: .erasureProposed,
                withdraw),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let page = try store.read { transaction in
            let mine = try ActorProgrammes(actor, for: .proposeErasure, in: nil, transaction)
            guard let unit = mine.shown(context.query("verksamhet")) else { throw RouteRefusal.forbidden }
            return RetentionPage(
                unit, mine.options(chosen: unit),
                try RetentionCandidateRepository.all(in: unit.id, transaction),
                try RetentionRepository.lists(of: unit.id, transaction), for: actor, today: today)
        }
        return try context.page(page)
    }

    private func unit(
        _ context: Context, _ actor: Actor, _ permission: Permission
    ) throws -> ProgrammeID {
        guard let unit = ProgrammeID(context.parameter("unit")),
            actor.programmes(for: permission, in: nil).contains(unit)
        else { throw RouteRefusal.notFound }
        return unit
    }

    private func list(
        _ context: Context, _ actor: Actor, _ permission: Permission
    ) throws -> RetentionList {
        let unit = try unit(context, actor, permission)
        let id = RetentionListID(context.parameter("list"))
        let all = try store.read { try RetentionRepository.lists(of: unit, $0) }
        guard let found = all.first(where: { $0.id == id }) else { throw RouteRefusal.notFound }
        return found
    }

    /// Those whose day of birth somebody must look for come last, so that they keep nobody else waiting.
    private func due(in unit: ProgrammeID, for actor: Actor) throws -> [RetentionCandidate] {
        let today = store.clock.today, own = actor.programmes(for: .proposeErasure, in: nil)
        let all = try store.read { try RetentionCandidateRepository.all(in: unit, $0) }
        let due = all.filter { $0.isErasable(on: today, within: own) }
        return Array((due.filter { $0.isKept != nil } + due.filter { $0.isKept == nil })
            .prefix(RetentionForm.most))
    }

    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        RetentionForm.values(try due(in: unit(context, actor, .proposeErasure), for: actor))
    }

    private func askWhom(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let unit = try unit(context, actor, .proposeErasure), due = try due(in: unit, for: actor)
        let names = (1...RetentionForm.most).prefix(due.count).map(RetentionForm.name)
        return CrumbFormPage(
            crumbs: RetentionAddress.crumbs(unit), heading: "Föreslå gallring",
            lead: due.isEmpty
                ? "Ingen akt ska gallras nu."
                : "Fem år har gått sedan sista anteckningen (SoL 16 kap. 1 §). Ta bort krysset för den som "
                    + "ska vänta. Inget gallras förrän någon annan har godkänt.",
            form: FormView(
                state, submit: "Spara förslaget", groups: [FieldGroup("Akter", names)],
                choices: RetentionForm.choices(due)))
    }

    private func propose(
        _ context: Context, _ actor: Actor, _ people: [PersonID], _ submission: Submission
    ) throws -> Response {
        let unit = try unit(context, actor, .proposeErasure)
        let known = Set(try due(in: unit, for: actor).map(\.person))
        guard people.allSatisfy(known.contains) else { throw RouteRefusal.stale }
        let command = ProposeErasure(proof: actor, id: store.newID(), programme: unit, people: people)
        return try submission.run(command) { RetentionAddress.index(unit) }
    }

    private func askApproval(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let list = try list(context, actor, .approveErasure)
        let all = try store.read { try RetentionCandidateRepository.all(in: list.programme, $0) }
        return RetentionListPage(
            list, all.filter { list.people.contains($0.person) }, for: actor,
            form: FormView(state, submit: "Godkänn och gallra"))
    }

    private func erase(
        _ context: Context, _ actor: Actor, _ seen: Bool, _ submission: Submission
    ) throws -> Response {
        let list = try list(context, actor, .approveErasure)
        guard list.isOpen, list.proposer != actor.accountID else { throw RouteRefusal.stale }
        let response = try submission.run(EraseFiles(proof: actor, list: list)) {
            RetentionAddress.index(list.programme)
        }
        // What cannot be finished now is told on the page, and finished from there.
        try? store.finishErasing(under: actor)
        return response
    }

    private func scrub(_ context: Context, _ actor: Actor) throws -> Response {
        let unit = try unit(context, actor, .approveErasure)
        try store.finishErasing(under: actor)
        return context.seeOther(RetentionAddress.index(unit))
    }

    private func withdraw(_ context: Context, _ actor: Actor) throws -> Response {
        let list = try list(context, actor, .proposeErasure)
        guard list.isOpen else { throw RouteRefusal.stale }
        try store.run(WithdrawErasure(proof: actor, list: list))
        return context.seeOther(RetentionAddress.index(list.programme))
    }
}
