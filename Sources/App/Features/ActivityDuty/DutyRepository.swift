import Casework
import Law
import SQL
import Store

/// Reads the register of kommunala aktivitetsansvaret. It reads no other table of people.
enum DutyRepository {
    /// Those nearest to 20 first. A protected one stands last, whatever they are called and however old.
    static func all(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DutyRecord] {
        try find("y.programme_id IN (\(values: programmes))", transaction)
    }

    static func one(
        _ id: DutyYouthID, in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> DutyRecord? {
        try find("y.id = \(id) AND y.programme_id IN (\(values: programmes))", transaction).first
    }

    static func isKnown(
        _ personalNumber: String?, in programme: ProgrammeID, besides id: DutyYouthID?,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        let found: DutyYouthID? = try transaction.first(
            """
            SELECT id FROM duty_youth
            WHERE programme_id = \(programme) AND personal_number = \(personalNumber) AND id IS NOT \(id)
            """
        ) { try $0.id(0) }
        return found != nil
    }

    private static let youth: SQL = """
        y.id, y.programme_id, y.name, y.personal_number, y.birth_day, y.address, y.email, y.phone,
        y.is_protected, y.entered_on, y.before, y.present, y.coming
        """

    private static func find(
        _ which: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DutyRecord] {
        let contacts = try contacts(which, transaction), measures = try measures(which, transaction)
        return try transaction.all(
            """
            SELECT \(youth), y.version, y.changed_at, a.name, l.day, l.reason, l.handed_to, l.answer,
                   l.noted_at, b.name
            FROM duty_youth y JOIN account a ON a.id = y.changed_by
            LEFT JOIN duty_leaving l ON l.youth_id = y.id LEFT JOIN account b ON b.id = l.noted_by
            WHERE \(which) ORDER BY y.is_protected, CASE y.is_protected WHEN 0 THEN y.birth_day END, y.id
            """
        ) { row in
            let id: DutyYouthID = try row.id(0)
            return try DutyRecord(
                id: id, programme: row.id(1), youth: DutyYouth(row, from: 2), version: row.int(13),
                changed: Noted(row, from: 14), contacts: contacts[id] ?? [], measures: measures[id] ?? [],
                leaving: leaving(row))
        }
    }

    private static func contacts(
        _ which: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DutyYouthID: [(contact: DutyContact, noted: Noted)]] {
        let all = try transaction.all(
            """
            SELECT c.youth_id, c.day, c.way, c.result, c.noted_at, a.name
            FROM duty_contact c JOIN duty_youth y ON y.id = c.youth_id JOIN account a ON a.id = c.noted_by
            WHERE \(which) ORDER BY c.day DESC, c.id DESC
            """
        ) { row in
            let contact = try DutyContact(day: row.day(1), way: row.value(2), result: row.value(3))
            return try (row.id(0, DutyYouthID.self), (contact: contact, noted: Noted(row, from: 4)))
        }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    private static func measures(
        _ which: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DutyYouthID: [DutyRecord.Measure]] {
        let all = try transaction.all(
            """
            SELECT m.youth_id, m.id, m.kind, m.offered_on, m.begun_on, m.ended_on, m.ending, m.version,
                   m.changed_at, a.name
            FROM duty_measure m JOIN duty_youth y ON y.id = m.youth_id JOIN account a ON a.id = m.changed_by
            WHERE \(which) ORDER BY m.offered_on DESC, m.id DESC
            """
        ) { row in
            try (row.id(0, DutyYouthID.self), DutyRecord.Measure(row))
        }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    private static func leaving(
        _ row: borrowing Row
    ) throws -> (leaving: DutyLeaving, noted: Noted)? {
        guard let day = try row.optionalDay(16) else { return nil }
        let to: DutyReceiver? = try row.optionalValue(18), answer: DutyAnswer? = try row.optionalValue(19)
        let handed = to.flatMap { to in answer.map { (to: to, answer: $0) } }
        return try (DutyLeaving(day: day, reason: row.value(17), handed: handed), Noted(row, from: 20))
    }
}

extension DutyRecord.Measure {
    /// Nine columns after whose it is.
    fileprivate init(_ row: borrowing Row) throws {
        let measure = try DutyMeasure(
            kind: row.value(2), offeredOn: row.day(3), begunOn: row.optionalDay(4),
            endedOn: row.optionalDay(5), ending: row.optionalValue(6))
        try self.init(
            id: row.id(1), measure: measure, version: row.int(7), changed: Noted(row, from: 8))
    }
}

extension DutyYouth {
    /// Eleven columns, from the name to what is coming.
    fileprivate init(_ row: borrowing Row, from column: Int) throws {
        try self.init(
            name: row.text(column), personalNumber: row.optionalText(column + 1),
            birthDay: row.day(column + 2), address: row.text(column + 3), email: row.text(column + 4),
            phone: row.text(column + 5), isProtected: row.bool(column + 6), enteredOn: row.day(column + 7),
            before: row.value(column + 8), present: row.value(column + 9),
            coming: row.optionalValue(column + 10))
    }
}
