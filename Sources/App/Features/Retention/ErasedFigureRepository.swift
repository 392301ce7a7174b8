import Casework
import Figures
import Law
import SQL
import Store

/// Keeps what cases were counted as before they go, so that figures stay as they were published. It keeps
/// sums, never whom.
enum ErasedFigureRepository {
    static func keep(_ people: [PersonID], _ transaction: borrowing WriteTransaction) throws {
        try ErasedCountRepository.keep(people, transaction)
        // A new contact is in no sum yet.
        try transaction.run(
            """
            INSERT INTO episode_fact SELECT n.* FROM new_contact c
            JOIN episode_fact_now n ON n.episode_id = c.episode_id WHERE c.episode_id IN (\(episodes(people)))
            """)
        try transaction.run(
            """
            INSERT INTO erased_figure (programme_id, figure, day, category, n)
            SELECT programme_id, figure, day, category, count(*) FROM (\(rows(people)))
            WHERE true GROUP BY 1, 2, 3, 4 ON CONFLICT DO UPDATE SET n = n + excluded.n
            """)
    }

    /// Each time that one of their cases was counted.
    private static func rows(_ people: [PersonID]) -> SQL {
        let episodes = episodes(people)
        return """
            SELECT programme_id, figure, day, category FROM episode_figure WHERE episode_id IN (\(episodes))
            UNION ALL SELECT programme_id, figure, day, category FROM event_figure
            WHERE episode_id IN (\(episodes))
            UNION ALL SELECT e.programme_id, 'appealFate', a.arrived_on, \(AppealFate.statement)
            FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN episode e ON e.id = d.episode_id
            WHERE e.id IN (\(episodes))
            UNION ALL SELECT e.programme_id, 'notOffered', e.opened_on, \(NotOfferedRepository.fate)
            FROM episode e LEFT JOIN ending n ON n.episode_id = e.id WHERE e.id IN (\(episodes))
            """
    }

    private static func episodes(_ people: [PersonID]) -> SQL {
        """
        SELECT o.id FROM episode o JOIN person p ON p.id = o.person_id WHERE p.root_id IN (\(values: people))
        """
    }

    /// How many of a number are on no list any more, in words; nothing where all of them are.
    static func told(
        _ choice: FigureChoice, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String] {
        guard case .kept(let figure, let categories) = choice.part else { return [] }
        let only: SQL = categories.isEmpty ? "" : "AND category IN (\(values: categories))"
        let count = try transaction.first(
            """
            SELECT coalesce(sum(n), 0) FROM erased_figure
            WHERE programme_id = \(choice.scope.programme) AND figure = \(figure)
              AND day >= \(choice.scope.period.from) AND day <= \(choice.scope.period.to) \(only)
            """
        ) { try $0.int(0) } ?? 0
        return count > 0 ? ["Av antalet är \(count) gallrade: de räknas, men står inte i listan."] : []
    }
}
