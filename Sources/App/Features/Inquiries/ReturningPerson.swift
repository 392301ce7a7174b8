import Casework
import Law
import Store

/// Somebody whom a programme knows already, heard of again. What stands about them is completed and never
/// overwritten, and an open case stays the only one.
struct ReturningPerson {
    /// Their open case, in which everything goes on.
    struct Host: Sendable {
        let programme: ProgrammeID
        let person: PersonID
        let episode: EpisodeID
        let number: String
        let plan: NextStepPlan
    }

    let person: PersonID
    let host: Host?
    private let standing: PersonFacts

    /// Throws `CommandRefusal.otherProgramme` for somebody of whom the programme has no case: units do not
    /// share people.
    init(
        _ person: PersonID, in programme: ProgrammeID, _ transaction: borrowing WriteTransaction
    ) throws {
        let cases = try PersonRepository.episodes(of: person, transaction)
        guard cases.contains(where: { $0.programme == programme }) else {
            throw CommandRefusal.otherProgramme
        }
        guard let standing = try PersonRepository.find(person, transaction) else {
            throw MissingRecord.person
        }
        self.person = person
        self.standing = standing
        host = try HostRepository.host(for: person, in: programme, transaction)
    }

    /// Fills in what was not known. False if something told was not what stands: that is for the inquiry to
    /// keep.
    func take(
        _ told: PersonFacts, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let completed = standing.completed(by: told)
        if completed != standing {
            try PersonChange(of: person, by: account).make(
                from: standing, to: completed, loggedAlready: nil, transaction)
        }
        return told.completed(by: completed) == completed
    }
}

extension ReturningPerson.Host {
    /// The earlier of two next steps is the case's; it stays with its owner, and says what was planned
    /// before.
    func hear(
        of number: CaseNumber, _ new: NextStepPlan, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard new.day < plan.day else { return }
        let before = "Planerat före det: \(plan.step.swedish), \(plan.day.inWords(withYear: true))."
        let lines = ["Ny anmälan om samma person: \(number).", new.note, before]
        let earlier = NextStepPlan(
            step: new.step, day: new.day, owner: plan.owner,
            note: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
        try HostRepository.plan(earlier, in: episode, transaction)
        try NextStepRepository.remember(earlier, in: .execution, of: episode, by: account, transaction)
        let subject = AuditSubject(programme: programme, person: person, episode: episode)
        try transaction.record(.nextStepPlanned, about: subject)
    }
}
