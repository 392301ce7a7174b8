import Casework
import Law
import Store
import Templating
import Web

/// What was typed when support goes on.
struct ResumeSupportForm: PlaceForm {
    static let pattern: PathPattern = "/arenden/{case}/plats/ateruppta"
    static let title = "Återuppta stödet"
    static let heading = "Stödet går vidare"
    static let lead = "Bra att ni är igång igen. Se gärna över planen tillsammans."
    static let submit = "Återuppta stödet"
    static let keepsDraft = false
    static let fields: [FieldRule] = [FieldRule(PlaceField.day, "Från vilken dag?", .day)]

    static func read(_ reader: inout FormReader) -> ResumedSupport? {
        let day = reader.day(PlaceField.day, orSay: "Skriv från vilken dag.")
        guard let day, reader.complaints.isEmpty else { return nil }
        return ResumedSupport(on: day)
    }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        guard let placement = file.placement else { return .notPlaced }
        return placement.openInterruption == nil ? .notInterrupted : nil
    }
}
