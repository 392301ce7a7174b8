import Casework
import Law
import Store
import Templating
import Web

/// What was typed when somebody goes back from a follow-up place to an ordinary one.
struct OrdinaryPlaceForm: PlaceForm {
    static let pattern: PathPattern = "/arenden/{case}/plats/ordinarie"
    static let title = "Tillbaka till ordinarie plats"
    static let heading = "Tillbaka till en ordinarie plats"
    static let lead = "Stödet går vidare med tätare träffar igen. Bakslag hör till, och det går att få mer."
    static let submit = "Byt plats"
    static let fields = FollowUpPlaceForm.fields

    static func groups(in file: PlaceFile, today: Day, isTyped: Bool) -> [FieldGroup] {
        FollowUpPlaceForm.groups(in: file, today: today, isTyped: isTyped)
    }

    static func read(_ reader: inout FormReader) -> ChangedPlace? {
        let day = reader.day(PlaceField.day, orSay: "Skriv från vilken dag.")
        let told = PlaceField.told(&reader)
        guard let day, reader.complaints.isEmpty else { return nil }
        return ChangedPlace(
            to: .ordinary, on: day, text: reader.text(PlaceField.text), told: told,
            allowance: PlaceField.allowance(reader))
    }

    static func choices(in file: PlaceFile) -> [String: [FieldRule.Choice]] { PlaceField.choices(in: file) }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        guard let placement = file.placement else { return .notPlaced }
        if placement.kind != .followUp { return .placed }
        return placement.openInterruption == nil ? nil : .interrupted
    }

    static func field(of problem: PlaceProblem) -> String { FollowUpPlaceForm.field(of: problem) }
}
