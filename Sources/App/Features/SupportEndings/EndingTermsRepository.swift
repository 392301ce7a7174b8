import Casework
import Law
import SQL
import Store

/// Reads what can be chosen when support ends, and from when, and what has been seen to around an ending of a
/// case. It knows nobody.
enum EndingTermsRepository {
    /// In the order that they are shown, also those that cannot be chosen any more.
    static func reasons(
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SupportEndReason] {
        try transaction.all(
            """
            SELECT code, wording, place_reason, needs_tries, is_death, valid_from, valid_to
            FROM support_end_reason ORDER BY position, code
            """
        ) { row in
            try SupportEndReason(
                code: row.text(0), wording: row.text(1), place: row.value(2), needsTries: row.bool(3),
                isDeath: row.bool(4), validity: CodeValidity(row, from: 5))
        }
    }

    static func destinations(
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SupportDestination] {
        try transaction.all(
            "SELECT code, wording, valid_from, valid_to FROM support_destination ORDER BY position, code"
        ) { row in
            try SupportDestination(
                code: row.text(0), wording: row.text(1), validity: CodeValidity(row, from: 2))
        }
    }

    static func items(_ transaction: borrowing some Querying & ~Copyable) throws -> [EndingCheckItem] {
        try transaction.all(
            "SELECT code, wording, valid_from, valid_to FROM ending_check_item ORDER BY position, code"
        ) { row in
            try EndingCheckItem(
                code: row.text(0), wording: row.text(1), validity: CodeValidity(row, from: 2))
        }
    }

    /// Latest first.
    static func checks(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [EndingCheckRecord] {
        try transaction.all(
            """
            SELECT c.item, i.wording, c.standing, c.noted_at, a.name
            FROM ending_check c JOIN ending_check_item i ON i.code = c.item
            JOIN account a ON a.id = c.noted_by
            WHERE c.episode_id = \(grant.episodeID) ORDER BY c.id DESC
            """
        ) { row in
            try EndingCheckRecord(
                item: row.text(0), wording: row.text(1), standing: row.value(2), noted: Noted(row, from: 3))
        }
    }
}

extension CodeValidity {
    /// Two columns.
    fileprivate init(_ row: borrowing Row, from column: Int) throws {
        try self.init(from: row.day(column), to: row.optionalDay(column + 1))
    }
}
