import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A whole caseload moved in one act, and taken back in one.
struct CaseloadMoveRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [CaseloadMovePage.self]

    var routes: [Route] {
        [
            .form(
                "/franvaro/flytta", .holding(.planNextStep, in: .either), CaseloadMoveForm.self,
                views: .view(.caseloadViewed), records: .caseloadMoved, prefill: prefill, show: ask,
                submit: submit),
            .get(
                "/franvaro/flyttade/{move}", .holding(.planNextStep, in: .either),
                audit: .view(.caseloadViewed), show),
            .post(
                "/franvaro/flyttade/{move}/tillbaka", .holding(.planNextStep, in: .either),
                records: .caseloadReturned, takeBack),
        ]
    }

    private typealias Name = CaseloadMoveForm.Name

    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        let from = context.query(Name.from).flatMap(AccountID.init) ?? actor.accountID
        let to = context.query(Name.to).flatMap(AccountID.init)
        return [Name.from: from.description, Name.to: to?.description ?? ""]
    }

    private func ask(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let (programmes, holders, staff) = try parties(actor)
        let from = AccountID(state.value(Name.from))
        let held = try from.map { try self.held(by: $0, in: programmes.ids, for: actor) } ?? []
        for one in held { store.recordViews(of: [one.held], in: one.programme, under: actor) }
        return AbsenceFormPage(
            heading: "Flytta en hel ärendelista",
            lead: "Nästa steg, kontaktpersoner och besök som inte har börjat byter namn. Dagar och "
                + "innehåll ändras inte, och flytten går att ta tillbaka.",
            about: held.map {
                DescriptionItem(term: $0.held.listed, texts: [$0.held.what.capitalizedFirst])
            },
            form: FormView(
                state, submit: "Flytta ärendena",
                groups: [FieldGroup("", programmes.asked(Name.programme) + [Name.from, Name.to])],
                choices: [
                    Name.programme: programmes.choices, Name.from: holders.choices, Name.to: staff.choices,
                ]))
    }

    private func submit(
        _ context: Context, _ actor: Actor, _ value: CaseloadMoveForm.Value, _ submission: Submission
    ) throws -> Response {
        let programme = try store.read {
            try ActorProgrammes(actor, for: .planNextStep, in: .either, $0)
                .chosen(value.programme, Name.programme)
        }
        let held = try self.held(by: value.from, in: [programme], for: actor).map(\.held)
        let supporters = try store.read { try StaffRepository.supporters(of: programme, $0) }
        if held.contains(where: \.needsSupporter), !supporters.contains(where: { $0.account == value.to }) {
            throw Complaints([Complaint(field: Name.to, sentence: CaseloadMoveRoutes.noSupporter)])
        }
        let command = MoveCaseload(
            proof: actor, id: store.newID(), programme: programme, from: value.from, to: value.to,
            grants: try grants(held.map(\.number), for: actor))
        return try submission.run(command, ownerField: Name.to) { _ in AbsenceAddress.of(command.id) }
    }

    private static let noSupporter =
        "Personen ger inte stöd i verksamheten, så kontaktpersoner och besök kan inte flyttas dit. "
        + "Välj någon som gör det."

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let (move, items, grants) = try found(context, actor)
        let names = try store.read { transaction in
            try grants.map { grant in
                let facts = try CaseRepository.facts(under: grant, transaction)
                return PersonName.shown(
                    facts.person.name, isHidden: !facts.mayBeRead(by: actor.accountID))
            }
        }
        for grant in grants { store.recordView(.caseloadViewed, about: grant.subject, under: actor) }
        return try context.page(CaseloadMovePage(move, items, Array(zip(grants, names))))
    }

    private func takeBack(_ context: Context, _ actor: Actor) throws -> Response {
        let (move, _, grants) = try found(context, actor)
        _ = try store.run(ReturnCaseload(proof: actor, move: move, grants: grants))
        return context.seeOther(AbsenceAddress.of(move.id))
    }
}

extension [StaffRepository.Member] {
    /// Each once, by name.
    var choices: [FieldRule.Choice] {
        var seen: Set<AccountID> = []
        return filter { seen.insert($0.account).inserted }.map {
            FieldRule.Choice(value: $0.account.description, label: $0.name)
        }
    }
}
