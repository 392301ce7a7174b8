import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's mapping: its page, the document of all of it, and how it begins and goes on.
struct NeedsMappingRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [
        NeedsMappingPage.self, MappingPaperPage.self, MappingFormPage.self, MappingFillPage.self,
    ]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/kartlaggning", .onCase(.readCases, in: .execution),
                audit: .view(.mappingViewed), show),
            .get(
                "/arenden/{case}/kartlaggning/utskrift",
                .onCase(.readCases, in: .execution), audit: .view(.mappingViewed), paper),
        ] + turns
    }

    private var turns: [Route] {
        [
            .form(
                "/arenden/{case}/kartlaggning/stoppa",
                .onCase(.mapNeeds, in: .execution), StopMappingForm.self,
                views: .view(.mappingViewed), records: .mappingStopped, current: current, show: askStop,
                submit: stop),
            .post(
                "/arenden/{case}/kartlaggning/ateruppta",
                .onCase(.mapNeeds, in: .execution), records: .mappingResumed, resume),
            .form(
                "/arenden/{case}/kartlaggning/gor-klart",
                .onCase(.mapNeeds, in: .execution), ConcludeMappingForm.self,
                views: .view(.mappingViewed), records: .mappingConcluded, current: current,
                show: askConclude, submit: conclude),
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let today = store.clock.today
        let page = try store.read { transaction -> NeedsMappingPage in
            let facts = try grant.readableFacts(transaction)
            let head = CaseHead(facts, under: grant, today: today)
            guard let mapping = try NeedsMappingRepository.find(under: grant, transaction) else {
                let mayBegin = facts.isOpen && facts.host == nil
                    && BeginMapping.phases.contains(facts.phase)
                    && grant.may(.mapNeeds, in: .execution)
                let ground = try MappingGround(facts, under: grant, transaction)
                return NeedsMappingPage(before: head, mayBegin ? ground : nil)
            }
            return NeedsMappingPage(
                head, mapping, meeting: try AssessmentRepository.all(under: grant, transaction).minutes,
                templates: try FormTemplateRepository.inForce(on: today, transaction),
                earlier: try MappingFormRepository.earlier(under: grant, transaction),
                phase: facts.phase, under: grant)
        }
        return try context.page(page)
    }

    private func paper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let now = store.clock.now
        let page = try store.read { transaction -> MappingPaperPage in
            let facts = try grant.readableFacts(transaction)
            guard let mapping = try NeedsMappingRepository.find(under: grant, transaction) else {
                throw RouteRefusal.notFound
            }
            let forms = try mapping.standing.map { try MappingFormView.read($0, transaction) }
            let corrected = try mapping.forms.filter(\.isCorrected).map {
                try MappingFormView.read($0, transaction)
            }
            return MappingPaperPage(
                CaseHead(facts, under: grant, today: now.day), mapping,
                meeting: try AssessmentRepository.all(under: grant, transaction).minutes, forms: forms,
                corrected: corrected, by: grant.actor.name, now: now)
        }
        return try context.page(page)
    }

    private func resume(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try store.run(ResumeMapping(proof: grant))
        return context.seeOther(MappingAddress.index(grant.number))
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.mappingRecord(grant)
    }

    private func askStop(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.mappingPage(grant, state) { head, _, _ in
            CaseFormPage(
                head: head, heading: "Stoppa kartläggningen",
                lead: "Både personen och ni kan stoppa när som helst. Allt som är skrivet finns kvar. Sedan "
                    + "går det att ta upp igen, eller avsluta ärendet och berätta om rätten att ansöka.",
                form: FormView(state, submit: "Stoppa kartläggningen"))
        }
    }

    private func stop(
        _ context: Context, _ grant: CaseGrant, _ value: StopMappingForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = StopMapping(proof: grant, stopper: value.stopper, reason: value.reason)
        return try submission.run(command) { MappingAddress.index(grant.number) }
    }

    private func askConclude(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.mappingPage(grant, state) { head, mapping, _ in
            let drafts = mapping.standing.filter { !$0.isLocked }.map(\.title)
            let notice = drafts.isEmpty
                ? nil
                : Notice(
                    kind: .information, heading: "Påbörjade formulär",
                    text: "De blir kvar som de är och går inte att ändra sedan: "
                        + drafts.joined(separator: ", ") + ".")
            return CaseFormPage(
                head: head, heading: "Gör klart kartläggningen",
                lead: "Förslaget avgör ingenting. Personen ansöker själv, och ett avslut har egna frågor.",
                notice: notice, form: FormView(state, submit: "Gör klart kartläggningen"))
        }
    }

    private func conclude(
        _ context: Context, _ grant: CaseGrant, _ value: ConcludeMappingForm.Value, _ submission: Submission
    ) throws -> Response {
        let held = try store.read { try NeedsMappingRepository.find(under: grant, $0)?.held.count ?? 0 }
        guard held > 0 else {
            throw Complaints([
                Complaint(
                    field: ConcludeMappingForm.proposal,
                    sentence: "Inget tillfälle har varit än. Skriv in det först, eller stoppa i stället.")
            ])
        }
        let command = ConcludeMapping(proof: grant, proposal: value.proposal, words: value.words)
        return try submission.run(command) { MappingAddress.index(grant.number) }
    }
}
