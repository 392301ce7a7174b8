import Casework
import Law
import SQL
import Store

/// Who installed the versions of form templates, and which were taken back before their first day.
extension FormTemplateRepository {
    static func records(
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FormTemplateRecord] {
        var traces: [FormTemplateVersionID: ChangeTrace] = [:]
        try transaction.each(
            """
            SELECT v.id, v.made_at, a.name, i.withdrawn_at, w.name
            FROM form_template_version v LEFT JOIN form_template_installation i ON i.version_id = v.id
            LEFT JOIN account a ON a.id = i.installed_by LEFT JOIN account w ON w.id = i.withdrawn_by
            """
        ) { row in
            traces[try row.id(0)] = try ChangeTrace(
                madeAt: row.instant(1), madeBy: row.optionalText(2), withdrawnAt: row.optionalInstant(3),
                withdrawnBy: row.optionalText(4))
        }
        return try all(transaction).map { stored in
            guard let trace = traces[stored.id] else { throw MissingRecord.formTemplate }
            return FormTemplateRecord(stored: stored, trace: trace)
        }
    }

    static func histories(
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FormTemplateHistory] {
        FormTemplateHistory.all(try records(transaction))
    }

    static func noteInstallation(
        of version: FormTemplateVersionID, sha256: [UInt8], by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO form_template_installation (version_id, file_sha256, installed_on, installed_by)
            VALUES (\(version), \(sha256), \(transaction.now.day), \(account))
            """)
    }

    /// False if it came with the program, has begun, or was taken back already.
    static func withdraw(
        _ version: FormTemplateVersionID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE form_template_installation SET withdrawn_on = \(transaction.now.day),
                withdrawn_at = \(transaction.now), withdrawn_by = \(account)
            WHERE version_id = \(version) AND withdrawn_at IS NULL
              AND (SELECT v.valid_from FROM form_template_version v WHERE v.id = version_id)
                > \(transaction.now.day)
            """) == 1
    }
}
