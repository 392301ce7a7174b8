import Casework
import SQL
import Store

/// Finds and moves the open case in which a person's new inquiry goes on. It never finds one that itself goes
/// on in another.
enum HostRepository {
    /// Merged people are one: the case may have been opened for another row of the same human being.
    static func host(
        for person: PersonID, in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ReturningPerson.Host? {
        try transaction.first(
            """
            SELECT e.person_id, e.id, e.number, e.next_step, e.next_step_on, e.owner_id, e.next_step_note
            FROM person asked JOIN person p ON p.root_id = asked.root_id JOIN episode e ON e.person_id = p.id
            WHERE asked.id = \(person) AND e.programme_id = \(programme)
              AND e.ended_on IS NULL AND e.joined_to IS NULL
            ORDER BY e.id LIMIT 1
            """
        ) { row in
            try ReturningPerson.Host(
                programme: programme, person: row.id(0), episode: row.id(1), number: row.text(2),
                plan: NextStepPlan(
                    step: row.value(3), day: row.day(4), owner: row.id(5), note: row.text(6)))
        }
    }

    static func plan(
        _ plan: NextStepPlan, in episode: EpisodeID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE episode SET next_step = \(plan.step), next_step_on = \(plan.day),
                next_step_note = \(plan.note), next_step_file = 'execution', version = version + 1
            WHERE id = \(episode)
            """)
    }
}
