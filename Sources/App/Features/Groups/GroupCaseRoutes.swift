import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The groups of one case: which it is asked along to, and when the person came.
struct GroupCaseRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [GroupCasePage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/grupper", .onCase(.readCases, in: .execution), audit: .view(.groupViewed),
                show),
            .form(
                "/arenden/{case}/grupper/bjud-in", .onCase(.giveSupport, in: .execution),
                GroupInvitationForm.self, views: .view(.groupViewed), records: .groupMemberChanged,
                prefill: prefill, show: new, submit: create),
            .post(
                "/arenden/{case}/grupper/{group}/sluta", .onCase(.giveSupport, in: .execution),
                records: .groupMemberChanged, leave),
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let today = store.clock.today
        let page = try store.read { transaction in
            let facts = try grant.readableFacts(transaction)
            return GroupCasePage(
                CaseHead(facts, under: grant, today: today), facts,
                try GroupGuestRepository.membershipsOfPerson(under: grant, transaction),
                came: try GroupGuestRepository.came(under: grant, transaction),
                hasPlace: try SupportStanding(under: grant, on: today, transaction).runs, under: grant)
        }
        return try context.page(page)
    }

    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        let open = try store.read { try openGroups(grant, $0) }
        let only = open.count == 1 ? open.first?.id.description : nil
        return [
            GroupInvitationForm.from: store.clock.today.description,
            GroupInvitationForm.group: only ?? "",
        ]
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let today = store.clock.today
        return try store.read { transaction in
            let facts = try grant.readableFacts(transaction)
            let head = CaseHead(facts, under: grant, today: today)
            if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
            guard try SupportStanding(under: grant, on: today, transaction).runs else {
                return CaseNoticePage.noPlaceForGroups(head, typed: state)
            }
            let open = try openGroups(grant, transaction)
            guard !open.isEmpty else { return CaseNoticePage.noGroups(head, typed: state) }
            return CaseFormPage(
                head: head, above: [Crumb(label: "Grupper", address: GroupAddress.ofCase(grant.number))],
                heading: "Bjud in till en grupp",
                lead: "Att komma är frivilligt. Ge gärna bladet som berättar hur det går till.",
                form: GroupCaseRoutes.form(state, open))
        }
    }

    private static func form(_ state: FormState, _ open: [SupportGroup]) -> FormView {
        let choices = open.map {
            FieldRule.Choice(value: $0.id.description, label: "\($0.terms.name), \($0.rhythm)")
        }
        return FormView(
            state, submit: "Bjud in", groups: [FieldGroup("", GroupInvitationForm.fields.map(\.name))],
            choices: [GroupInvitationForm.group: choices])
    }

    /// Those that still meet and that the person is not in.
    private func openGroups(
        _ grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> [SupportGroup] {
        let today = store.clock.today
        let already = try GroupGuestRepository.memberships(under: grant, transaction)
            .filter { $0.before == nil }.map(\.group)
        return try GroupRepository.groups(in: grant.programmeID, on: today, transaction).filter {
            !$0.hasEnded(on: today) && !already.contains($0.id)
        }
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: GroupInvitationForm.Value,
        _ submission: Submission
    ) throws -> Response {
        let open = try store.read { try openGroups(grant, $0) }
        let group = open.first { $0.id == value.group }
        let (from, place) = try store.read {
            try GroupGuestRepository.opening(in: value.group, from: value.from, under: grant, $0)
        }
        guard let group else { throw refusal(GroupInvitationForm.group, GroupCaseRoutes.gone) }
        guard from <= group.series.last else {
            throw refusal(
                GroupInvitationForm.from, "Gruppen slutar \(group.series.last). Välj en tidigare dag.")
        }
        guard place != nil else {
            throw refusal(GroupInvitationForm.group, "Gruppen är full. Välj en annan.")
        }
        let command = InviteToGroup(proof: grant, group: group.id, from: value.from)
        return try submission.run(command) { GroupAddress.ofCase(grant.number) }
    }

    private static let gone =
        "Personen är redan inbjuden till gruppen, eller så har den slutat. Välj en annan."

    private func refusal(_ field: String, _ sentence: String) -> Complaints {
        Complaints([Complaint(field: field, sentence: sentence)])
    }

    private func leave(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let group = SupportGroupID(context.parameter("group")) else { throw RouteRefusal.notFound }
        try store.run(LeaveGroup(proof: grant, group: group))
        return context.seeOther(GroupAddress.ofCase(grant.number))
    }
}

extension CaseNoticePage {
    /// Groups are for who has a place.
    fileprivate static func noPlaceForGroups(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Personen har ingen plats just nu",
            text: "Till grupperna bjuds den in som har en plats, också en uppföljningsplats eller under ett "
                + "avbrott. Platsen skrivs in på sidan Plats i ärendet.",
            stands: [], typed: written(in: state))
    }

    fileprivate static func noGroups(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Det finns ingen grupp att bjuda in till",
            text: "Personen är med i alla grupper som pågår, eller så finns ingen än. Nya grupper läggs upp "
                + "under Grupper.",
            stands: [], typed: written(in: state))
    }
}
