import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Intresseanmälan, logged while somebody is on the phone. It is never deleted; see `InquiryEditRoutes` for
/// what may be corrected.
struct InquiryRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [InquiryPage.self]

    /// How the way to the form says of whom: the number of an earlier case.
    private static let earlierCase = "arende"

    static func again(_ number: String) -> Link { "/intresseanmalan/ny?arende=\(number)" }

    var routes: [Route] {
        [
            .form(
                "/intresseanmalan/ny", .holding(.logInquiry), InquiryForm.self,
                views: .nothing("Ett tomt formulär, eller det egna utkastet"), records: .inquiryLogged,
                prefill: prefill, show: new, submit: create)
        ]
    }

    private func programmes(of actor: Actor) throws -> [ProgrammeRepository.Record] {
        try store.read {
            try ProgrammeRepository.find(
                actor.programmes(for: .logInquiry, in: nil), on: store.clock.today, $0)
        }
    }

    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        let programmes = try programmes(of: actor)
        let earlier = try context.query(InquiryRoutes.earlierCase).flatMap { try known($0, to: actor) }
        let programme = earlier?.programmeID ?? (programmes.count == 1 ? programmes.first?.id : nil)
        let days = programmes.filter { programme == nil || $0.id == programme }.map(\.nextStepDays)
        return [
            InquiryFields.Name.channel: Channel.phone.rawValue,
            InquiryForm.Name.step: NextStep.callBack.rawValue,
            InquiryForm.Name.day: store.clock.today.adding(days: days.min() ?? 0).description,
            InquiryForm.Name.programme: programme?.description ?? "",
            InquiryForm.Name.person: earlier?.number ?? "",
        ]
    }

    /// The case, if the actor may open it: whoever it is about can be heard of again.
    private func known(_ number: String, to actor: Actor) throws -> CaseGrant? {
        try store.grant(.readCases, in: .execution, onCase: number, to: actor)
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try programmes(of: actor)
        let last = [InquiryForm.Name.step, InquiryForm.Name.day]
        let asked = programmes.count > 1 ? [InquiryForm.Name.programme] : []
        let panel = try panel(state.values, actor)
        panel.record(under: actor, store)
        var state = state
        state.values[InquiryForm.Name.person] = panel.choices.isEmpty ? "" : panel.chosen
        return InquiryPage(
            form: FormView(
                state, submit: "Spara anmälan",
                groups: InquiryRoutes.groups(panel) + [FieldGroup("Nästa steg", last + asked)],
                choices: [
                    InquiryForm.Name.programme: programmes.map {
                        FieldRule.Choice(value: $0.id.description, label: $0.name)
                    },
                    InquiryForm.Name.person: panel.choices,
                ]))
    }

    /// Right after what tells who it is comes the question whether it is somebody already known.
    private static func groups(_ panel: MatchPanel) -> [FieldGroup] {
        let asking = FieldGroup(
            "", panel.choices.isEmpty ? [] : [InquiryForm.Name.person],
            asking: FieldGroup.Asking(MatchRoutes.address, about: MatchPanel.watched))
        let place = InquiryFields.groups.firstIndex { $0.holds(PersonFields.Name.name) } ?? 0
        return InquiryFields.groups.prefix(place + 1) + [asking] + InquiryFields.groups.dropFirst(place + 1)
    }

    private func panel(_ values: [String: String], _ actor: Actor) throws -> MatchPanel {
        try store.read { try MatchPanel(values, for: actor, today: store.clock.today, $0) }
    }

    /// Somebody likely enough is asked about once before a new person is kept, if nobody has been asked: a
    /// browser with script has asked while it was typed.
    private func demandAnswer(
        _ value: InquiryForm.Value, _ context: Context, _ actor: Actor, _ submission: Submission
    ) throws {
        guard value.earlierCase.isEmpty, try panel(context.values, actor).hasProbable else { return }
        try submission.demandReview()
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: InquiryForm.Value, _ submission: Submission
    ) throws -> Response {
        let programme = try chosen(value, by: actor)
        try store.demandOpen(programme.id, sayingAt: InquiryForm.Name.step)
        try demandAnswer(value, context, actor, submission)
        let day = value.day ?? store.clock.today.adding(days: programme.nextStepDays)
        let plan = NextStepPlan(step: value.step, day: day, owner: actor.accountID, note: "")
        let command = LogInquiry(
            value.facts, plan: plan, in: programme.id, about: try person(value, in: programme, by: actor),
            under: actor, keysFrom: store)
        return try submission.run(command) { "/arenden/\($0.leading)" }
    }

    private func chosen(
        _ value: InquiryForm.Value, by actor: Actor
    ) throws -> ProgrammeRepository.Record {
        let programmes = try programmes(of: actor)
        let chosen = programmes.count == 1 ? programmes.first : programmes.first { $0.id == value.programme }
        guard let chosen else {
            throw Complaints([
                Complaint(
                    field: InquiryForm.Name.programme, sentence: "Välj vilken verksamhet anmälan gäller.")
            ])
        }
        return chosen
    }

    /// Who the earlier case is about. A case that is not the actor's, or not the programme's, is none.
    private func person(
        _ value: InquiryForm.Value, in programme: ProgrammeRepository.Record, by actor: Actor
    ) throws -> PersonID? {
        guard !value.earlierCase.isEmpty, value.earlierCase != MatchPanel.nobody else { return nil }
        guard let grant = try known(value.earlierCase, to: actor), grant.programmeID == programme.id else {
            throw Complaints([
                Complaint(
                    field: InquiryForm.Name.person,
                    sentence: "Det finns inget sådant ärende i \(programme.name). Välj någon annan.")
            ])
        }
        return grant.personID
    }
}
