import Casework
import Figures
import Law
import SQL
import Store

/// Reads whom a report counts, out of the schema's view `participant`. It walks through the programme's
/// supported cases, which a report may and a page of figures may not.
enum ParticipantRepository {
    /// All who are there, and what was counted of those who are erased.
    static func read(
        _ scope: FigureScope, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ParticipantNumbers {
        let erased = try ErasedCountRepository.read(scope, transaction)
        return try read(scope, of: nil, transaction).adding(erased)
    }

    /// - Parameter people: those alone, by the rows that all of theirs stand for; nil: everybody.
    static func read(
        _ scope: FigureScope, of people: [PersonID]?, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ParticipantNumbers {
        let one = Asked(programme: scope.programme, period: scope.period, people: people)
        return ParticipantNumbers(
            lines: try lines(one, transaction), people: try self.people(one, transaction),
            outs: try outs(one, transaction) + answers(one, transaction),
            decided: try decided(one, transaction))
    }

    private struct Asked {
        let programme: ProgrammeID
        let period: FigurePeriod
        let people: [PersonID]?

        /// That somebody is one of them.
        func isOne(_ root: SQL) -> SQL { people.map { "\(root) IN (\(values: $0))" } ?? "1" }
    }

    /// Of `participant`, each figure's condition; null and false count for nothing.
    private static func condition(_ figure: ParticipantFigure, _ period: FigurePeriod) -> SQL {
        let (from, to) = (period.from, period.to)
        return switch figure {
        case .participants: "started_on <= \(to) AND (out_on IS NULL OR out_on > \(from))"
        case .enrolled: "started_on BETWEEN \(from) AND \(to)"
        case .discharged: "out_stage = 'during' AND out_on BETWEEN \(from) AND \(to)"
        case .leftBefore: "out_stage = 'before' AND out_on BETWEEN \(from) AND \(to)"
        }
    }

    private static func lines(
        _ one: Asked, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ParticipantNumbers.Line] {
        let figures = ParticipantFigure.allCases
        let none: SQL = "1"
        let sums: SQL = figures.reduce(none) { "\($0), coalesce(sum(\(condition($1, one.period))), 0)" }
        return try transaction.all(
            """
            SELECT coalesce(gender, ''), age, \(sums) FROM participant
            WHERE programme_id = \(one.programme) AND coalesce(started_on, out_on) <= \(one.period.to)
              AND (out_on IS NULL OR out_on >= \(one.period.from)) AND \(one.isOne("person_id"))
            GROUP BY 1, 2 ORDER BY 1, 2
            """
        ) { row in
            var counts: [ParticipantFigure: Int] = [:]
            for (place, figure) in figures.enumerated() { counts[figure] = try row.int(3 + place) }
            return try ParticipantNumbers.Line(
                gender: CountedGender(code: row.text(0)), age: row.optionalInt(1), counts: counts)
        }
    }

    private static func people(
        _ one: Asked, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Int {
        try transaction.first(
            """
            SELECT count(DISTINCT person_id) FROM participant
            WHERE programme_id = \(one.programme) AND \(condition(.participants, one.period))
              AND \(one.isOne("person_id"))
            """
        ) { try $0.int(0) } ?? 0
    }

    private static func outs(
        _ one: Asked, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ParticipantNumbers.Out] {
        try transaction.all(
            """
            SELECT coalesce(gender, ''), out_on, count(*) FROM participant
            WHERE programme_id = \(one.programme) AND out_on BETWEEN \(one.period.from) AND \(one.period.to)
              AND \(one.isOne("person_id"))
            GROUP BY 1, 2
            """
        ) { row in
            try ParticipantNumbers.Out(
                gender: CountedGender(code: row.text(0)), day: row.day(1), answer: nil, count: row.int(2))
        }
    }

    private static func answers(
        _ one: Asked, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ParticipantNumbers.Out] {
        try transaction.all(
            """
            SELECT coalesce(p.gender, ''), p.out_on, o.definition_id, o.outcome, count(*) FROM participant p
            JOIN support_ending_outcome o ON o.ending_id = p.ending_id
            WHERE p.programme_id = \(one.programme) AND \(one.isOne("p.person_id"))
              AND p.out_on BETWEEN \(one.period.from) AND \(one.period.to)
            GROUP BY 1, 2, 3, 4
            """
        ) { row in
            try ParticipantNumbers.Out(
                gender: CountedGender(code: row.text(0)), day: row.day(1),
                answer: (row.int64(2), row.text(3)), count: row.int(4))
        }
    }

    private static func decided(
        _ one: Asked, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (people: Int, several: Int) {
        try transaction.first(
            """
            SELECT count(*), coalesce(sum(n > 1), 0) FROM (
              SELECT count(*) AS n FROM decision d JOIN episode e ON e.id = d.episode_id
              JOIN person p ON p.id = e.person_id
              WHERE d.state = 'issued' AND e.programme_id = \(one.programme)
                AND d.decided_on BETWEEN \(one.period.from) AND \(one.period.to)
                AND \(one.isOne("p.root_id")) GROUP BY p.root_id)
            """
        ) { try ($0.int(0), $0.int(1)) } ?? (0, 0)
    }
}
