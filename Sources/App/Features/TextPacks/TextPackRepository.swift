import Casework
import Instruments
import Law
import SQL
import Store

/// Every statement on text packs. One is added and taken out of use, never changed.
enum TextPackRepository {
    static func insert(
        _ pack: TextPack, id: TextPackID, sha256: [UInt8], by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO text_pack (id, instrument, version, language, rights_holder, permission, valid_from,
                valid_to, introduction, sha256, installed_by, installed_at)
            VALUES (\(id), \(pack.instrument.code), \(pack.version), \(pack.language), \(pack.rightsHolder),
                \(pack.permission), \(pack.validFrom), \(pack.validTo), \(pack.introduction), \(sha256),
                \(account), \(transaction.now))
            """)
        for question in pack.questions { try insert(question, of: id, transaction) }
    }

    private static func insert(
        _ question: TextPack.Question, of id: TextPackID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO text_pack_question (pack_id, item, text)
            VALUES (\(id), \(question.item), \(question.text))
            """)
        for (value, text) in question.answers.sorted(by: { $0.key < $1.key }) {
            try transaction.run(
                """
                INSERT INTO text_pack_answer (pack_id, item, value, text)
                VALUES (\(id), \(question.item), \(value), \(text))
                """)
        }
    }

    static func exists(
        _ pack: TextPack, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM text_pack WHERE instrument = \(pack.instrument.code) AND version = \(pack.version)
              AND language = \(pack.language)
            """
        ) { try $0.int(0) } != nil
    }

    /// False if it was out of use already.
    static func withdraw(
        _ id: TextPackID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE text_pack SET withdrawn_by = \(account), withdrawn_at = \(transaction.now)
            WHERE id = \(id) AND withdrawn_at IS NULL
            """) == 1
    }

    /// The latest one installed that may be used on the day; nil if none may.
    static func inForce(
        of instrument: String, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> TextPackID? {
        try transaction.first(
            """
            SELECT id FROM text_pack WHERE instrument = \(instrument) AND withdrawn_at IS NULL
              AND valid_from <= \(day) AND (valid_to IS NULL OR valid_to >= \(day))
            ORDER BY id DESC LIMIT 1
            """
        ) { try $0.id(0) }
    }

    static func list(_ transaction: borrowing some Querying & ~Copyable) throws -> [InstalledTextPack] {
        try transaction.all("\(columns) ORDER BY t.instrument, t.id DESC", decode)
    }

    static func find(
        _ id: TextPackID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> InstalledTextPack? {
        try transaction.first("\(columns) WHERE t.id = \(id)", decode)
    }

    /// In the order of the decoder below.
    private static let columns: SQL = """
        SELECT t.id, t.instrument, t.version, t.language, t.rights_holder, t.permission, t.valid_from,
            t.valid_to, t.introduction, a.name, t.installed_at, t.withdrawn_at
        FROM text_pack t JOIN account a ON a.id = t.installed_by
        """

    private static func decode(_ row: borrowing Row) throws -> InstalledTextPack {
        try InstalledTextPack(
            id: row.id(0), instrument: row.text(1), version: row.text(2), language: row.text(3),
            rightsHolder: row.text(4), permission: row.text(5), validFrom: row.day(6),
            validTo: row.optionalDay(7), introduction: row.text(8), installedBy: row.text(9),
            installedAt: row.instant(10), withdrawnAt: row.optionalInstant(11))
    }

    /// Its questions with their answers, in order.
    static func questions(
        of id: TextPackID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [TextPack.Question] {
        var answers: [Int: [Int: String]] = [:]
        try transaction.each("SELECT item, value, text FROM text_pack_answer WHERE pack_id = \(id)") { row in
            answers[try row.int(0), default: [:]][try row.int(1)] = try row.text(2)
        }
        return try transaction.all(
            "SELECT item, text FROM text_pack_question WHERE pack_id = \(id) ORDER BY item"
        ) { row in
            let item = try row.int(0)
            return TextPack.Question(item: item, text: try row.text(1), answers: answers[item] ?? [:])
        }
    }
}
