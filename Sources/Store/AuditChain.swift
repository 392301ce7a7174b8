import Crypto
import SQL
import SQLite

/// What a walk along the log found.
public enum AuditVerdict: Sendable, Equatable {
    /// Every entry is there and as it was written; the head, to be kept elsewhere.
    case whole(count: Int, head: AuditHead)
    /// The first entry that is not, and a Swedish sentence that tells no content.
    case broken(id: Int64, why: String)
}

/// Walks the chain of the log. It never changes it.
enum AuditChain {
    /// - Parameters:
    ///   - expected: a head that was kept elsewhere: the log must still contain it.
    ///   - progress: told the number of entries now and then.
    static func verify(_ connection: Connection, expecting expected: AuditHead? = nil,
                       progress: (Int) -> Void = { _ in }) throws -> AuditVerdict {
        var head = AuditHead.origin
        var encoder = AuditEncoder()
        do {
            try connection.each(statement) { row in
                head = try check(row, after: head, &encoder)
                if let expected, expected.id == head.id, expected.hash != head.hash {
                    throw Broken(id: head.id, why: "den är inte den som loggen hade tidigare.")
                }
                if head.id % 10_000 == 0 { progress(Int(head.id)) }
            }
        } catch let broken as Broken {
            return .broken(id: broken.id, why: broken.why)
        } catch let error as SQLiteError where error.isDamage {
            return .broken(id: head.id + 1, why: "databasen är skadad där.")
        }
        if let expected, expected.id > head.id {
            return .broken(id: head.id + 1, why: "loggen slutar här, men har varit längre.")
        }
        return .whole(count: Int(head.id), head: head)
    }

    private static let statement: SQL = """
        SELECT id, at, kind, event, account_id, programme_id, person_id, episode_id, object_id, peer, request,
               hash
        FROM audit_entry ORDER BY id
        """

    private struct Broken: Error {
        let id: Int64
        let why: String
    }

    private static func check(_ row: borrowing Row, after before: AuditHead,
                              _ encoder: inout AuditEncoder) throws -> AuditHead {
        let next = before.id + 1
        do {
            let id = try row.int64(0)
            guard id == next else { throw Broken(id: next, why: "posten saknas.") }
            encoder.begin(id: id)
            for column in 1...3 { encoder.append(try row.text(column)) }
            for column in 4...8 { encoder.append(try row.optionalInt64(column)) }
            for column in 9...10 { encoder.append(try row.optionalText(column)) }
            let hash = try encoder.hash(after: before.hash)
            guard hash == (try row.blob(11)) else { throw Broken(id: id, why: "innehållet är ändrat.") }
            return AuditHead(id: id, hash: hash)
        } catch is RowError {
            throw Broken(id: next, why: "innehållet är ändrat.")
        }
    }
}
