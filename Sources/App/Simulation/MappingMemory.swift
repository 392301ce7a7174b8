import Casework
import SQL
import Store

/// Compares every mapping that was lived with what the database says, and what must always hold of them.
enum MappingMemory {
    /// Throws `SimulationError.broken` at the first that differs.
    static func compare(_ simulator: Simulator, _ store: Store) throws {
        let kept = try store.read { try read($0) }
        for one in simulator.cases {
            for form in one.forms {
                guard kept[form.id] == form.answers else {
                    throw SimulationError.broken("I5: formuläret \(form.id) i \(one.number) minns annat")
                }
            }
        }
        let remembered = simulator.cases.reduce(0) { $0 + $1.forms.count }
        guard kept.count == remembered else {
            throw SimulationError.broken("I5: \(kept.count) av \(remembered) formulär")
        }
    }

    private static func read(_ transaction: borrowing ReadTransaction) throws -> [FilledFormID: FormAnswers] {
        var values: [FilledFormID: [String: String]] = [:]
        try transaction.each(
            """
            SELECT f.id, coalesce(q.code, ''), coalesce(a.choice, a.words, '')
            FROM filled_form f LEFT JOIN filled_answer a ON a.form_id = f.id
            LEFT JOIN form_question q ON q.id = a.question_id
            """
        ) { row in
            let id: FilledFormID = try row.id(0)
            values[id, default: [:]][try row.text(1)] = try row.text(2)
        }
        return values.mapValues { FormAnswers($0) }
    }

    static let rules: [(String, SQL)] = [
        (
            "AS-4 more than five occasions",
            """
            SELECT count(*) FROM (SELECT 1 FROM mapping_occasion WHERE standing <> 'cancelled'
              GROUP BY mapping_id HAVING count(*) > 5)
            """
        ),
        (
            "AS-4 an occasion before its case",
            """
            SELECT count(*) FROM mapping_occasion o JOIN needs_mapping m ON m.id = o.mapping_id
            JOIN episode e ON e.id = m.episode_id WHERE o.day < e.opened_on
            """
        ),
        (
            "AS-17 a case in its mapping without one",
            """
            SELECT count(*) FROM needs_mapping m JOIN episode e ON e.id = m.episode_id
            WHERE e.phase IN ('inquiry', 'assessmentMeeting')
            """
        ),
        (
            "I8 mappings, occasions or forms and their entries differ",
            """
            SELECT abs((SELECT count(*) FROM needs_mapping) -
                (SELECT count(*) FROM audit_entry WHERE event = 'mappingBegun')) +
              abs((SELECT coalesce(sum(version), 0) FROM mapping_occasion) -
                (SELECT count(*) FROM audit_entry WHERE event = 'mappingOccasionNoted')) +
              abs((SELECT count(*) FROM filled_form WHERE locked_at IS NOT NULL) -
                (SELECT count(*) FROM audit_entry WHERE event = 'mappingFormLocked')) +
              abs((SELECT count(*) FROM needs_mapping_turn) - (SELECT count(*) FROM audit_entry
                WHERE event IN ('mappingStopped', 'mappingResumed', 'mappingConcluded')))
            """
        ),
    ]
}
