import Casework
import HTTP
import Law
import Store
import Templating
import Web

extension Store {
    /// The page of an act in a mapping; where none is open, what stands and whatever was typed.
    func mappingPage(
        _ grant: CaseGrant, _ state: FormState,
        _ page: (CaseHead, NeedsMapping, borrowing ReadTransaction) throws -> any Page
    ) throws -> any Page {
        try read { transaction in
            let facts = try grant.readableFacts(transaction)
            let head = CaseHead(facts, under: grant, today: clock.today)
            guard let mapping = try NeedsMappingRepository.find(under: grant, transaction) else {
                throw RouteRefusal.notFound
            }
            guard mapping.isOpen else { return CaseNoticePage.closed(head, mapping, typed: state) }
            return try page(head, mapping, transaction)
        }
    }

    /// What a form that adds to a mapping starts from. Its version is the mapping's: where it was stopped or
    /// concluded meanwhile, the page says so and keeps what was typed.
    func mappingRecord(_ grant: CaseGrant, _ values: [String: String] = [:]) throws -> CurrentRecord {
        let record = try formRecord(grant, values)
        guard try read({ try NeedsMappingRepository.exists(under: grant, $0) }) else {
            throw RouteRefusal.notFound
        }
        return record
    }

    /// A page that writes in a form; where that cannot be done any more it says so, with what was typed.
    func formPage(
        _ form: MappingForm, _ grant: CaseGrant, _ state: FormState,
        _ page: (CaseHead, borrowing ReadTransaction) throws -> any Page
    ) throws -> any Page {
        try read { transaction in
            let head = CaseHead(try grant.readableFacts(transaction), under: grant, today: clock.today)
            if try MappingFormRepository.isOpen(form.template, under: grant, transaction) {
                return try page(head, transaction)
            }
            let mapping = try NeedsMappingRepository.find(under: grant, transaction)
            return CaseNoticePage.closed(head, mapping, typed: state)
        }
    }

    /// As `mappingRecord`, of a case that may have no mapping.
    func formRecord(_ grant: CaseGrant, _ values: [String: String] = [:]) throws -> CurrentRecord {
        try read { transaction in
            let facts = try grant.readableFacts(transaction)
            let mapping = try NeedsMappingRepository.find(under: grant, transaction)
            return CurrentRecord(
                version: (mapping?.turns.count ?? 0) * 2 + (facts.isOpen ? 0 : 1), values: values,
                changedBy: mapping.map { $0.turns.last?.by ?? $0.begunBy } ?? "")
        }
    }

    /// The unit's staff as choices, and whoever of these are no longer there.
    func mappingStaff(
        _ grant: CaseGrant, besides known: [(AccountID, String)] = []
    ) throws -> [FieldRule.Choice] {
        let members = try read { try StaffRepository.members(of: grant.programmeID, in: .execution, $0) }
        let gone = known.filter { one in !members.contains { $0.account == one.0 } }
        return members.map { FieldRule.Choice(value: $0.account.description, label: $0.name) }
            + gone.map { FieldRule.Choice(value: $0.0.description, label: $0.1) }
    }
}

extension CaseNoticePage {
    /// Stopped, concluded, or ended with its case: nothing more is written in it. A case without a mapping
    /// has ended itself.
    static func closed(_ head: CaseHead, _ mapping: NeedsMapping?, typed state: FormState) -> CaseNoticePage {
        let text = mapping?.canBeResumed == true
            ? "Allt som är skrivet finns kvar. Ta upp kartläggningen igen om du vill skriva mer i den."
            : "Allt som är skrivet finns kvar och ändras inte."
        return CaseNoticePage(
            head: head, heading: mapping == nil ? "Ärendet är avslutat" : "Kartläggningen är inte öppen",
            text: text, stands: mapping?.turns.last.map { [$0.item] } ?? [], typed: written(in: state))
    }

    /// A form is corrected once; what is wrong in the correction is corrected there.
    static func corrected(
        _ head: CaseHead, _ later: MappingForm, typed state: FormState
    ) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Formuläret rättas redan",
            text: "Rättelsen finns bland formulären. Ändra i den, eller rätta den när den är låst.",
            stands: [DescriptionItem(term: later.title, texts: later.lines)], typed: written(in: state))
    }

    /// A locked form stands.
    static func locked(
        _ head: CaseHead, _ form: MappingForm, typed state: FormState
    ) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Formuläret är klart och låst",
            text: "Blev något fel, rätta det från formulärets sida. Då går båda att läsa.",
            stands: [DescriptionItem(term: form.title, texts: form.lines)], typed: written(in: state))
    }
}
