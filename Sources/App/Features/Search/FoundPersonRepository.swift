import Casework
import SQL
import Store

/// Reads people with their cases, of the programmes that a reader may read. It leaves out what is protected
/// from the reader.
enum FoundPersonRepository {
    private struct Line {
        let part: FoundPerson.Part
        let one: FoundPerson.Case
        let reader: AccountID?
    }

    /// Nil if the reader may see nothing of them.
    static func find(
        _ root: PersonID, in reach: CaseReach, for reader: AccountID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> FoundPerson? {
        let lines = try transaction.all(
            """
            \(columns) FROM person p CROSS JOIN episode e ON e.person_id = p.id \(rest)
            WHERE p.root_id = \(root) AND \(reach.holds) ORDER BY e.id
            """, decode)
        return assemble(root, lines, for: reader)
    }

    /// As `find`, for the human being that a row is one of.
    static func find(
        whoIs person: PersonID, in reach: CaseReach, for reader: AccountID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> FoundPerson? {
        let root = try PersonTreeRepository.root(of: person, transaction)
        return try find(root, in: reach, for: reader, transaction)
    }

    /// The cases with these numbers, whether or not their names may be read: a case is opened by its number.
    static func cases(
        numbered numbers: [String], in reach: CaseReach, for reader: AccountID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(one: FoundPerson.Case, name: String?)] {
        try transaction.all(statement(numbered: numbers, in: reach), decode)
            .map { line in (line.one, isReadable(line, by: reader) ? line.part.name : nil) }
    }

    static func statement(numbered numbers: [String], in reach: CaseReach) -> SQL {
        """
        \(columns) FROM episode e CROSS JOIN person p ON p.id = e.person_id \(rest)
        WHERE e.number IN (\(values: numbers)) AND \(reach.holds)
        ORDER BY e.id DESC
        """
    }

    /// What numbers of these programmes begin with, and the years there are: how a case number without them
    /// is made whole.
    static func series(
        of programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(prefix: String, year: Int)] {
        try transaction.all(
            """
            SELECT g.case_prefix, c.year FROM programme g JOIN case_counter c ON c.programme_id = g.id
            WHERE g.id IN (\(values: programmes)) ORDER BY c.year DESC, g.case_prefix
            """
        ) { (try $0.text(0), try $0.int(1)) }
    }

    private static let columns: SQL = """
        SELECT p.id, p.name, p.birth_day, p.personal_number, p.address, p.is_protected, e.id, e.programme_id,
          e.number, g.name, e.phase, e.opened_on, e.ended_on, e.joined_to, \(CaseReaderRepository.reader)
        """

    private static let rest: SQL = """
        CROSS JOIN programme g ON g.id = e.programme_id
        """

    private static func assemble(_ root: PersonID, _ lines: [Line], for reader: AccountID) -> FoundPerson? {
        var found = FoundPerson(root: root, parts: [], cases: [])
        let readable = Set(lines.filter { isReadable($0, by: reader) }.map(\.part.person))
        for line in lines where readable.contains(line.part.person) {
            if !found.parts.contains(where: { $0.person == line.part.person }) {
                found.parts.append(line.part)
            }
            found.cases.append(line.one)
        }
        return found.cases.isEmpty ? nil : found
    }

    private static func isReadable(_ line: Line, by reader: AccountID) -> Bool {
        ProtectedReading.mayRead(isProtected: line.part.isProtected, owner: line.reader, reader: reader)
    }

    private static func decode(_ row: borrowing Row) throws -> Line {
        let part = try FoundPerson.Part(
            person: row.id(0), name: row.text(1), birthDay: row.optionalDay(2), number: row.optionalText(3),
            address: row.text(4), isProtected: row.bool(5))
        let one = try FoundPerson.Case(
            episode: row.id(6), person: part.person, programme: row.id(7), number: row.text(8),
            programmeName: row.text(9), phase: row.value(10), openedOn: row.day(11),
            endedOn: row.optionalDay(12), host: row.optionalID(13, EpisodeID.self))
        return try Line(part: part, one: one, reader: row.optionalID(14, AccountID.self))
    }
}
