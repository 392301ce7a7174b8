import Casework
import Crypto
import Law
import SQL
import Store

/// Every statement on public forms that are being written. It never keeps a text in clear, nor where it came
/// from.
enum PublicFormRepository {
    static let lifetimeSeconds = 3 * 3600

    /// A form being written, or one that was sent.
    struct Record: Sendable {
        let sealed: [UInt8]
        let caseNumber: String?
    }

    /// How many forms one network has begun, and sent, since `instant`, and how many there are in all.
    struct Crowd: Sendable {
        let begun: Int
        let sent: Int
        let all: Int
    }

    static func crowd(
        from source: [UInt8], since instant: Instant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Crowd {
        let here = try transaction.first(
            """
            SELECT count(*), count(sent_at) FROM public_form
            WHERE source_hash = \(source) AND begun_at > \(instant)
            """
        ) { try ($0.int(0), $0.int(1)) }
        let all = try transaction.first("SELECT count(*) FROM public_form") { try $0.int(0) }
        return Crowd(begun: here?.0 ?? 0, sent: here?.1 ?? 0, all: all ?? 0)
    }

    static func insert(
        _ token: [UInt8], sealed: [UInt8], in programme: ProgrammeID, from source: [UInt8],
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO public_form (token_hash, programme_id, source_hash, sealed, begun_at)
            VALUES (\(token), \(programme), \(source), \(sealed), \(transaction.now))
            """)
    }

    /// Nil if there is none, or its time is over.
    static func find(
        _ token: [UInt8], in programme: ProgrammeID, at now: Instant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Record? {
        let oldest = now.adding(seconds: -lifetimeSeconds)
        return try transaction.first(
            """
            SELECT sealed, case_number FROM public_form
            WHERE token_hash = \(token) AND programme_id = \(programme) AND begun_at > \(oldest)
            """
        ) { try Record(sealed: $0.blob(0), caseNumber: $0.optionalText(1)) }
    }

    static func save(_ sealed: [UInt8], as token: [UInt8], _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            "UPDATE public_form SET sealed = \(sealed) WHERE token_hash = \(token) AND sent_at IS NULL")
    }

    /// The answers go as the inquiry comes. False if it was sent already.
    static func close(
        _ token: [UInt8], as number: CaseNumber, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE public_form SET sealed = \([UInt8]()), case_number = \(number.description),
                sent_at = \(transaction.now)
            WHERE token_hash = \(token) AND sent_at IS NULL
            """) == 1
    }

    static func erase(_ token: [UInt8], _ transaction: borrowing WriteTransaction) throws {
        try transaction.run("DELETE FROM public_form WHERE token_hash = \(token) AND sent_at IS NULL")
    }
}
