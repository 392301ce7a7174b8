import Casework
import Law
import SQL
import Store

/// Reads reviews of a case, and the goals that its programme has had. It changes nothing.
enum ReviewRepository {
    /// Latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ReviewRecord] {
        var reviews = try transaction.all(
            """
            SELECT r.id, r.held_on, r.taking_part, r.next_on, r.taking_part_words, r.own_view, r.summary,
                   r.step, r.correction_reason,
                   EXISTS (SELECT 1 FROM review o WHERE o.corrects = r.id), r.noted_at, a.name
            FROM review r JOIN account a ON a.id = r.noted_by
            WHERE r.episode_id = \(grant.episodeID) ORDER BY r.held_on DESC, r.id DESC
            """
        ) { try ReviewRecord($0) }
        if !reviews.isEmpty { try fill(&reviews, under: grant, transaction) }
        return reviews
    }

    /// When the support was last reviewed; nil where it has not been.
    static func latest(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Day? {
        try transaction.first(
            """
            SELECT r.held_on FROM review r WHERE r.episode_id = \(grant.episodeID)
              AND NOT EXISTS (SELECT 1 FROM review o WHERE o.corrects = r.id)
            ORDER BY r.held_on DESC, r.id DESC LIMIT 1
            """
        ) { try $0.day(0) }
    }

    /// With what was said of each goal and part of life.
    private static func fill(
        _ reviews: inout [ReviewRecord], under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let outcomes = try outcomes(under: grant, transaction)
        let grades = try grades(under: grant, transaction)
        let standings = Dictionary(
            grouping: try GoalStandingRepository.all(under: grant, transaction)) { $0.review }
        for index in reviews.indices {
            let id = reviews[index].id
            reviews[index].outcomes = outcomes[id] ?? []
            reviews[index].standings = standings[id] ?? []
            reviews[index].grades = Dictionary(grades[id] ?? []) { first, _ in first }
        }
    }

    private static func outcomes(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ReviewID: [ReviewRecord.Outcome]] {
        let all = try transaction.all(
            """
            SELECT o.review_id, d.position, d.wording, o.outcome, o.line
            FROM review_outcome o JOIN review r ON r.id = o.review_id
            JOIN goal_definition d ON d.id = o.definition_id
            WHERE r.episode_id = \(grant.episodeID) ORDER BY o.review_id, d.position
            """
        ) { row -> (ReviewID, ReviewRecord.Outcome) in
            try (
                row.id(0),
                ReviewRecord.Outcome(
                    position: row.int(1), wording: row.text(2), outcome: row.value(3), line: row.text(4))
            )
        }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    private static func grades(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ReviewID: [(LifeArea, LifeAreaGrade)]] {
        let all = try transaction.all(
            """
            SELECT a.review_id, a.area, a.grade FROM review_area a JOIN review r ON r.id = a.review_id
            WHERE r.episode_id = \(grant.episodeID)
            """
        ) { row -> (ReviewID, (LifeArea, LifeAreaGrade)) in
            guard let grade = LifeAreaGrade(rawValue: try row.int(2)) else { throw row.error(2) }
            return try (row.id(0), (row.value(1), grade))
        }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    /// The goals of all versions that were not withdrawn.
    static func programmeGoals(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ProgrammeGoal] {
        try transaction.all(
            """
            SELECT d.id, d.position, d.wording, v.valid_from, v.valid_to
            FROM goal_definition d JOIN programme_version v ON v.id = d.programme_version_id
            WHERE v.programme_id = \(programme) AND v.withdrawn_on IS NULL ORDER BY v.valid_from, d.position
            """
        ) { row in
            try ProgrammeGoal(
                id: row.id(0), position: row.int(1), wording: row.text(2), validFrom: row.day(3),
                validTo: row.optionalDay(4))
        }
    }
}

extension ReviewRecord {
    fileprivate init(_ row: borrowing Row) throws {
        id = try row.id(0)
        var text = try ReviewText(heldOn: row.day(1), takingPart: row.value(2), nextOn: row.day(3))
        (text.takingPartWords, text.ownView) = (try row.text(4), try row.text(5))
        (text.summary, text.step) = (try row.text(6), try row.optionalValue(7))
        self.text = text
        correctionReason = try row.text(8)
        (isCorrected, noted) = (try row.bool(9), try Noted(row, from: 10))
    }
}
