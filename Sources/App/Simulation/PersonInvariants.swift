import SQL

/// What must always hold of people and the cases they have, asked of the tables. It never trusts a
/// repository.
enum PersonInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I12 two open episodes for one human being in one programme",
            """
            SELECT count(*) FROM (SELECT 1 FROM episode e JOIN person p ON p.id = e.person_id
              WHERE e.ended_on IS NULL AND e.joined_to IS NULL
              GROUP BY e.programme_id, p.root_id HAVING count(*) > 1)
            """
        ),
        (
            "I12 an episode that goes on in another of somebody else, or of another programme",
            """
            SELECT count(*) FROM episode e JOIN person p ON p.id = e.person_id
            JOIN episode h ON h.id = e.joined_to JOIN person hp ON hp.id = h.person_id
            WHERE p.root_id <> hp.root_id OR e.programme_id <> h.programme_id
            """
        ),
        (
            "I12 episodes that go on in each other",
            """
            WITH RECURSIVE reached (id) AS (
              SELECT id FROM episode WHERE joined_to IS NULL
              UNION SELECT e.id FROM episode e JOIN reached r ON e.joined_to = r.id)
            SELECT (SELECT count(*) FROM episode) - (SELECT count(*) FROM reached)
            """
        ),
        (
            "a person's number without the day it was noted",
            """
            SELECT count(*) FROM person p WHERE p.personal_number IS NOT NULL AND NOT EXISTS (
              SELECT 1 FROM person_number n WHERE n.person_id = p.id)
            """
        ),
    ]
}
