import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's consents: noted several at a time, taken back one by one, printed; and what was told on them.
struct ConsentRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [ConsentsPage.self, ConsentPaperPage.self, DueConsentsPage.self]

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/samtycken", .onCase(.giveOut, in: .either), ConsentsForm.self,
                views: .view(.consentsViewed), records: .consentsNoted, prefill: usual, show: index,
                submit: create),
            .get(
                "/arenden/{case}/samtycken/papper", .onCase(.readCases, in: .either),
                audit: .view(.consentsViewed), paper),
            .form(
                "/arenden/{case}/samtycken/lamnat", .onCase(.giveOut, in: .either), SharingForm.self,
                views: .view(.consentsViewed), records: .sharingNoted, prefill: today, show: askTold,
                submit: tell),
            .form(
                "/arenden/{case}/samtycken/{consent}/aterkalla", .onCase(.giveOut, in: .either),
                WithdrawConsentForm.self, views: .view(.consentsViewed), records: .consentWithdrawn,
                current: standing, show: askWithdrawal, submit: withdraw),
        ]
    }

    /// The way from the case, with how many hold.
    static func acts(under grant: CaseGrant, isReadable: Bool) -> [Act] {
        guard isReadable else { return [] }
        let address = grant.may(.giveOut)
            ? ConsentAddress.index(grant.number) : ConsentAddress.paper(grant.number)
        return [Act(label: "Samtycken", address: address)]
    }

    private func file(_ grant: CaseGrant) throws -> ConsentFile {
        try store.read { try ConsentFile(under: grant, on: store.clock.today, $0) }
    }

    private func usual(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        ConsentFields.values(in: try file(grant))
    }

    private func index(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        if let host = file.facts.host {
            let head = CaseHead(file.facts, under: grant, today: file.today)
            return CaseNoticePage.joined(head, to: host, typed: state)
        }
        return ConsentsPage(file, under: grant, state)
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: ConsentsForm.Value, _ submission: Submission
    ) throws -> Response {
        let file = try file(grant)
        let problems = value.parties.flatMap {
            Consent($0, value.terms).problems(today: file.today, birthDay: file.birthDay)
        }
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        let chosen = try CaseFileField.chosen(value.file, under: grant)
        let command = NoteConsents(proof: grant, file: chosen, parties: value.parties, terms: value.terms)
        return try submission.run(command) { ConsentAddress.index(grant.number) }
    }

    private func paper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(ConsentPaperPage(try file(grant)))
    }

    private func today(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        [SharingForm.Name.day: store.clock.today.description]
    }

    private func askTold(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        return CaseFormPage(
            head: CaseHead(file.facts, under: grant, today: file.today), above: [crumb(grant)],
            heading: "Anteckna vad ni har lämnat",
            lead: "Vem fick veta vad, och på vilken grund. Det går inte att ändra sedan.",
            form: FormView(
                state, submit: "Spara",
                groups: [
                    FieldGroup(
                        "", CaseFileField.shown(under: grant) + SharingForm.fields.dropFirst().map(\.name))
                ], choices: [SharingBasisField.name: SharingBasisField.choices(file.living)]))
    }

    private func tell(
        _ context: Context, _ grant: CaseGrant, _ value: SharingForm.Value, _ submission: Submission
    ) throws -> Response {
        let file = try file(grant)
        let sharing = try value.sharing(in: file, under: grant)
        let problem = sharing.problem(
            consents: file.consents, birthDay: file.birthDay, today: file.today)
        if let problem {
            throw Complaints([Complaint(field: problem.field, sentence: problem.swedish)])
        }
        return try submission.run(NoteSharing(proof: grant, sharing: sharing)) {
            ConsentAddress.index(grant.number)
        }
    }

    private func crumb(_ grant: CaseGrant) -> Crumb {
        Crumb(label: "Samtycken", address: ConsentAddress.index(grant.number))
    }
}
