import Casework
import Law
import SQL
import Store

/// Reads how support ended in a case. It changes nothing.
enum SupportEndingRepository {
    /// Latest first, also those that were corrected.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SupportEndingRecord] {
        var found = try bare(under: grant, transaction)
        guard !found.isEmpty else { return [] }
        let outcomes = try outcomes(under: grant, transaction), grades = try grades(under: grant, transaction)
        for index in found.indices {
            found[index].take(outcomes[found[index].id] ?? [], grades[found[index].id] ?? [])
        }
        return found
    }

    /// The day on which it was last noted that support ended; nil where it has not.
    static func lastNoted(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Day? {
        try transaction.first(
            "SELECT max(s.noted_on) FROM support_ending s WHERE s.episode_id = \(grant.episodeID)"
        ) { try $0.optionalDay(0) } ?? nil
    }

    private static func bare(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SupportEndingRecord] {
        try transaction.all(
            """
            SELECT s.id, s.placement_id, s.stage, s.ended_on, s.reason, s.destination, s.destination_words,
                   s.own_view, s.summary, s.step, r.wording, d.wording, s.correction_reason,
                   EXISTS (SELECT 1 FROM support_ending o WHERE o.corrects = s.id), s.noted_at, a.name
            FROM support_ending s JOIN account a ON a.id = s.noted_by
            JOIN support_end_reason r ON r.code = s.reason
            LEFT JOIN support_destination d ON d.code = s.destination
            WHERE s.episode_id = \(grant.episodeID) ORDER BY s.id DESC
            """
        ) { try SupportEndingRecord($0) }
    }

    private static func outcomes(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SupportEndingID: [SupportEndingRecord.Outcome]] {
        var found: [SupportEndingID: [SupportEndingRecord.Outcome]] = [:]
        try transaction.each(
            """
            SELECT o.ending_id, g.position, g.wording, o.outcome, o.line
            FROM support_ending_outcome o JOIN support_ending s ON s.id = o.ending_id
            JOIN goal_definition g ON g.id = o.definition_id
            WHERE s.episode_id = \(grant.episodeID) ORDER BY o.ending_id, g.position
            """
        ) { row in
            let said = try SupportEnding.Said(outcome: row.value(3), line: row.text(4))
            try found[row.id(0), default: []].append(
                SupportEndingRecord.Outcome(position: row.int(1), wording: row.text(2), said: said))
        }
        return found
    }

    private static func grades(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SupportEndingID: [(LifeArea, LifeAreaGrade)]] {
        var found: [SupportEndingID: [(LifeArea, LifeAreaGrade)]] = [:]
        try transaction.each(
            """
            SELECT a.ending_id, a.area, a.grade
            FROM support_ending_area a JOIN support_ending s ON s.id = a.ending_id
            WHERE s.episode_id = \(grant.episodeID)
            """
        ) { row in
            guard let grade = LifeAreaGrade(rawValue: try row.int(2)) else { throw row.error(2) }
            try found[row.id(0), default: []].append((row.value(1), grade))
        }
        return found
    }

    /// Whether anything has been decided in the case, or waits to be: then the authority ends it.
    static func isAuthoritys(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM episode e WHERE e.id = \(grant.episodeID) AND (
              EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = e.id)
              OR EXISTS (SELECT 1 FROM application a WHERE a.episode_id = e.id AND NOT EXISTS (
                SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)))
            """
        ) { try $0.int(0) } != nil
    }
}

extension SupportEndingRecord {
    fileprivate init(_ row: borrowing Row) throws {
        (id, placement, stage) = (try row.id(0), try row.optionalID(1), try row.value(2))
        var ending = try SupportEnding(
            endedOn: row.day(3), reason: row.text(4), destination: row.optionalText(5) ?? "",
            summary: row.text(8))
        (ending.destinationWords, ending.ownView) = (try row.text(6), try row.text(7))
        ending.step = try row.optionalValue(9)
        self.ending = ending
        (reasonWords, destinationWords) = (try row.text(10), try row.optionalText(11) ?? "")
        (correctionReason, isCorrected) = (try row.text(12), try row.bool(13))
        noted = try Noted(row, from: 14)
    }

    fileprivate mutating func take(_ outcomes: [Outcome], _ grades: [(LifeArea, LifeAreaGrade)]) {
        var all = ending
        all.outcomes = Dictionary(outcomes.map { ($0.position, $0.said) }) { first, _ in first }
        all.grades = Dictionary(grades) { first, _ in first }
        self = SupportEndingRecord(
            id: id, placement: placement, stage: stage, ending: all, reasonWords: reasonWords,
            destinationWords: destinationWords, correctionReason: correctionReason,
            isCorrected: isCorrected, noted: noted, outcomes: outcomes)
    }
}
