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
    let persons, forms, answers, returns, contacts: [Line]
    let scaledGoals, withdrawals, scaledRatings, ratings, lapses: [Line]
    let aftercareAnswers, aftercareContacts, roots: [Line]

    init(_ transaction: borrowing ReadTransaction) throws {
        (episodes, inquiries, meetings) = try CountedRows.contacts(transaction)
        (decisions, appeals, endings) = try CountedRows.decided(transaction)
        (placements, leavings, queued, queueLeft) = try CountedRows.places(transaction)
        (supportEndings, endOutcomes, reviews, reviewOutcomes) = try CountedRows.goals(transaction)
        (visits, attendances, sessions) = try CountedRows.met(transaction)
        (persons, forms, answers, returns, contacts) = try CountedRows.profiles(transaction)
        (scaledGoals, withdrawals, scaledRatings, ratings, lapses) = try CountedRows.changes(transaction)
        (aftercareAnswers, aftercareContacts, roots) = try CountedRows.afterwards(transaction)
    }

    private static func contacts(
        _ transaction: borrowing ReadTransaction
    ) throws -> ([Line], [Line], [Line]) {
        (
            try transaction.lines(
                "SELECT id, programme_id, person_id, phase, opened_on, ended_on, joined_to FROM episode"),
            try transaction.lines("SELECT episode_id, source FROM inquiry"),
            try transaction.lines(
                """
                SELECT m.episode_id, h.held_on FROM held_assessment h, assessment_meeting m
                WHERE m.id = h.meeting_id
                """)
        )
    }

    private static func decided(
        _ transaction: borrowing ReadTransaction
    ) throws -> ([Line], [Line], [Line]) {
        (
            try transaction.lines(
                """
                SELECT id, episode_id, application_id, outcome, decided_on, period_from, period_to, changes_id
                FROM decision WHERE state = 'issued'
                """),
            try transaction.lines("SELECT decision_id, arrived_on FROM appeal"),
            try transaction.lines("SELECT episode_id, stage, reason FROM ending")
        )
    }

    private static func places(
        _ transaction: borrowing ReadTransaction
    ) throws -> ([Line], [Line], [Line], [Line]) {
        (
            try transaction.lines("SELECT id, episode_id, programme_id, kind, started_on FROM placement"),
            try transaction.lines("SELECT placement_id, ended_on FROM placement_ending"),
            try transaction.lines("SELECT id, episode_id, programme_id, entered_on FROM queue_entry"),
            try transaction.lines("SELECT entry_id, left_on FROM queue_leaving")
        )
    }

    private static func goals(
        _ transaction: borrowing ReadTransaction
    ) throws -> ([Line], [Line], [Line], [Line]) {
        (
            try transaction.lines(
                "SELECT id, episode_id, placement_id, ended_on, reason, corrects FROM support_ending"),
            try transaction.lines("SELECT ending_id, definition_id, outcome FROM support_ending_outcome"),
            try transaction.lines("SELECT id, episode_id, held_on, corrects FROM review"),
            try transaction.lines("SELECT review_id, definition_id, outcome FROM review_outcome")
        )
    }

    private static func afterwards(
        _ transaction: borrowing ReadTransaction
    ) throws -> ([Line], [Line], [Line]) {
        (
            try transaction.lines(
                "SELECT episode_id, ended_on, number, answer, answered_on FROM aftercare_answer"),
            try transaction.lines(
                """
                SELECT episode_id, ended_on, number, moment, result, day FROM aftercare_contact
                WHERE id NOT IN (SELECT contact_id FROM aftercare_contact_mistake)
                """),
            try transaction.lines("SELECT id, root_id FROM person")
        )
    }

    private static func met(
        _ transaction: borrowing ReadTransaction
    ) throws -> ([Line], [Line], [Line]) {
        (
            try transaction.lines("SELECT episode_id, meets_on, outcome FROM visit"),
            try transaction.lines("SELECT session_id, episode_id, turn, standing FROM group_attendance"),
            try transaction.lines("SELECT id, programme_id, meets_on, standing FROM group_session")
        )
    }
}

extension ReadTransaction {
    func lines(_ statement: SQL) throws -> [CountedRows.Line] {
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
