import Casework
import Law
import Store

/// Everything that stands in one case's investigation, read in one view of the database. It holds a protected
/// person's words too: ask `facts.mayBeRead(by:)` before showing any of it.
struct InvestigationFile: Sendable {
    /// The case's.
    let number: String
    let facts: CaseFacts
    /// What is investigated; nil where nothing is asked for any more.
    let application: ApplicationRecord?
    let sheet: InvestigationSheet?
    /// In the order of their days, corrected ones too.
    let entries: [InvestigationFact]
    let declarations: [BiasDeclaration]
    let referrals: [Referral]
    let communications: [Communication]
    let delays: [DelayNotice]
    let request: DecisionRequest?
    /// A decision is being reviewed, is approved, or was issued.
    let isBeingDecided: Bool
    /// What else the catalogue has for somebody of this age, by name.
    let alternatives: [OfferedAlternative]
    let weighed: [WeighedAlternative]
    /// What stood in the texts before they were changed, oldest first.
    let versions: [InvestigationVersion]
    let returns: [InvestigationReturn]
    /// Those that hold today, on which somebody else may be asked.
    let livingConsents: [ConsentRecord]

    /// - Parameter today: for what the catalogue has; nil asks for none of it.
    init(under grant: CaseGrant, on today: Day?, _ transaction: borrowing some Querying & ~Copyable) throws {
        number = grant.number
        facts = try CaseRepository.facts(under: grant, transaction)
        application = try ApplicationRepository.open(under: grant, transaction)
        sheet = try InvestigationRepository.sheet(under: grant, transaction)
        entries = try InvestigationFactRepository.entries(under: grant, transaction)
        declarations = try InvestigationFactRepository.declarations(under: grant, transaction)
        referrals = try ReferralRepository.all(under: grant, transaction)
        communications = try CommunicationRepository.all(under: grant, transaction)
        delays = try DelayRepository.notices(under: grant, transaction)
        request = try DelayRepository.request(under: grant, transaction)
        isBeingDecided = try DecisionRepository.isBeingDecided(under: grant, transaction)
        alternatives = try InvestigationFile.alternatives(for: facts, under: grant, on: today, transaction)
        weighed = try WeighedAlternativeRepository.all(under: grant, transaction)
        versions = try InvestigationRepository.versions(under: grant, transaction)
        returns = try InvestigationReturnRepository.all(under: grant, transaction)
        livingConsents = try ConsentRepository.living(facts, under: grant, on: today, transaction)
    }

    private static func alternatives(
        for facts: CaseFacts, under grant: CaseGrant, on today: Day?,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [OfferedAlternative] {
        guard let today else { return [] }
        let age = facts.person.birthDay.map { today.age(bornOn: $0) }
        return try AlternativeRepository.offered(in: grant.programmeID, on: today, age: age, transaction)
    }

    /// The day the application came in by law.
    var appliedOn: Day? { application?.facts.arrived }

    func alternative(named name: String) -> OfferedAlternative? {
        alternatives.first { $0.terms.name == name }
    }

    /// Facts noted after what was last sent to the person.
    var sentWithout: Int {
        guard let last = communications.last, last.sent != nil else { return 0 }
        return entries.count { $0.noted.at > last.noted.at }
    }

    var texts: InvestigationTexts { sheet?.texts ?? InvestigationTexts() }

    /// What the account has last said about itself; nil if it has said nothing.
    func declaration(of account: AccountID) -> BiasDeclaration? {
        declarations.last { $0.account == account }
    }

    func isBiased(_ account: AccountID) -> Bool {
        declarations.contains { $0.account == account && $0.ground != nil }
    }

    /// What is missing before this account can send the investigation on to a decision; nil asks for what is
    /// missing whoever does.
    func gaps(for account: AccountID?) -> [InvestigationGap] {
        texts.missing + [
            application == nil ? .application : nil,
            entries.isEmpty ? .facts : nil,
            communications.isEmpty ? .communication : nil,
            communications.contains(where: \.isAwaited) ? .openCommunication : nil,
            referrals.contains { $0.answer == nil } ? .openReferral : nil,
            account.map { declaration(of: $0) == nil } == true ? .declaration : nil,
        ].compactMap { $0 }
    }

    /// Every time that runs, the nearest last day first.
    var clocks: [CaseClock] {
        guard facts.isOpen, facts.phase == .investigation || facts.phase.followsInvestigation
        else { return [] }
        let clocks: [CaseClock] = communications.compactMap(\.clock) + referrals.compactMap(\.clock)
            + [requestClock].compactMap { $0 }
        return clocks.sorted { $0.lastDay < $1.lastDay }
    }

    private var requestClock: CaseClock? {
        guard let request else { return appliedOn.map(CaseClock.decisionOverdue) }
        let isAwaited = request.refusal == nil && application != nil
        return isAwaited ? .requestedDecision(requested: request.arrivedOn) : nil
    }
}
