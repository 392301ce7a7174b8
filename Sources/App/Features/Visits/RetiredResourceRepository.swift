import Casework
import SQL
import Store

/// Every statement on what units owned and took away. What is brought back is the same one, never a new.
enum RetiredResourceRepository {
    /// What was taken away, and can be brought back: the latest of each name.
    static func all(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(programme: ProgrammeID, resource: Resource)] {
        try transaction.all(
            """
            SELECT r.programme_id, max(r.id), r.kind, r.name FROM resource r
            WHERE r.programme_id IN (\(values: programmes)) AND r.retired_at IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM resource n WHERE n.programme_id = r.programme_id
                AND n.kind = r.kind AND n.name = r.name AND n.retired_at IS NULL)
            GROUP BY r.programme_id, r.kind, r.name ORDER BY r.programme_id, r.kind DESC, r.name
            """
        ) { row in
            try (row.id(0), Resource(id: row.id(1), kind: row.value(2), name: row.text(3)))
        }
    }

    /// False if it is there already.
    static func restore(
        _ resource: ResourceID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE resource SET retired_at = NULL, retired_by = NULL
            WHERE id = \(resource) AND retired_at IS NOT NULL
            """) == 1
    }
}
