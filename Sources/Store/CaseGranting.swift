import Casework
import SQL

extension Store {
    /// Looks a case up among those in which this actor may do this in one of these files. Nil if there is no
    /// such case or it is not theirs, nor such a file in it: the same answer by the same work, so nobody
    /// learns which.
    public func grant(
        _ permission: Permission, in files: CaseFiles, onCase number: String, to actor: Actor
    ) throws -> CaseGrant? {
        let question = CaseQuestion(number: number, reach: actor.reach(for: permission))
        guard let found = try found(question) else { return nil }
        let own = actor.memberships.files(for: permission, of: found.programme)
        let usable = own.intersection(found.files).intersection(files)
        guard !usable.isEmpty else { return nil }
        return CaseGrant(
            actor: actor, permission: permission, episode: found.episode, person: found.person,
            programme: found.programme, number: number, files: usable, existing: found.files)
    }

    /// Whom the case is about. Kept for those with the same reach only, whether there is one or not, so
    /// that no answer comes sooner because somebody else has the case.
    private func found(_ question: CaseQuestion) throws -> FoundCase? {
        let epoch = writer.tidings.changeEpoch
        if let known = knownCases.find(question, epoch: epoch) { return known }
        let found = try read { try Store.found(question, $0) }
        knownCases.keep(found, question, epoch: epoch)
        return found
    }

    /// As `grant(.readCases, …)`, for an account that the transaction signs in and that is no actor yet: whom
    /// a form that waited is about.
    public static func subject(
        ofCase number: String, for account: AccountID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AuditSubject? {
        let reach = CaseReach(try Sessions.memberships(of: account, transaction), for: .readCases)
        return try found(CaseQuestion(number: number, reach: reach), transaction)?.subject
    }

    private static func found(
        _ question: CaseQuestion, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> FoundCase? {
        try transaction.first("""
            SELECT e.id, e.person_id, e.programme_id, e.authority_since IS NOT NULL FROM episode e
            WHERE e.number = \(question.number) AND \(question.reach.holds)
            """
        ) { row in
            try FoundCase(
                episode: row.id(0), person: row.id(1), programme: row.id(2),
                files: row.bool(3) ? .either : .execution)
        }
    }
}
