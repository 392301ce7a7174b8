import TestSupport
import Testing

/// The forms of journal notes, filled in rightly, for the tests over every form.
extension FormSample {
    static let journalNotes = [
        FormSample(
            pattern: "/arenden/{case}/anteckningar/ny", sender: .signedIn("koordinator"),
            address: { "/arenden/\(try $0.logInquiry())/anteckningar/ny" },
            values: ["slag": "visit", "nar": "igår", "text": "Personen kom med sin syster."],
            typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/anteckningar/{note}", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.logInquiry()
                return "/arenden/\(number)/anteckningar/\(try app.writeNote(number, signed: false))"
            },
            values: ["text": "Talade med pappan."], typedField: "text", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/anteckningar/{note}/ratta", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.logInquiry()
                return "/arenden/\(number)/anteckningar/\(try app.writeNote(number))/ratta"
            },
            values: ["text": "Talade med pappan.", "skal": "Fel förälder."], typedField: "text",
            keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/anteckningar/{note}/invandning", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.logInquiry()
                return "/arenden/\(number)/anteckningar/\(try app.writeNote(number))/invandning"
            },
            values: ["text": "Det var inte mamman."], typedField: "text", keepsDraft: true),
        // There is nothing to put together: a note that has been moved is not there to be moved again.
        FormSample(
            pattern: "/arenden/{case}/anteckningar/{note}/flytta", sender: .signedIn("koordinator"),
            address: { app in
                let right = try app.logInquiry(["namn": "Rätt Person"])
                let number = try app.logInquiry()
                try #require(right != number)
                return "/arenden/\(number)/anteckningar/\(try app.writeNote(number))/flytta"
            },
            values: ["arende": "UPP-2026-0001", "skal": "Två flikar öppna."], typedField: "skal",
            keepsDraft: true, entries: 2),
    ]
}
