import Casework
import Figures
import Law
import SQL
import Store

/// Every statement on calculations of cost and benefit. It adds turns; it never edits or takes away.
enum EconomyRepository {
    static func all(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [EconomyRecord] {
        let found: [EconomySheetID] = try transaction.all(
            "SELECT id FROM economy_sheet WHERE programme_id IN (\(values: programmes)) ORDER BY id DESC"
        ) { try $0.id(0) }
        return try found.compactMap { try find($0, transaction) }
    }

    static func find(
        _ id: EconomySheetID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> EconomyRecord? {
        let programme: ProgrammeID? = try transaction.first(
            "SELECT programme_id FROM economy_sheet WHERE id = \(id)") { try $0.id(0) }
        guard let programme else { return nil }
        return try EconomyRecord(
            id: id, programme: programme, headings: headings(id, transaction),
            entries: entries(id, transaction))
    }

    private static func headings(
        _ id: EconomySheetID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(turn: Int, heading: EconomyRecord.Heading, noted: EconomyRecord.Noting)] {
        try transaction.all(
            """
            SELECT h.turn, h.title, h.rate, h.persons, h.stated, h.stated_source, h.noted_at, a.name
            FROM economy_heading h JOIN account a ON a.id = h.noted_by
            WHERE h.sheet_id = \(id) ORDER BY h.turn DESC
            """
        ) { row in
            let heading = try EconomyRecord.Heading(
                title: row.text(1), rate: row.int(2), persons: row.optionalInt(3),
                stated: row.optionalInt(4), statedSource: row.text(5))
            return (try row.int(0), heading, try EconomyRecord.Noting(at: row.instant(6), by: row.text(7)))
        }
    }

    private static func entries(
        _ id: EconomySheetID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [EconomyRecord.Entry] {
        try transaction.all(
            """
            SELECT r.place, r.turn, r.payer, r.kind, r.kronor, r.timing, r.first_year, r.last_year, r.source,
                   r.source_on, r.is_removed, r.noted_at, a.name
            FROM economy_row r JOIN account a ON a.id = r.noted_by
            WHERE r.sheet_id = \(id) ORDER BY r.place, r.turn DESC
            """
        ) { try EconomyRecord.Entry($0) }
    }

    static func insert(
        _ id: EconomySheetID, in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO economy_sheet (id, programme_id, made_at, made_by)
            VALUES (\(id), \(programme), \(transaction.now), \(account))
            """)
    }

    static func insert(
        _ heading: EconomyRecord.Heading, turn: Int, of id: EconomySheetID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO economy_heading (sheet_id, turn, title, rate, persons, stated, stated_source,
                noted_at, noted_by)
            VALUES (\(id), \(turn), \(heading.title), \(heading.rate), \(heading.persons), \(heading.stated),
                \(heading.statedSource), \(transaction.now), \(account))
            """)
    }

    static func insert(
        _ item: EconomyItem, isRemoved: Bool, at place: Int, turn: Int, of id: EconomySheetID,
        by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO economy_row (sheet_id, place, turn, payer, kind, kronor, timing, first_year,
                last_year, source, source_on, is_removed, noted_at, noted_by)
            VALUES (\(id), \(place), \(turn), \(item.payer), \(item.kind), \(item.kronor),
                \(item.timing.kind), \(item.timing.span?.lowerBound), \(item.timing.span?.upperBound),
                \(item.source), \(item.sourceDay), \(isRemoved), \(transaction.now), \(account))
            """)
    }
}

extension EconomyRecord.Entry {
    fileprivate init(_ row: borrowing Row) throws {
        let first = try row.optionalInt(6), last = try row.optionalInt(7)
        let years = first.flatMap { first in last.map { first...max(first, $0) } }
        guard let timing = try EconomyTiming(row.value(5), years) else { throw row.error(5) }
        let item = try EconomyItem(
            payer: row.value(2), kind: row.value(3), kronor: row.int(4), timing: timing,
            source: row.text(8), sourceDay: row.optionalDay(9))
        try self.init(
            place: row.int(0), turn: row.int(1), item: item, isRemoved: row.bool(10),
            noted: EconomyRecord.Noting(at: row.instant(11), by: row.text(12)))
    }
}
