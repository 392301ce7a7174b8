import Casework
import SQL

extension Store {
    /// Looks a case up among those this actor may do this with. Nil if there is no such case or it is not
    /// theirs: the same answer by the same work, so nobody learns which.
    public func grant(_ permission: Permission, onCase number: String, to actor: Actor) throws -> CaseGrant? {
        let question = CaseQuestion(number: number, programmes: actor.programmes(for: permission))
        guard let subject = try subject(question), let episode = subject.episode, let person = subject.person,
              let programme = subject.programme
        else { return nil }
        return CaseGrant(actor: actor, permission: permission, episode: episode, person: person,
                         programme: programme, number: number)
    }

    /// Whom the case is about. Kept for those with the same programmes only, whether there is one or not, so
    /// that no answer comes sooner because somebody else has the case.
    private func subject(_ question: CaseQuestion) throws -> AuditSubject? {
        let epoch = writer.tidings.changeEpoch
        if let known = knownCases.find(question, epoch: epoch) { return known }
        let found = try read { try Store.subject(question, $0) }
        knownCases.keep(found, question, epoch: epoch)
        return found
    }

    /// As `grant(.readCases, …)`, for an account that the transaction signs in and that is no actor yet: whom
    /// a form that waited is about.
    public static func subject(
        ofCase number: String, for account: AccountID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AuditSubject? {
        let programmes = try Sessions.memberships(of: account, transaction).programmes(for: .readCases)
        return try subject(CaseQuestion(number: number, programmes: programmes), transaction)
    }

    private static func subject(
        _ question: CaseQuestion, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AuditSubject? {
        try transaction.first("""
            SELECT id, person_id, programme_id FROM episode
            WHERE number = \(question.number) AND programme_id IN (\(values: question.programmes))
            """) { try AuditSubject(programme: $0.id(2), person: $0.id(1), episode: $0.id(0)) }
    }
}
