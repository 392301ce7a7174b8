import Casework
import Law
import SQL
import Store

/// Every statement on the occasions of a mapping.
enum MappingOccasionRepository {
    static func all(
        of mapping: NeedsMappingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [NeedsMapping.Occasion] {
        try transaction.all(
            """
            SELECT o.id, o.standing, o.day, o.place, o.first_staff_id, o.second_staff_id, o.alone_reason,
                o.minutes, o.note, a.name, b.name, o.noted_at, n.name, o.version, o.starts
            FROM mapping_occasion o JOIN account a ON a.id = o.first_staff_id
            LEFT JOIN account b ON b.id = o.second_staff_id JOIN account n ON n.id = o.noted_by
            WHERE o.mapping_id = \(mapping) ORDER BY o.day, o.id
            """, decode)
    }

    private static func decode(_ row: borrowing Row) throws -> NeedsMapping.Occasion {
        try NeedsMapping.Occasion(
            id: row.id(0),
            occasion: MappingOccasion(
                standing: row.value(1), day: row.day(2),
                time: row.optionalInt(14).flatMap(TimeOfDay.init(minute:)), place: row.value(3),
                first: row.id(4), second: row.optionalID(5), aloneReason: row.text(6),
                minutes: row.optionalInt(7), note: row.text(8)),
            firstName: row.text(9), secondName: row.optionalText(10), notedAt: row.instant(11),
            notedBy: row.text(12), version: row.int(13))
    }

    static func insert(
        _ occasion: MappingOccasion, id: MappingOccasionID, in mapping: NeedsMappingID,
        by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO mapping_occasion (id, mapping_id, standing, day, place, first_staff_id,
                second_staff_id, alone_reason, minutes, note, starts, noted_on, noted_at, noted_by)
            VALUES (\(id), \(mapping), \(occasion.standing), \(occasion.day), \(occasion.place),
                \(occasion.first), \(occasion.second), \(occasion.aloneReason), \(occasion.minutes),
                \(occasion.note), \(occasion.time?.minute), \(transaction.now.day), \(transaction.now),
                \(account))
            """)
    }

    /// False if it was changed meanwhile.
    static func update(
        _ occasion: MappingOccasion, id: MappingOccasionID, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE mapping_occasion SET standing = \(occasion.standing), day = \(occasion.day),
                place = \(occasion.place), first_staff_id = \(occasion.first),
                second_staff_id = \(occasion.second), alone_reason = \(occasion.aloneReason),
                minutes = \(occasion.minutes), note = \(occasion.note), starts = \(occasion.time?.minute),
                noted_on = \(transaction.now.day),
                noted_at = \(transaction.now), noted_by = \(account), version = version + 1
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }
}
