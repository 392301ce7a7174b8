import Casework
import Figures
import Law
import SQL
import Store

/// Every statement on tables that are, or may be, published. A published one is never changed.
enum PublishingRepository {
    /// Those published in a programme, the latest first.
    static func published(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [TableProposal] {
        try found("programme_id IN (\(values: programmes)) AND published_on IS NOT NULL", transaction)
    }

    /// Everything that has been published.
    static func published(_ transaction: borrowing some Querying & ~Copyable) throws -> [TableProposal] {
        try found("published_on IS NOT NULL", transaction)
    }

    static func find(
        _ id: PublishedTableID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> TableProposal? {
        try found("id = \(id)", transaction).first
    }

    /// What has been published of the same people, which a new table is attacked with.
    static func earlier(
        of people: String, in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [TableProposal] {
        let key = TableProposal.key(people)
        return try published(in: [programme], transaction).filter { $0.peopleKey == key }
    }

    private static func found(
        _ condition: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [TableProposal] {
        let heads = try transaction.all(
            """
            SELECT id, programme_id, title, people, definition, corner, from_on, until_on, limit_count, step,
                   hides, published_on
            FROM published_table WHERE \(condition) ORDER BY published_on DESC, id DESC
            """
        ) { try Head($0) }
        return try heads.map { head in
            let figures = try transaction.all(
                """
                SELECT row, position, row_name, column_name, count, is_shown FROM published_figure
                WHERE table_id = \(head.id) ORDER BY row, position
                """
            ) { try Figure($0) }
            return head.proposal(figures)
        }
    }

    static func insert(
        _ proposal: TableProposal, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        let (table, terms) = (proposal.table, proposal.terms)
        try transaction.run(
            """
            INSERT INTO published_table (id, programme_id, title, people, definition, corner, from_on,
                until_on, limit_count, step, hides, proposed_at, proposed_by)
            VALUES (\(proposal.id), \(proposal.programme), \(proposal.title), \(proposal.people),
                \(proposal.definition), \(table.table.title), \(table.days.lowerBound),
                \(table.days.upperBound), \(terms.limit), \(terms.step), \(terms.hides), \(transaction.now),
                \(account))
            """)
        for (row, counts) in table.table.values.enumerated() {
            for (position, count) in counts.enumerated() {
                try insert(count, row, position, of: proposal, transaction)
            }
        }
    }

    private static func insert(
        _ count: Int, _ row: Int, _ position: Int, of proposal: TableProposal,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let table = proposal.table, (rows, columns) = (table.table.rows, table.table.columns)
        let rowName = row < rows.count ? rows[row] : nil
        let columnName = position < columns.count ? columns[position] : nil
        try transaction.run(
            """
            INSERT INTO published_figure (table_id, row, position, row_name, column_name, count, is_shown)
            VALUES (\(proposal.id), \(row), \(position), \(rowName), \(columnName), \(count),
                \(table.shown[row][position] != .hidden))
            """)
    }

    /// False where it was published meanwhile.
    static func publish(
        _ id: PublishedTableID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE published_table SET published_on = \(transaction.now.day),
                published_at = \(transaction.now), published_by = \(account)
            WHERE id = \(id) AND published_at IS NULL
            """) == 1
    }
}

/// A figure as it is kept.
private struct Figure {
    let row: Int
    let rowName: String?
    let columnName: String?
    let count: Int
    let isShown: Bool

    init(_ row: borrowing Row) throws {
        (self.row, rowName, columnName) = (try row.int(0), try row.optionalText(2), try row.optionalText(3))
        (count, isShown) = (try row.int(4), try row.bool(5))
    }
}

/// A table without its figures.
private struct Head {
    let id: PublishedTableID
    let programme: ProgrammeID
    let texts: [String]
    let days: ClosedRange<Day>
    let terms: TablePlan.Terms
    let publishedOn: Day?

    init(_ row: borrowing Row) throws {
        (id, programme) = (try row.id(0), try row.id(1))
        texts = try [row.text(2), row.text(3), row.text(4), row.text(5)]
        let (from, until) = (try row.day(6), try row.day(7))
        days = from...max(from, until)
        terms = try TablePlan.Terms(limit: row.int(8), step: row.int(9), hides: row.bool(10))
        publishedOn = try row.optionalDay(11)
    }

    func proposal(_ figures: [Figure]) -> TableProposal {
        let lines = Dictionary(grouping: figures, by: \.row).sorted { $0.key < $1.key }.map(\.value)
        let table = CountTable(
            title: texts[3], rows: lines.compactMap { $0.first?.rowName },
            columns: lines.first?.compactMap(\.columnName) ?? [],
            counts: lines.map { $0.map(\.count) })
        let open: Publication.Shown = terms.step > 1 ? .rounded(to: terms.step) : .exact
        let shown = lines.map { $0.map { $0.isShown ? open : Publication.Shown.hidden } }
        return TableProposal(
            id: id, programme: programme, title: texts[0], people: texts[1], definition: texts[2],
            terms: terms, table: PeriodTable(table: table, days: days, shown: shown),
            publishedOn: publishedOn)
    }
}
