import Casework
import Law
import Store
import Templating
import Web

/// What was typed when support begins.
struct StartSupportForm: PlaceForm {
    static let pattern: PathPattern = "/arenden/{case}/plats/borja"
    static let title = "Börja stödet"
    static let heading = "Stödet börjar"
    static let lead = "Dagen antecknas också på beslutet, om det finns ett."
    static let submit = "Börja stödet"
    static let fields: [FieldRule] = [
        FieldRule(PlaceField.day, "Vilken dag började stödet?", .day),
    ] + PlaceField.contacts + PlaceField.told + [
        PlaceField.kindRule, PlaceField.partyRule,
    ] + PlaceField.allowance

    static func groups(in file: PlaceFile, today: Day, isTyped: Bool) -> [FieldGroup] {
        let isFree = file.mode(on: today) == .open && file.decision(on: today) == nil
        let allowed = [PlaceField.allowedBy, PlaceField.allowedWhy]
        return [
            FieldGroup("", [PlaceField.day, PlaceField.first, PlaceField.second]),
        ] + (isFree || isTyped ? [FieldGroup("Rätten att ansöka", PlaceField.told.map(\.name))] : [])
            + [
                FieldGroup("Platsen", [PlaceField.kind, PlaceField.party]),
                FieldGroup("Om alla platser är upptagna", allowed, isFolded: true),
            ]
    }

    static func read(_ reader: inout FormReader) -> StartedSupport? {
        let day = reader.day(PlaceField.day, orSay: "Skriv vilken dag stödet började.")
        let kind = reader.choice(PlaceField.kind, among: PlaceKind.first, orSay: "Välj vilken plats det är.")
        let contacts = PlaceField.contacts(reader)
        if contacts.isEmpty {
            reader.complain(PlaceField.first, "Välj minst en kontaktperson för personen.")
        }
        let told = PlaceField.told(&reader)
        guard let day, let kind, reader.complaints.isEmpty else { return nil }
        return StartedSupport(
            kind: kind, reservedBy: kind == .reserved ? reader.text(PlaceField.party) : "", on: day,
            told: told, allowance: PlaceField.allowance(reader), contacts: contacts)
    }

    static func values(in file: PlaceFile, today: Day) -> [String: String] {
        let now = file.contacts.filter { $0.endedOn == nil }
        return [
            PlaceField.day: today.description,
            PlaceField.kind: (file.waiting?.kind ?? .ordinary).rawValue,
            PlaceField.party: file.waiting?.reservedBy ?? "",
            PlaceField.first: now.first?.account.description ?? "",
            PlaceField.second: now.dropFirst().first?.account.description ?? "",
        ]
    }

    static func choices(in file: PlaceFile) -> [String: [FieldRule.Choice]] { PlaceField.choices(in: file) }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        if file.placement != nil { return .placed }
        guard file.mode(on: today) == .needsTested else { return nil }
        // A day while a decision was in force can still be noted.
        return file.decisions.contains { $0.decidedOn <= today && $0.from <= today } ? nil : .notDecided
    }
}
