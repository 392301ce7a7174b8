import Casework
import Law
import Web

/// A document that has come in: the file, and what staff say of it.
struct DocumentForm: FormDefinition {
    enum Name {
        static let file = "fil"
        static let about = "vad"
        static let from = "fran"
        static let day = "dag"
    }

    static let shown = [Name.file, Name.about, Name.from, Name.day]
    static let title = "Lägg till en handling"

    static let fields: [FieldRule] = [
        CaseFileField.rule,
        FieldRule(
            Name.file, "Välj filen",
            .file(.init(extensions: IncomingFile.endings, maximumOctets: IncomingFile.maximumOctets)),
            hint: "PDF, bild, dokument eller ren text. Högst \(FileSize(IncomingFile.maximumOctets))."),
        FieldRule(Name.about, "Vad är det?", .line, hint: "Till exempel Läkarintyg eller Ansökan."),
        FieldRule(
            Name.from, "Från vem kom det?", .line,
            hint: "Till exempel personen själv, BUP eller skolan. Lämna tomt om du inte vet."),
        FieldRule(
            Name.day, "Vilken dag kom det in?", .day, hint: "Till exempel idag, 20/11 eller 2026-11-20."),
    ]

    static func read(_ reader: inout FormReader) -> IncomingDocument? {
        let file = reader.file(Name.file, orSay: "Välj filen som ska läggas till.")
        let format = format(of: file, &reader)
        let about = reader.text(Name.about, orSay: "Skriv vad det är, så att den går att hitta.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag handlingen kom in.")
        if let day, day > reader.today {
            reader.complain(Name.day, "Dagen har inte varit än. Skriv dagen då handlingen kom in.")
        }
        guard reader.complaints.isEmpty, let file, let format, let day else { return nil }
        return IncomingDocument(
            file: file, format: format, about: about, from: reader.text(Name.from), receivedOn: day,
            caseFile: CaseFileField.read(&reader))
    }

    private static func format(of file: PostedFile?, _ reader: inout FormReader) -> DocumentFormat? {
        guard let file else { return nil }
        do throws(IncomingFile.Refusal) {
            return try IncomingFile(filename: file.filename, content: file.content).format
        } catch {
            reader.complain(Name.file, error.sentence)
            return nil
        }
    }
}

/// What came in, judged and described.
struct IncomingDocument: Sendable {
    let file: PostedFile
    let format: DocumentFormat
    let about: String
    let from: String
    let receivedOn: Day
    /// The file of the case that it belongs to, where there is a choice.
    let caseFile: CaseFile?
}
