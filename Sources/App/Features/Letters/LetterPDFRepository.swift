import SQL
import Store

/// Every statement on letters as PDF. One is added the first time it is made, and never changed; the schema's
/// triggers agree.
enum LetterPDFRepository {
    /// - Parameter html: the SHA-256 of the letter that it was made of. Who may open that is asked before.
    static func find(
        of html: [UInt8], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> KeptOctets? {
        try transaction.first(
            "SELECT octets, sha256 FROM letter_pdf WHERE html_sha256 = \(html)"
        ) { try KeptOctets(octets: $0.blob(0), sha256: $0.blob(1)) }
    }

    /// What is kept from now on: `pdf`, or what somebody else kept meanwhile.
    static func keep(
        _ pdf: KeptOctets, of html: [UInt8], _ transaction: borrowing WriteTransaction
    ) throws -> KeptOctets {
        if let kept = try find(of: html, transaction) { return kept }
        try transaction.run(
            """
            INSERT INTO letter_pdf (html_sha256, octets, sha256, made_at)
            VALUES (\(html), \(pdf.octets), \(pdf.sha256), \(transaction.now))
            """)
        return pdf
    }
}
