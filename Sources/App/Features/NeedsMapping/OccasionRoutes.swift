import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The occasions of a mapping: a new one, and one that is changed.
struct OccasionRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/kartlaggning/tillfalle/nytt",
                .onCase(.mapNeeds, in: .execution), OccasionForm.self,
                views: .view(.mappingViewed), records: .mappingOccasionNoted, current: begin, show: new,
                submit: create),
            .form(
                "/arenden/{case}/kartlaggning/tillfalle/{occasion}",
                .onCase(.mapNeeds, in: .execution), OccasionForm.self,
                views: .view(.mappingViewed), records: .mappingOccasionNoted, current: current, show: edit,
                submit: update),
        ]
    }

    private func begin(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.mappingRecord(
            grant,
            [
                OccasionForm.Name.first: grant.actor.accountID.description,
                OccasionForm.Name.place: MappingOccasion.Place.premises.rawValue,
            ])
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let staff = try store.mappingStaff(grant)
        return try store.mappingPage(grant, state) { head, mapping, _ in
            OccasionRoutes.page("Nytt tillfälle", head, mapping, state, staff)
        }
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ occasion: MappingOccasion, _ submission: Submission
    ) throws -> Response {
        try judge(occasion, besides: nil, grant)
        let command = NoteOccasion(proof: grant, id: store.newID(), occasion: occasion, version: nil)
        return try submission.run(command, ownerField: OccasionForm.Name.first) {
            MappingAddress.index(grant.number)
        }
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let one = try occasion(context, grant)
        return CurrentRecord(
            version: one.version, values: OccasionForm.values(one.occasion), changedBy: one.notedBy)
    }

    private func edit(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let one = try occasion(context, grant)
        let second = one.occasion.second.flatMap { id in one.secondName.map { [(id, $0)] } } ?? []
        let staff = try store.mappingStaff(grant, besides: [(one.occasion.first, one.firstName)] + second)
        return try store.mappingPage(grant, state) { head, mapping, _ in
            OccasionRoutes.page("Ändra tillfälle", head, mapping, state, staff)
        }
    }

    private func update(
        _ context: Context, _ grant: CaseGrant, _ occasion: MappingOccasion, _ submission: Submission
    ) throws -> Response {
        let one = try self.occasion(context, grant)
        try judge(occasion, besides: one.id, grant)
        let command = NoteOccasion(
            proof: grant, id: one.id, occasion: occasion, version: submission.version)
        return try submission.run(command, ownerField: OccasionForm.Name.first) {
            MappingAddress.index(grant.number)
        }
    }

    private func occasion(_ context: Context, _ grant: CaseGrant) throws -> NeedsMapping.Occasion {
        let mapping = try store.read { transaction in
            _ = try grant.readableFacts(transaction)
            return try NeedsMappingRepository.find(under: grant, transaction)
        }
        guard let id = MappingOccasionID(context.parameter("occasion")),
            let one = mapping?.occasions.first(where: { $0.id == id })
        else { throw RouteRefusal.notFound }
        return one
    }

    /// What only the case can tell: when it began, and how many occasions there are.
    private func judge(
        _ occasion: MappingOccasion, besides id: MappingOccasionID?, _ grant: CaseGrant
    ) throws {
        let problems = try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let mapping = try NeedsMappingRepository.find(under: grant, transaction)
            guard mapping?.isOpen == true else { throw RouteRefusal.stale }
            let others = mapping?.counted.count { $0.id != id } ?? 0
            return occasion.problems(openedOn: facts.openedOn, today: store.clock.today, others: others)
        }
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
    }

    private static func page(
        _ heading: String, _ head: CaseHead, _ mapping: NeedsMapping, _ state: FormState,
        _ staff: [FieldRule.Choice]
    ) -> CaseFormPage {
        CaseFormPage(
            head: head, heading: heading,
            lead: "\(mapping.counted.count) av högst \(MappingOccasion.most) tillfällen finns. "
                + "Ordningen är fri, och färre kan räcka.",
            form: FormView(
                state, submit: "Spara tillfället",
                groups: [FieldGroup("", OccasionForm.fields.map(\.name))],
                choices: [OccasionForm.Name.first: staff, OccasionForm.Name.second: staff]))
    }
}
