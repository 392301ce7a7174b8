import Instruments
import Law
import Web

/// The file with the texts of one instrument. It is read and checked whole before anything is kept.
struct TextPackForm: FormDefinition {
    static let file = "fil"
    static let title = "Lägg in ett textpaket"
    static let fields = [
        FieldRule(
            file, "Välj filen",
            .file(.init(extensions: [".json"], maximumOctets: TextPackFile.maximumOctets)),
            hint: "En JSON-fil med formulärets texter, som kommunen har rätt att använda.")
    ]
    static let keepsDraft = false

    struct Value: Sendable {
        let pack: TextPack
        let sha256: [UInt8]
    }

    static func read(_ reader: inout FormReader) -> Value? {
        guard let file = reader.file(Self.file, orSay: "Välj filen med texterna."), reader.complaints.isEmpty
        else { return nil }
        do throws(TextPackFile.Fault) {
            return Value(
                pack: try TextPackFile.read(Array(file.content), today: reader.today), sha256: file.sha256)
        } catch {
            reader.complain(Self.file, error.sentence)
            return nil
        }
    }
}

/// Who has permitted an instrument, where it says so, and for how long.
struct PermissionForm: FormDefinition {
    struct Value: Sendable {
        let holder: String
        let reference: String
        let from: Day
        let to: Day?
    }

    static let title = "Anteckna ett tillstånd"
    static let fields = [
        FieldRule("innehavare", "Vem har gett tillståndet?", .line),
        FieldRule("hanvisning", "Var står det?", .line, hint: "Till exempel avtalets eller brevets nummer."),
        FieldRule("fran", "Från vilken dag?", .day, hint: "Till exempel idag eller 2026-11-20."),
        FieldRule("till", "Till och med vilken dag?", .day, hint: "Lämna tomt om det gäller tills vidare."),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let holder = reader.text("innehavare", orSay: "Skriv vem som har gett tillståndet.")
        let reference = reader.text("hanvisning", orSay: "Skriv var det står, så att det går att visa.")
        let from = reader.day("fran", orSay: "Skriv från vilken dag det gäller.")
        let to = reader.day("till")
        if let from, let to, to < from {
            reader.complain("till", "Sista dagen är före den första. Skriv en senare dag, eller lämna tomt.")
        }
        guard reader.complaints.isEmpty, let from else { return nil }
        return Value(holder: holder, reference: reference, from: from, to: to)
    }
}
