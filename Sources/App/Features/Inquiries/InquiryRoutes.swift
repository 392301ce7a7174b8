import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Intresseanmälan: logged while somebody is on the phone, corrected later. It is never deleted, and what it
/// said before a change stays readable.
struct InquiryRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/intresseanmalan/ny", .holding(.logInquiry), InquiryForm.self,
                views: .nothing("Ett tomt formulär, eller det egna utkastet"), records: .inquiryLogged,
                prefill: prefill, show: new, submit: create),
            .form(
                "/arenden/{case}/anmalan", .onCase(.changeInquiry), InquiryEditForm.self,
                views: .view(.inquiryViewed),
                records: .inquiryChanged, current: current, show: edit, submit: update),
        ]
    }

    private func programmes(of actor: Actor) throws -> [ProgrammeRepository.Record] {
        try store.read {
            try ProgrammeRepository.find(actor.programmes(for: .logInquiry), on: store.clock.today, $0)
        }
    }

    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        let programmes = try programmes(of: actor)
        let days = programmes.map(\.nextStepDays).min() ?? 0
        return [
            InquiryFields.Name.channel: Channel.phone.rawValue,
            InquiryForm.Name.step: NextStep.callBack.rawValue,
            InquiryForm.Name.day: store.clock.today.adding(days: days).description,
            InquiryForm.Name.programme: programmes.count == 1 ? programmes.first?.id.description ?? "" : "",
        ]
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try programmes(of: actor)
        let asksProgramme = programmes.count > 1
        let last =
            [InquiryForm.Name.step, InquiryForm.Name.day]
            + (asksProgramme ? [InquiryForm.Name.programme] : [])
        return FormPage(
            heading: "Ny intresseanmälan",
            lead: "Det enda som behövs är ett sätt att svara: telefon eller e-post. Resten kan vänta.",
            form: FormView(
                state, submit: "Spara anmälan",
                groups: InquiryFields.groups + [FieldGroup("Nästa steg", last)],
                choices: [
                    InquiryForm.Name.programme: programmes.map {
                        FieldRule.Choice(value: $0.id.description, label: $0.name)
                    }
                ]))
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: InquiryForm.Value, _ submission: Submission
    ) throws -> Response {
        let programmes = try programmes(of: actor)
        let chosen = programmes.count == 1 ? programmes.first : programmes.first { $0.id == value.programme }
        guard let programme = chosen else {
            throw Complaints([
                Complaint(
                    field: InquiryForm.Name.programme, sentence: "Välj vilken verksamhet anmälan gäller.")
            ])
        }
        let day = value.day ?? store.clock.today.adding(days: programme.nextStepDays)
        let plan = NextStepPlan(step: value.step, day: day, owner: actor.accountID, note: "")
        let command = LogInquiry(value.facts, plan: plan, in: programme.id, under: actor, keysFrom: store)
        return try submission.run(command) { "/arenden/\($0)" }
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let (record, _) = try readable(grant)
        return CurrentRecord(
            version: record.version, values: InquiryFields.values(record.facts), changedBy: record.changedBy)
    }

    private func edit(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (_, facts) = try readable(grant)
        return CaseFormPage(
            head: CaseHead(facts, under: grant, today: store.clock.today), heading: "Ändra anmälan",
            lead: "Det som stod förut går alltid att läsa i ärendet.",
            form: FormView(state, submit: "Spara ändringen", groups: InquiryFields.groups))
    }

    private func update(
        _ context: Context, _ grant: CaseGrant, _ facts: InquiryFacts, _ submission: Submission
    ) throws -> Response {
        let command = ChangeInquiry(proof: grant, facts: facts, version: submission.version)
        return try submission.run(command) { "/arenden/\(grant.number)" }
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func readable(_ grant: CaseGrant) throws -> (InquiryRecord, CaseFacts) {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            guard facts.mayBeRead(by: grant.actor.accountID) else { throw RouteRefusal.forbidden }
            return (try InquiryRepository.find(under: grant, transaction), facts)
        }
    }
}
