import Casework
import Law
import Store
import Web

/// What a decision is about: an application that waits, or a decision that was issued.
enum DecisionSubject: Sendable {
    case application(ApplicationRecord)
    case decision(DecisionRecord)

    var application: ApplicationID? { if case .application(let one) = self { one.id } else { nil } }
    var decision: DecisionID? { if case .decision(let one) = self { one.id } else { nil } }
    var outcomes: [DecisionOutcome] {
        if case .application = self { DecisionOutcome.ofApplication } else { DecisionOutcome.ofDecision }
    }
}

/// Everything that a case's decisions need, read in one view of the database. It holds a protected person's
/// words too: ask `facts.mayBeRead(by:)` before showing any of it.
struct DecisionFile: Sendable {
    let number: String
    let facts: CaseFacts
    let decisions: [DecisionRecord]
    let reviews: [DecisionReview]
    /// Wishes to go on after a decision, latest first.
    let renewals: [RenewalRecord]
    /// Who has written in the one that is being worked on, and who has presented it: none of them reviews or
    /// decides it.
    let authors: [AccountID]
    let board: BoardFile
    /// Nil where there is nothing to decide.
    let subject: DecisionSubject?
    /// Decisions that a court has: they are not changed (FL 39).
    let atCourt: [DecisionID]
    let declarations: [BiasDeclaration]
    let proposal: Proposal?
    /// Of the programme, those that hold today.
    let delegations: [DelegationRecord]
    /// As it stands on the day that the decision is made: the board's meeting, where it has decided.
    let authority: DecisionAuthority?
    private let versions: DatedChanges<ProgrammeVersion>
    let alternatives: [String]
    let deciders: [(account: AccountID, name: String)]

    init(under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable) throws {
        (number, facts) = (grant.number, try CaseRepository.facts(under: grant, transaction))
        decisions = try DecisionRepository.all(under: grant, transaction)
        (renewals, reviews) = try DecisionFile.around(under: grant, transaction)
        let work = decisions.first { $0.state != .issued }
        authors = try DecisionFile.authors(of: work, transaction)
        board = try BoardRepository.file(of: work, under: grant, transaction)
        subject = DecisionFile.subject(
            try ApplicationRepository.all(under: grant, transaction), decisions,
            reopened: try AppealRepository.toBeChanged(under: grant, transaction))
        atCourt = try AppealRepository.atCourt(under: grant, transaction)
        declarations = try InvestigationFactRepository.declarations(under: grant, transaction)
        proposal = try InvestigationRepository.sheet(under: grant, transaction)?.texts.proposal
        let programme = grant.programmeID
        delegations = try DelegationRepository.held(in: programme, on: today, transaction)
        authority = try DecisionFile.authority(programme, [board.decided?.answer.metOn, today], transaction)
        versions = DatedChanges(try ProgrammeVersionRepository.all(of: programme, transaction))
        alternatives = try DecisionFile.alternatives(facts, under: grant, on: today, transaction)
        deciders = try DelegationRepository.deciders(in: programme, transaction)
    }

    private static func around(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ([RenewalRecord], [DecisionReview]) {
        (
            try RenewalRepository.renewals(under: grant, transaction),
            try DecisionRepository.reviews(under: grant, transaction)
        )
    }

    /// The programme's shortest decision on a day.
    func months(on day: Day) -> Int? { versions.inForce(on: day)?.terms.decisionMonths }

    /// As it stands on the first of these days that has one.
    private static func authority(
        _ programme: ProgrammeID, _ days: [Day?], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> DecisionAuthority? {
        for day in days.compactMap({ $0 }) {
            let found = try DecisionAuthorityRepository.inForce(of: programme, on: day, transaction)
            if let found { return found }
        }
        return nil
    }

    private static func authors(
        of work: DecisionRecord?, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AccountID] {
        guard let work else { return [] }
        return try DecisionRepository.authors(of: work.id, transaction) + (work.presenter.map { [$0] } ?? [])
    }

    private static func alternatives(
        _ facts: CaseFacts, under grant: CaseGrant, on today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String] {
        let age = facts.person.birthDay.map { today.age(bornOn: $0) }
        return try AlternativeRepository.offered(
            in: grant.programmeID, on: today, age: age, transaction
        ).map(\.terms.name)
    }

    /// What the one that is being worked on is about; else a decision that its appeal says is to be changed,
    /// the application that waits, one that was taken back and not written off, or the latest decision that
    /// no other has changed.
    private static func subject(
        _ applications: [ApplicationRecord], _ decisions: [DecisionRecord], reopened: [DecisionID]
    ) -> DecisionSubject? {
        if let work = decisions.first(where: { $0.state != .issued }) {
            return applications.first { $0.id == work.application }.map(DecisionSubject.application)
                ?? decisions.first { $0.id == work.changes }.map(DecisionSubject.decision)
        }
        let changed = Set(decisions.compactMap(\.changes))
        if let one = decisions.first(where: { reopened.contains($0.id) && !changed.contains($0.id) }) {
            return .decision(one)
        }
        if let waiting = applications.first(where: \.isOpen) ?? applications.first(where: { !$0.isDecided }) {
            return .application(waiting)
        }
        return decisions.first { $0.state == .issued && !changed.contains($0.id) && $0.isInForce }
            .map(DecisionSubject.decision)
    }

    /// The one that is being worked on.
    var work: DecisionRecord? { decisions.first { $0.state != .issued } }
    var issued: [DecisionRecord] { decisions.filter { $0.state == .issued } }

    func isBiased(_ account: AccountID) -> Bool {
        declarations.contains { $0.account == account && $0.ground != nil }
    }

    func hasDeclared(_ account: AccountID) -> Bool { declarations.contains { $0.account == account } }

    /// What the account can decide with, on this ground.
    func delegations(of account: AccountID, on ground: LegalGround?) -> [DelegationRecord] {
        delegations.filter { $0.delegation.account == account && $0.delegation.ground == ground }
    }
}

extension DecisionRecord {
    /// Something was given that can be changed or ended.
    fileprivate var isInForce: Bool { texts.outcome?.isGiven == true }
}
