import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What was typed about how a case ends.
struct EndingForm: FormDefinition {
    static let title = "Avsluta ärendet"
    static let fields: [FieldRule] = EndingFields.rules

    static func read(_ reader: inout FormReader) -> Ending? {
        let ending = EndingFields.read(&reader)
        return reader.complaints.isEmpty ? ending : nil
    }
}

/// The ending of a case in any phase before support. There is no way to change or remove one: a person who
/// returns gets a new case.
struct EndingRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/avslut", .onCase(.decideOutcome, in: .execution), EndingForm.self,
                views: .view(.caseViewed),
                records: .episodeEnded, current: current, show: new, submit: create)
        ]
    }

    /// Version 0 is open and 1 has ended.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let ending = try EndingRepository.find(under: grant, transaction)
            return CurrentRecord(
                version: ending == nil ? 0 : 1,
                values: try EndingNotice.values(facts, under: grant, transaction),
                changedBy: ending?.endedByName ?? "")
        }
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let head = CaseHead(facts, under: grant, today: store.clock.today)
            if let host = facts.host { return CaseNoticePage.joined(head, to: host, typed: state) }
            guard facts.isOpen else {
                let isReadable = facts.mayBeRead(by: grant.actor.accountID)
                let ending = try EndingRepository.find(under: grant, transaction)
                return CaseNoticePage.decided(head, facts, ending, isReadable: isReadable, typed: state)
            }
            if try EndEpisode.isSupported(facts, on: store.clock.today, under: grant, transaction) {
                return EndingRoutes.supported(head, typed: state)
            }
            return try form(head, under: grant, state, transaction)
        }
    }

    private static func supported(_ head: CaseHead, typed state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Avsluta ärendet",
            text: "Personen har stöd, eller ett beslut om stöd som gäller. Ärendet avslutas tillsammans med "
                + "stödet, under Avslutning. Har personen avlidit slutar beslutet att gälla samtidigt, och "
                + "bokade besök avbokas.", stands: [], typed: CaseNoticePage.written(in: state),
            act: Act(label: "Till Avslutning", address: SupportEndingAddress.index(head.number)))
    }

    private func form(
        _ head: CaseHead, under grant: CaseGrant, _ state: FormState, _ transaction: borrowing ReadTransaction
    ) throws -> CaseFormPage {
        CaseFormPage(
            head: head, heading: "Avsluta ärendet",
            lead: "Ett avslut ändras aldrig. Hör personen av sig igen blir det ett nytt ärende.",
            notice: try EndingNotice.silence(under: grant, transaction),
            phrases: try ToldPhrase.ofEnding(under: grant, on: store.clock.today, transaction),
            form: FormView(
                state, submit: "Avsluta ärendet", groups: EndingFields.groups,
                choices: try EndingNotice.staff([EndingFields.Name.toldBy], under: grant, transaction)))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ ending: Ending, _ submission: Submission
    ) throws -> Response {
        let complaints = try store.read { transaction in
            let (facts, today) = (try CaseRepository.facts(under: grant, transaction), store.clock.today)
            let isSupported = try EndEpisode.isSupported(facts, on: today, under: grant, transaction)
            if isSupported { throw RouteRefusal.stale }
            let silence = try ContactRepository.silence(under: grant, transaction)
            let problems = ending.problems(in: facts.phase, today: today, silence: silence)
            return problems.map { Complaint(field: $0.field, sentence: $0.swedish) }
                + (try withdrawnTooEarly(ending, under: grant, transaction))
                + (try overDecision(ending, under: grant, transaction))
        }
        guard complaints.isEmpty else { throw Complaints(complaints) }
        let command = EndEpisode(proof: grant, ending: ending)
        return try submission.run(command, ownerField: EndingFields.Name.toldBy) {
            "/arenden/\(grant.number)"
        }
    }

    /// What is decided is not taken back.
    private func overDecision(
        _ ending: Ending, under grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> [Complaint] {
        if ending.withdrawnOn != nil, let open = try ApplicationRepository.open(under: grant, transaction),
            try BoardRepository.hasDecided(open.id, transaction)
        {
            let sentence = DecisionProblem.decidedByBoard.swedish
            return [Complaint(field: EndingFields.Name.reason, sentence: sentence)]
        }
        guard ending.reason != .deceased, try ApplicationRepository.isDecided(under: grant, transaction)
        else { return [] }
        let sentence = "Ansökan är avgjord och kan inte tas tillbaka. Ärendet avslutas från beslutets "
            + "sida, när beslutet har vunnit laga kraft eller stödet är slut."
        return [Complaint(field: EndingFields.Name.reason, sentence: sentence)]
    }

    /// Nothing is taken back before it came.
    private func withdrawnTooEarly(
        _ ending: Ending, under grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> [Complaint] {
        guard let day = ending.withdrawnOn,
            let open = try ApplicationRepository.open(under: grant, transaction), day < open.facts.arrived
        else { return [] }
        let sentence = WithdrawalProblem.beforeApplication.swedish
        return [Complaint(field: EndingFields.Name.withdrawnOn, sentence: sentence)]
    }
}
