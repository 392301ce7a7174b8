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
            try ProgrammeRepository.find(actor.programmes(for: .logInquiry), on: store.clock.today, $0)
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
        try store.grant(.readCases, onCase: number, to: actor)
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try programmes(of: actor)
        let asksProgramme = programmes.count > 1
        let last =
            [InquiryForm.Name.step, InquiryForm.Name.day]
            + (asksProgramme ? [InquiryForm.Name.programme] : [])
        return InquiryPage(
            form: FormView(
                state, submit: "Spara anmälan",
                groups: groups(state) + [FieldGroup("Nästa steg", last)],
                choices: [
                    InquiryForm.Name.programme: programmes.map {
                        FieldRule.Choice(value: $0.id.description, label: $0.name)
                    },
                    InquiryForm.Name.person: InquiryForm.choices(
                        samePersonAs: state.value(InquiryForm.Name.person)),
                ]))
    }

    /// Whether it is somebody from an earlier case is asked where such a case has been named.
    private func groups(_ state: FormState) -> [FieldGroup] {
        guard !state.value(InquiryForm.Name.person).isEmpty else { return InquiryFields.groups }
        let known = FieldGroup("Någon ni redan känner", [InquiryForm.Name.person])
        return InquiryFields.groups.prefix(1) + [known] + InquiryFields.groups.dropFirst()
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: InquiryForm.Value, _ submission: Submission
    ) throws -> Response {
        let programme = try chosen(value, by: actor)
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
        guard !value.earlierCase.isEmpty else { return nil }
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
