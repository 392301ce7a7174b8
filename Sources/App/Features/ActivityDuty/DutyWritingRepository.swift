import Casework
import HTTP
import Law
import SQL
import Store
import Templating

/// What changes the register of kommunala aktivitetsansvaret, and what removes from it.
enum DutyWritingRepository {
    static func insert(
        _ id: DutyYouthID, _ youth: DutyYouth, in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO duty_youth (id, programme_id, name, personal_number, birth_day, address, email, phone,
              is_protected, entered_on, before, present, coming, version, changed_at, changed_by)
            VALUES (\(id), \(programme), \(youth.name), \(youth.personalNumber), \(youth.birthDay),
              \(youth.address), \(youth.email), \(youth.phone), \(youth.isProtected), \(youth.enteredOn),
              \(youth.before), \(youth.present), \(youth.coming), 1, \(transaction.now), \(account))
            """)
    }

    /// False if it was changed meanwhile.
    static func update(
        _ id: DutyYouthID, _ youth: DutyYouth, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE duty_youth SET name = \(youth.name), personal_number = \(youth.personalNumber),
              birth_day = \(youth.birthDay), address = \(youth.address), email = \(youth.email),
              phone = \(youth.phone), is_protected = \(youth.isProtected), entered_on = \(youth.enteredOn),
              before = \(youth.before), present = \(youth.present), coming = \(youth.coming),
              version = version + 1, changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    static func insert(
        _ contact: DutyContact, of youth: DutyYouthID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: DutyContactID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO duty_contact (id, youth_id, day, way, result, noted_at, noted_by)
            VALUES (\(id), \(youth), \(contact.day), \(contact.way), \(contact.result), \(transaction.now),
              \(account))
            """)
    }

    static func insert(
        _ id: DutyMeasureID, _ measure: DutyMeasure, of youth: DutyYouthID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO duty_measure (id, youth_id, kind, offered_on, begun_on, ended_on, ending, version,
              changed_at, changed_by)
            VALUES (\(id), \(youth), \(measure.kind), \(measure.offeredOn), \(measure.begunOn),
              \(measure.endedOn), \(measure.ending), 1, \(transaction.now), \(account))
            """)
    }

    /// False if it was changed meanwhile.
    static func update(
        _ id: DutyMeasureID, _ measure: DutyMeasure, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE duty_measure SET kind = \(measure.kind), offered_on = \(measure.offeredOn),
              begun_on = \(measure.begunOn), ended_on = \(measure.endedOn), ending = \(measure.ending),
              version = version + 1, changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    static func insert(
        _ leaving: DutyLeaving, of youth: DutyYouthID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO duty_leaving (youth_id, day, reason, handed_to, answer, noted_at, noted_by)
            VALUES (\(youth), \(leaving.day), \(leaving.reason), \(leaving.handed?.to),
              \(leaving.handed?.answer), \(transaction.now), \(account))
            """)
    }

    static func removeLeaving(
        of youth: DutyYouthID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("DELETE FROM duty_leaving WHERE youth_id = \(youth)")
    }

    /// Removes them with all that hangs on them, and what was typed and not sent. SQLite writes over what it
    /// frees (`secure_delete`), and the log of writes is emptied as it is moved.
    static func erase(
        _ youths: [DutyRecord], in programme: ProgrammeID, bornBy year: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for one in youths {
            try eraseTyped(of: one, transaction)
            try transaction.run("DELETE FROM duty_youth WHERE id = \(one.id)")
        }
        let id: DutyErasureID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO duty_erasure (id, programme_id, youths, born_year, erased_at, erased_by)
            VALUES (\(id), \(programme), \(youths.count), \(year), \(transaction.now), \(account))
            """)
    }

    private static func eraseTyped(
        of one: DutyRecord, _ transaction: borrowing WriteTransaction
    ) throws {
        let address = DutyAddress.of(one.id).address
        let name = QueryString.encode([FormField(name: DutyForm.Name.name, value: one.youth.name)])
        try transaction.run(
            """
            DELETE FROM draft WHERE address = \(address) OR substr(address, 1, \(address.count + 1)) =
              \(address + "/") OR (address = '/kaa/ny' AND instr(fields, \(name)) > 0)
            """)
        try transaction.run(
            """
            DELETE FROM held_form WHERE substr(address, 1, \(address.count + 1)) = \(address + "/")
            """)
    }

    /// Latest first.
    static func erasures(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(youths: Int, bornYear: Int, noted: Noted)] {
        try transaction.all(
            """
            SELECT e.youths, e.born_year, e.erased_at, a.name
            FROM duty_erasure e JOIN account a ON a.id = e.erased_by
            WHERE e.programme_id IN (\(values: programmes)) ORDER BY e.id DESC
            """
        ) { try ($0.int(0), $0.int(1), Noted($0, from: 2)) }
    }
}
