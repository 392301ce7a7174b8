import Casework
import Law
import Web

/// Documents that might have come in, as small files of one page that say that they are invented.
enum InventedDocuments {
    private struct Kind {
        let about: String
        let from: String
        let filename: String
    }

    private static let kinds = [
        Kind(about: "Läkarintyg", from: "Vårdcentralen", filename: "Läkarintyg.pdf"),
        Kind(about: "Brev från förälder", from: "En förälder", filename: "Brev 2.pdf"),
        Kind(about: "Skolans frånvarorapport", from: "Skolan", filename: "Frånvaro vt.pdf"),
        Kind(about: "Samtycke till kontakt", from: "Personen själv", filename: "samtycke underskrivet.pdf"),
    ]

    /// The same for the same number, without chance: so the rest of the story is as it was.
    static func document(_ number: Int, receivedOn day: Day) throws -> IncomingDocument {
        let kind = kinds[abs(number) % kinds.count]
        let file = try PostedFile(filename: kind.filename, content: page(kind.about)[...])
        return IncomingDocument(
            file: file, format: .pdf, about: kind.about, from: kind.from, receivedOn: day,
            caseFile: nil)
    }

    /// One page with two lines (ISO 32000-1 §7.5), in Latin-1.
    private static func page(_ title: String) -> [UInt8] {
        let text = "BT /F1 20 Tf 72 760 Td (\(title)) Tj "
            + "/F1 12 Tf 0 -30 Td (En p\u{E5}hittad handling.) Tj ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(text.unicodeScalars.count) >>\nstream\n\(text)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]
        var (file, table) = ("%PDF-1.4\n", "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n")
        for (index, object) in objects.enumerated() {
            let place = String(file.unicodeScalars.count)
            table += String(repeating: "0", count: max(0, 10 - place.count)) + place + " 00000 n \n"
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let end = "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n"
        file += table + end + "\(file.unicodeScalars.count)\n%%EOF\n"
        return file.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}
