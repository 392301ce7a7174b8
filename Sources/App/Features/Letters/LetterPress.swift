import Casework
import HTTP
import HTTPTypes
import Printing
import Store
import Web

/// Letters as PDF: each is made once, of the octets that were kept, and from then on the same PDF comes back.
/// It never makes one of a letter that has changed, and never sends a PDF that has.
struct LetterPress: Sendable {
    let store: Store
    let maker: PDFMaker

    /// Nil if the letter, or the PDF that was kept of it, is no longer what it was. Throws `PrintingFailure`
    /// if none can be made.
    func response(of letter: KeptOctets, named name: String, under grant: CaseGrant) throws -> Response? {
        guard try letter.isWhole else { return nil }
        let kept = try store.read { try LetterPDFRepository.find(of: letter.sha256, $0) }
        let pdf = try kept ?? make(of: letter, under: grant)
        guard try pdf.isWhole else { return nil }
        let fields: HTTPFields = [
            .contentType: "application/pdf", .cacheControl: "no-store",
            .contentDisposition: ContentDisposition.attachment(filename: name),
            .contentSecurityPolicy: "sandbox; default-src 'none'", .xContentTypeOptions: "nosniff",
        ]
        return Response(.ok, fields: fields, body: .bytes(pdf.octets))
    }

    private func make(of letter: KeptOctets, under grant: CaseGrant) throws -> KeptOctets {
        let made = try KeptOctets(maker.pdf(of: letter.octets))
        return try store.write(.letterPrinted, about: grant.subject, under: grant) { transaction in
            try LetterPDFRepository.keep(made, of: letter.sha256, transaction)
        }
    }
}
