import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A consent is taken back: what stops is shown before.
extension ConsentRoutes {
    func standing(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let (file, record) = try found(context, grant)
        return CurrentRecord(
            version: record.withdrawal == nil ? 1 : 2,
            values: [
                WithdrawConsentForm.Name.day: file.today.description,
                WithdrawConsentForm.Name.way: ConsentWay.spoken.rawValue,
            ], changedBy: record.withdrawalNoted?.by ?? record.noted.by)
    }

    func askWithdrawal(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (file, record) = try found(context, grant)
        let head = CaseHead(file.facts, under: grant, today: file.today)
        guard record.withdrawal == nil else {
            return CaseNoticePage(
                head: head, heading: "Samtycket är redan återkallat",
                text: "Säger personen ja igen blir det ett nytt samtycke.",
                stands: [
                    DescriptionItem(
                        term: record.consent.party.swedish, texts: [record.withdrawn].compactMap { $0 })
                ], typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head, above: [Crumb(label: "Samtycken", address: ConsentAddress.index(grant.number))],
            heading: "Återkalla samtycket", lead: record.consent.party.swedish,
            part: stops(record, in: file),
            form: FormView(
                state, submit: "Återkalla samtycket",
                groups: [FieldGroup("", WithdrawConsentForm.fields.map(\.name))], beginsAtTop: true))
    }

    private func stops(_ record: ConsentRecord, in file: ConsentFile) -> CasePart {
        let others = file.living.filter {
            $0.id != record.id && $0.consent.party.party == record.consent.party.party
        }
        let kept = others.map { "Kvar: samtycket från \($0.consent.terms.givenOn). Det återkallas för sig." }
        return CasePart(
            id: "slutar", heading: "Det här slutar gälla",
            items: [
                DescriptionItem(term: "Syfte", texts: record.texts),
                DescriptionItem(
                    term: "Slutar",
                    texts: ["Ni får inte berätta mer för: \(record.consent.party.swedish.lowercasedFirst)."]
                        + (file.uses[record.id] ?? []) + kept),
                DescriptionItem(
                    term: "Finns kvar", texts: ["Det som redan har lämnats, och att samtycket fanns."]),
            ], empty: "", acts: [])
    }

    func withdraw(
        _ context: Context, _ grant: CaseGrant, _ value: ConsentWithdrawal, _ submission: Submission
    ) throws -> Response {
        let (file, record) = try found(context, grant)
        if let problem = value.problem(of: record, today: file.today) {
            throw Complaints([Complaint(field: problem.field, sentence: problem.swedish)])
        }
        let command = WithdrawConsent(proof: grant, consent: record.id, withdrawal: value)
        return try submission.run(command) { ConsentAddress.index(grant.number) }
    }

    private func found(
        _ context: Context, _ grant: CaseGrant
    ) throws -> (ConsentFile, ConsentRecord) {
        let file = try store.read { try ConsentFile(under: grant, on: store.clock.today, $0) }
        guard let record = file.consent(context.parameter("consent")) else { throw RouteRefusal.notFound }
        return (file, record)
    }
}
