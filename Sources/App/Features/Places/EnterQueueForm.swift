import Casework
import Law
import Store
import Templating
import Web

/// What was typed when somebody begins to wait.
struct EnterQueueForm: PlaceForm {
    static let pattern: PathPattern = "/arenden/{case}/plats/ko"
    static let title = "Kö"
    static let heading = "Personen väntar på en plats"
    static let lead = "Kön går i den ordning som personerna kom. Väntan antecknas också på beslutet, om det "
        + "finns ett."
    static let submit = "Sätt upp i kön"
    static let fields: [FieldRule] = [
        PlaceField.kindRule, PlaceField.partyRule,
        FieldRule(PlaceField.day, "Från vilken dag?", .day),
        FieldRule(
            PlaceField.reason, "Varför väntar personen?", .select(.all(of: DelayReason.self, \.swedish))),
        FieldRule(
            PlaceField.text, "Att tänka på", .lines(rows: 2),
            hint: "Till exempel vilka dagar som passar. Skriv inget om hälsa: det syns på beslutet.",
            maximumLength: 2000),
        PlaceField.askRule("Vilken dag hör ni av er till personen?"),
    ]

    static func read(_ reader: inout FormReader) -> EnteredQueue? {
        let kind = reader.choice(
            PlaceField.kind, among: PlaceKind.first, orSay: "Välj vilken plats personen väntar på.")
        let day = reader.day(PlaceField.day, orSay: "Skriv från vilken dag personen väntar.")
        let reason = reader.choice(
            PlaceField.reason, DelayReason.self, orSay: "Välj varför personen väntar.")
        let ask = reader.day(PlaceField.ask, orSay: "Skriv vilken dag ni hör av er.")
        guard let kind, let day, let reason, let ask, reader.complaints.isEmpty else { return nil }
        return EnteredQueue(
            kind: kind, reservedBy: kind == .reserved ? reader.text(PlaceField.party) : "", on: day,
            reason: reason, text: reader.text(PlaceField.text), nextContact: ask)
    }

    static func values(in file: PlaceFile, today: Day) -> [String: String] {
        [
            PlaceField.day: today.description, PlaceField.kind: PlaceKind.ordinary.rawValue,
            PlaceField.reason: DelayReason.noPlace.rawValue,
            PlaceField.ask: today.adding(days: 14).orWorkingDay.description,
        ]
    }

    static func standing(in file: PlaceFile, today: Day) -> PlaceProblem? {
        if file.placement != nil { return .placed }
        if file.waiting != nil { return .queued }
        return file.mode(on: today) == .needsTested && !file.isGranted(on: today) ? .nothingGranted : nil
    }
}
