import Law
import SQL
import Store

/// Every source row that figures are about, read whole and plain: what the tests recount from. It uses
/// nothing of what the program keeps or counts by.
struct CountedRows {
    /// By the columns' names, as text; without those that are NULL.
    typealias Line = [String: String]

    let episodes, inquiries, meetings, decisions, placements, leavings: [Line]
    let endings, supportEndings, endOutcomes, reviews, reviewOutcomes: [Line]
    let visits, attendances, sessions, queued, queueLeft, appeals: [Line]

    init(_ transaction: borrowing ReadTransaction) throws {
        episodes = try transaction.lines("SELECT id, programme_id, phase, opened_on, joined_to FROM episode")
        inquiries = try transaction.lines("SELECT episode_id, source FROM inquiry")
        meetings = try transaction.lines(
            """
            SELECT m.episode_id, h.held_on FROM held_assessment h, assessment_meeting m
            WHERE m.id = h.meeting_id
            """)
        decisions = try transaction.lines(
            "SELECT id, episode_id, application_id, outcome, decided_on FROM decision WHERE state = 'issued'")
        placements = try transaction.lines(
            "SELECT id, episode_id, programme_id, kind, started_on FROM placement")
        leavings = try transaction.lines("SELECT placement_id, ended_on FROM placement_ending")
        endings = try transaction.lines("SELECT episode_id, stage, reason FROM ending")
        supportEndings = try transaction.lines(
            "SELECT id, episode_id, placement_id, ended_on, reason, corrects FROM support_ending")
        endOutcomes = try transaction.lines(
            "SELECT ending_id, definition_id, outcome FROM support_ending_outcome")
        reviews = try transaction.lines("SELECT id, episode_id, held_on, corrects FROM review")
        reviewOutcomes = try transaction.lines("SELECT review_id, definition_id, outcome FROM review_outcome")
        visits = try transaction.lines("SELECT episode_id, meets_on, outcome FROM visit")
        attendances = try transaction.lines(
            "SELECT session_id, episode_id, turn, standing FROM group_attendance")
        sessions = try transaction.lines("SELECT id, programme_id, meets_on, standing FROM group_session")
        queued = try transaction.lines("SELECT id, episode_id, programme_id, entered_on FROM queue_entry")
        queueLeft = try transaction.lines("SELECT entry_id, left_on FROM queue_leaving")
        appeals = try transaction.lines("SELECT decision_id, arrived_on FROM appeal")
    }
}

extension ReadTransaction {
    fileprivate func lines(_ statement: SQL) throws -> [CountedRows.Line] {
        try all(statement) { row in
            var line: CountedRows.Line = [:]
            for column in 0..<row.count where !row.isNull(column) {
                let isNumber = row.source.kind(column) == .integer
                line[row.source.name(column)] = isNumber ? "\(try row.int64(column))" : try row.text(column)
            }
            return line
        }
    }
}
