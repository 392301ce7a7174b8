import Casework
import Instruments
import Law
import SQL
import Store

/// Every statement on safety notes. They are added and answered, never changed or taken away.
enum SafetyNoteRepository {
    static func insert(
        _ id: SafetyNoteID, _ alert: Alert, of rating: RatingRecord, responsible: AccountID,
        _ times: SafetyTimes, isRejected: Bool, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO safety_note (id, rating_id, episode_id, code, level, words, is_rejected,
                responsible_id, raised_at, due_at, deputy_at, manager_at)
            VALUES (\(id), \(rating.id), \(rating.episode), \(alert.code), \(alert.level), \(alert.words),
                \(isRejected), \(responsible), \(transaction.now), \(times.due), \(times.deputy),
                \(times.manager))
            """)
    }

    /// Which alerts of a form have their note, as code and level.
    static func raised(
        by rating: RatingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Set<String> {
        Set(
            try transaction.all("SELECT code, level FROM safety_note WHERE rating_id = \(rating)") {
                try "\($0.text(0)) \($0.text(1))"
            })
    }

    /// The case's owner, if the case is open; and who began the form.
    static func owner(
        of rating: RatingRecord, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AccountID? {
        try transaction.first("SELECT owner_id FROM episode WHERE id = \(rating.episode)") {
            try $0.optionalID(0, AccountID.self)
        } ?? nil
    }

    static func list(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [SafetyNote]
    {
        try transaction.all(
            "\(columns) WHERE n.episode_id = \(grant.episodeID) ORDER BY n.raised_at DESC, n.id DESC", decode)
    }

    /// Those of the case that nobody has answered.
    static func open(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [SafetyNote]
    {
        try list(under: grant, transaction).filter { $0.answer == nil }
    }

    /// Everything that waits and is this account's by now: as the responsible, as owner of the case, as
    /// deputy or as manager. The gravest first, then the one that has waited longest.
    static func waiting(
        for actor: Actor, at now: Instant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SafetyNote] {
        let programmes = actor.programmes(for: .answerSafetyNotes, in: .execution)
        guard !programmes.isEmpty else { return [] }
        let managed = actor.memberships.filter { $0.role == .manager }.compactMap(\.programme)
        let account = actor.accountID
        let notes = try transaction.all(
            """
            \(columns)
            WHERE w.note_id IS NULL AND e.programme_id IN (\(values: programmes))
              AND (n.responsible_id = \(account) OR e.owner_id = \(account)
                OR \(AbsenceRepository.answers(account, for: "n.responsible_id, e.owner_id", on: now.day))
                OR (n.manager_at <= \(now) AND e.programme_id IN (\(values: managed)))
                OR (n.deputy_at <= \(now) AND \(account) = (SELECT s.deputy_id FROM safety_routine s
                    WHERE s.programme_id = e.programme_id ORDER BY s.version DESC LIMIT 1)))
            ORDER BY n.raised_at, n.id
            """, decode)
        return notes.sorted { ($1.level, $0.raisedAt) < ($0.level, $1.raisedAt) }
    }

    /// In the order of the decoder below.
    private static let columns: SQL = """
        SELECT n.id, n.rating_id, r.instrument, e.number, p.name, p.is_protected, n.level, n.words,
            n.is_rejected, a.name, n.raised_at, n.due_at, n.deputy_at, n.manager_at,
            w.told, w.done, w.next_contact_on, b.name, w.answered_at
        FROM safety_note n JOIN rating r ON r.id = n.rating_id JOIN episode e ON e.id = n.episode_id
        JOIN person p ON p.id = e.person_id JOIN account a ON a.id = n.responsible_id
        LEFT JOIN safety_note_answer w ON w.note_id = n.id LEFT JOIN account b ON b.id = w.answered_by
        """

    private static func decode(_ row: borrowing Row) throws -> SafetyNote {
        try SafetyNote(
            id: row.id(0), rating: row.id(1), instrument: row.text(2), caseNumber: row.text(3),
            personName: row.text(4), isProtected: row.bool(5), level: row.value(6), words: row.text(7),
            isRejected: row.bool(8), responsible: row.text(9), raisedAt: row.instant(10),
            dueAt: row.instant(11), deputyAt: row.instant(12), managerAt: row.instant(13),
            answer: row.isNull(14) ? nil : decodeAnswer(row))
    }

    private static func decodeAnswer(_ row: borrowing Row) throws -> SafetyNote.Answer {
        try SafetyNote.Answer(
            told: row.text(14), done: row.text(15), nextContactOn: row.day(16), by: row.text(17),
            at: row.instant(18))
    }

    static func insertAnswer(
        _ answer: SafetyAnswer, to note: SafetyNoteID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO safety_note_answer (note_id, told, done, next_contact_on, answered_by, answered_at)
            VALUES (\(note), \(answer.told), \(answer.done), \(answer.nextContactOn), \(account),
                \(transaction.now))
            """)
    }
}
