import Casework
import SQL
import Store

/// Every statement on the tasks of a mapping.
enum MappingTaskRepository {
    /// In the order they were added.
    static func all(
        of mapping: NeedsMappingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [MappingTask] {
        try transaction.all(
            """
            SELECT t.id, t.template_id, t.what, t.status, a.name, t.version
            FROM mapping_task t JOIN account a ON a.id = t.changed_by
            WHERE t.mapping_id = \(mapping) ORDER BY t.id
            """
        ) { row in
            try MappingTask(
                id: row.id(0), template: row.optionalID(1), what: row.text(2), status: row.value(3),
                changedBy: row.text(4), version: row.int(5))
        }
    }

    static func insert(
        _ what: String, _ status: MappingTaskStatus, template: FormTemplateID? = nil, id: MappingTaskID,
        in mapping: NeedsMappingID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO mapping_task (id, mapping_id, template_id, what, status, changed_at, changed_by)
            VALUES (\(id), \(mapping), \(template), \(what), \(status), \(transaction.now), \(account))
            """)
    }

    /// False if it was changed meanwhile.
    static func update(
        _ what: String, _ status: MappingTaskStatus, id: MappingTaskID, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE mapping_task SET what = \(what), status = \(status), changed_at = \(transaction.now),
                changed_by = \(account), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    /// A template's task follows its form.
    static func follow(
        _ template: FormTemplateID, _ status: MappingTaskStatus, in mapping: NeedsMappingID,
        by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE mapping_task SET status = \(status), changed_at = \(transaction.now),
                changed_by = \(account), version = version + 1
            WHERE mapping_id = \(mapping) AND template_id = \(template) AND status <> \(status)
            """)
    }
}
