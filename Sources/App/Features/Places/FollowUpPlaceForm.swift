import Casework
import Law
import Store
import Templating
import Web

/// What was typed when somebody goes over to a follow-up place.
struct FollowUpPlaceForm: PlaceForm {
    static let pattern: PathPattern = "/arenden/{case}/plats/uppfoljningsplats"
    static let title = "Uppföljningsplats"
    static let heading = "Till en uppföljningsplats"
    static let lead = "Stödet går vidare med glesare träffar, på väg mot något annat."
    static let submit = "Byt plats"
    static let fields: [FieldRule] = [
        FieldRule(PlaceField.day, "Från vilken dag?", .day),
        FieldRule(PlaceField.text, "Vad ni har kommit överens om", .lines(rows: 2), maximumLength: 2000),
    ] + PlaceField.told + PlaceField.allowance

    static func groups(in file: PlaceFile, today: Day, isTyped: Bool) -> [FieldGroup] {
        let isFree = file.mode(on: today) == .open && file.decision(on: today) == nil
        let isUntold = isFree && file.placement?.told == nil
        return [FieldGroup("", [PlaceField.day, PlaceField.text])]
            + (isUntold || isTyped ? [FieldGroup("Rätten att ansöka", PlaceField.told.map(\.name))] : [])
            + [
                FieldGroup(
                    "Om alla platser är upptagna", [PlaceField.allowedBy, PlaceField.allowedWhy],
                    isFolded: true)
            ]
    }

    static func read(_ reader: inout FormReader) -> ChangedPlace? {
        let day = reader.day(PlaceField.day, orSay: "Skriv från vilken dag.")
        let told = PlaceField.told(&reader)
        guard let day, reader.complaints.isEmpty else { return nil }
        return ChangedPlace(
            on: day, text: reader.text(PlaceField.text), told: told,
            allowance: PlaceField.allowance(reader))
    }

    static func choices(in file: PlaceFile) -> [String: [FieldRule.Choice]] { PlaceField.choices(in: file) }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        guard let placement = file.placement else { return .notPlaced }
        if placement.kind == .followUp { return .placed }
        return placement.openInterruption == nil ? nil : .interrupted
    }

    static func field(of problem: PlaceProblem) -> String {
        if case .full = problem { return PlaceField.day }
        return PlaceField.field(of: problem)
    }
}
