import Casework
import Law
import SQL
import Store

/// Every statement on what a programme says from a day on. It adds and takes back; it never edits.
enum ProgrammeVersionRepository {
    /// All versions ever, taken back or not, in the order they were made.
    static func all(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ProgrammeVersion] {
        let criteria = try criteria(of: programme, transaction)
        let goals = try goals(of: programme, transaction)
        return try transaction.all(
            """
            SELECT v.id, v.valid_from, v.valid_to, v.title, v.source, v.mode, v.age_from, v.age_to,
                   v.ordinary_places, v.follow_up_places, v.reserved_places, v.volume, v.decision_months,
                   v.first_step_days, v.first_meeting_days, v.staff_per_visit, v.unsigned_note_days, v.court,
                   v.board, v.diary_prefix, v.made_at, m.name, v.withdrawn_at, w.name
            FROM programme_version v LEFT JOIN account m ON m.id = v.made_by
            LEFT JOIN account w ON w.id = v.withdrawn_by
            WHERE v.programme_id = \(programme) ORDER BY v.id
            """
        ) { try ProgrammeVersion($0, criteria, goals) }
    }

    /// What the programme is on a day; nil before its first version and after a set last day.
    static func inForce(
        in programme: ProgrammeID, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ProgrammeVersion? {
        DatedChanges(try all(of: programme, transaction)).inForce(on: day)
    }

    private static func criteria(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ProgrammeVersionID: [Criterion]] {
        var lines: [ProgrammeVersionID: [Criterion]] = [:]
        try transaction.each(
            """
            SELECT c.programme_version_id, c.code, c.wording, c.unmet_wording, c.reason, c.judged_by
            FROM criterion c JOIN programme_version v ON v.id = c.programme_version_id
            WHERE v.programme_id = \(programme) ORDER BY c.programme_version_id, c.position
            """
        ) { try lines[$0.id(0), default: []].append(Criterion($0, from: 1)) }
        return lines
    }

    private static func goals(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ProgrammeVersionID: [GoalDefinition]] {
        var lines: [ProgrammeVersionID: [GoalDefinition]] = [:]
        try transaction.each(
            """
            SELECT g.programme_version_id, g.code, g.wording, g.share_percent
            FROM goal_definition g JOIN programme_version v ON v.id = g.programme_version_id
            WHERE v.programme_id = \(programme) ORDER BY g.programme_version_id, g.position
            """
        ) { row in
            let goal = try GoalDefinition(
                code: row.text(1), wording: row.text(2), sharePercent: row.optionalInt(3))
            guard let goal else { throw row.error(2) }
            lines[try row.id(0), default: []].append(goal)
        }
        return lines
    }

    /// False if another change was made since, or its first day has come.
    static func withdraw(
        _ version: ProgrammeVersionID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let today = transaction.now.day
        return try transaction.run(
            """
            UPDATE programme_version SET withdrawn_on = \(today), withdrawn_at = \(transaction.now),
                withdrawn_by = \(account)
            WHERE id = \(version) AND withdrawn_on IS NULL AND valid_from > \(today)
              AND NOT EXISTS (SELECT 1 FROM programme_version v WHERE v.id > \(version)
                  AND v.programme_id = programme_version.programme_id AND v.withdrawn_on IS NULL)
            """) == 1
    }
}

extension ProgrammeVersion {
    fileprivate init(
        _ row: borrowing Row, _ criteria: [ProgrammeVersionID: [Criterion]],
        _ goals: [ProgrammeVersionID: [GoalDefinition]]
    ) throws {
        id = try row.id(0)
        validFrom = try row.day(1)
        lastDay = try row.optionalDay(2)
        var terms = try ProgrammeTerms(row, from: 3)
        terms.criteria = criteria[id] ?? []
        terms.goals = goals[id] ?? []
        self.terms = terms
        trace = try ChangeTrace(row, from: 20)
    }
}

extension ProgrammeTerms {
    fileprivate init(_ row: borrowing Row, from column: Int) throws {
        let ages = try AgeRange(from: row.optionalInt(column + 3), to: row.optionalInt(column + 4))
        guard let ages else { throw row.error(column + 3) }
        try self.init(
            title: row.text(column), source: row.text(column + 1), mode: row.value(column + 2), ages: ages,
            firstStepDays: row.int(column + 10))
        places = try Places(
            ordinary: row.optionalInt(column + 5), followUp: row.optionalInt(column + 6),
            reserved: row.optionalInt(column + 7), volume: row.optionalInt(column + 8))
        decisionMonths = try row.optionalInt(column + 9)
        firstMeetingDays = try row.optionalInt(column + 11)
        staffPerVisit = try row.optionalInt(column + 12)
        unsignedNoteDays = try row.int(column + 13)
        court = try row.optionalText(column + 14)
        board = try row.optionalText(column + 15)
        diaryPrefix = try row.optionalText(column + 16)
    }
}

extension Criterion {
    /// Code, wording, unmet wording, reason, judge.
    init(_ row: borrowing Row, from column: Int) throws {
        let criterion = try Criterion(
            code: row.text(column), wording: row.text(column + 1), unmetWording: row.text(column + 2),
            reason: row.value(column + 3), judge: row.optionalValue(column + 4))
        guard let criterion else { throw row.error(column) }
        self = criterion
    }
}

extension ChangeTrace {
    /// When and by whom it was made, when and by whom it was taken back.
    init(_ row: borrowing Row, from column: Int) throws {
        madeAt = try row.instant(column)
        madeBy = try row.optionalText(column + 1)
        withdrawnAt = try row.optionalInstant(column + 2)
        withdrawnBy = try row.optionalText(column + 3)
    }
}
