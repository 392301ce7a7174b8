import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// How a mapping begins: by one press when the meeting has led there, else with a reason.
struct BeginMappingRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .post(
                "/arenden/{case}/kartlaggning/borja", .onCase(.mapNeeds, in: .execution),
                records: .mappingBegun, begin),
            .form(
                "/arenden/{case}/kartlaggning/borja-anda", .onCase(.mapNeeds, in: .execution),
                BeginMappingForm.self, views: .view(.mappingViewed), records: .mappingBegun, current: current,
                show: ask, submit: beginAnyway),
        ]
    }

    private func begin(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try store.run(BeginMapping(proof: grant, mapping: store.newID(), reason: ""))
        return context.seeOther(MappingAddress.index(grant.number))
    }

    /// Its version changes when somebody else has begun.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.read { transaction in
            let facts = try grant.readableFacts(transaction)
            let mapping = try NeedsMappingRepository.find(under: grant, transaction)
            return CurrentRecord(
                version: (mapping == nil ? 0 : 1) + (facts.isOpen ? 0 : 2), values: [:],
                changedBy: mapping?.begunBy ?? "")
        }
    }

    private func ask(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let today = store.clock.today
        return try store.read { transaction in
            let facts = try grant.readableFacts(transaction)
            let head = CaseHead(facts, under: grant, today: today)
            if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
            if let mapping = try NeedsMappingRepository.find(under: grant, transaction) {
                return CaseNoticePage.begun(head, mapping, typed: state)
            }
            guard BeginMapping.phases.contains(facts.phase) else {
                return CaseNoticePage.tooEarly(head, typed: state)
            }
            let missing = try MappingGround(facts, under: grant, transaction).swedish.map { $0 + " " } ?? ""
            return CaseFormPage(
                head: head, heading: BeginMappingForm.title,
                lead: missing + "Det går att börja ändå. Skälet följer med kartläggningen.",
                form: FormView(state, submit: "Börja kartläggningen"))
        }
    }

    private func beginAnyway(
        _ context: Context, _ grant: CaseGrant, _ reason: String, _ submission: Submission
    ) throws -> Response {
        let command = BeginMapping(proof: grant, mapping: store.newID(), reason: reason)
        return try submission.run(command) { MappingAddress.index(grant.number) }
    }
}

extension CaseNoticePage {
    /// Nobody has said yes to a meeting.
    fileprivate static func tooEarly(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Kartläggningen kan inte börja än",
            text: "Den kan börja när anmälan har gått vidare till samtal, eller personen har ansökt.",
            stands: [], typed: written(in: state))
    }

    /// Somebody else was first.
    fileprivate static func begun(
        _ head: CaseHead, _ mapping: NeedsMapping, typed state: FormState
    ) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Kartläggningen är redan påbörjad",
            text: "Ett ärende har en kartläggning. Gå vidare i den.",
            stands: [
                DescriptionItem(term: "Påbörjad", texts: ["\(mapping.begunAt.day), \(mapping.begunBy)"])
            ], typed: written(in: state))
    }
}
