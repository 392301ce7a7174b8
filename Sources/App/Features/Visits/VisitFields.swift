import Casework
import Law
import Web

/// The fields of a booking, for a new visit, for one that is moved, and for the next one in the same form as
/// how the last one went. It never says why something is moved.
struct VisitFields: Sendable {
    /// Before each name, so that two bookings can stand in one form.
    let prefix: String

    static let own = VisitFields(prefix: "")
    static let next = VisitFields(prefix: "nasta")

    /// What the radio button of no room or vehicle sends.
    static let none = "inget"

    var day: String { prefix + "dag" }
    var time: String { prefix + "klockan" }
    var length: String { prefix + "langd" }
    var place: String { prefix + "plats" }
    var whereabouts: String { prefix + "var" }
    var purpose: String { prefix + "syfte" }
    var transport: String { prefix + "transport" }
    var first: String { prefix + "forsta" }
    var second: String { prefix + "andra" }
    var room: String { prefix + "rum" }
    var vehicle: String { prefix + "fordon" }
    var isMeant: String { prefix + "dubbelt" }
    func role(_ place: Int) -> String { "\(prefix)foljer\(place)" }
    func name(_ place: Int) -> String { "\(prefix)namn\(place)" }

    var rules: [FieldRule] {
        [
            FieldRule(day, "Vilken dag?", .day, hint: "Till exempel imorgon, 27/11 eller 2026-11-27."),
            FieldRule(time, "Klockan", .time, hint: "Till exempel 13 eller 13.30."),
            FieldRule(length, "Hur många minuter?", .number),
            FieldRule(place, "Var?", .select(.all(of: VisitPlace.self, \.swedish))),
            FieldRule(
                whereabouts, "Adress, rum eller nummer", .line,
                hint: "Till exempel vart ni följer med, eller numret att ringa."),
            FieldRule(purpose, "Vad ska ni göra?", .line, hint: "Till exempel ”promenad till biblioteket”."),
            FieldRule(
                transport, "Hur kommer personen dit?", .select(.all(of: VisitTransport.self, \.swedish))),
            FieldRule(room, "Rum", .oneOf([])),
            FieldRule(vehicle, "Bil eller cykel", .oneOf([])),
            FieldRule(first, "Vem av er är med?", .select([])),
            FieldRule(second, "Vem mer?", .select([])),
            FieldRule(
                isMeant, "Boka ändå", .check, hint: "Kryssa om det är meningen att någon har två saker då."),
        ] + (1...Companion.most).flatMap(companion)
    }

    private func companion(_ place: Int) -> [FieldRule] {
        let which = place == 1 ? "Vem följer med personen?" : "Vem mer följer med? (\(place))"
        return [
            FieldRule(role(place), which, .select(.all(of: Companion.Role.self, \.swedish))),
            FieldRule(name(place), place == 1 ? "Namn" : "Namn (\(place))", .line),
        ]
    }

    /// What stands in the form: rooms and vehicles where the unit has any, and "Boka ändå" first when
    /// somebody turned out to be taken.
    func groups(_ state: FormState, _ resources: [Resource]) -> [FieldGroup] {
        let hasRooms = resources.contains { !$0.kind.isVehicle }
        let hasVehicles = resources.contains { $0.kind.isVehicle }
        let asks = state.complaint(isMeant) != nil || !state.value(isMeant).isEmpty
        return [
            FieldGroup("När", [day, time, length] + (asks ? [isMeant] : [])),
            FieldGroup(
                "Var och hur",
                [place, whereabouts] + (hasRooms ? [room] : []) + [transport]
                    + (hasVehicles ? [vehicle] : []) + [purpose]),
            FieldGroup("Vi som är med", [first, second]),
            FieldGroup(
                "Följer med personen", (1...Companion.most).flatMap { [role($0), name($0)] }, isFolded: true),
        ]
    }

    /// The same in the form of how the last one went, below the box that books it.
    func nextGroups(_ books: String, _ state: FormState, _ resources: [Resource]) -> [FieldGroup] {
        let hasRooms = resources.contains { !$0.kind.isVehicle }
        let hasVehicles = resources.contains { $0.kind.isVehicle }
        let asks = state.complaint(isMeant) != nil || !state.value(isMeant).isEmpty
        return [
            FieldGroup(
                "Nästa besök",
                [books, day, time] + (asks ? [isMeant] : []) + [length, place, whereabouts]
                    + (hasRooms ? [room] : []) + (hasVehicles ? [vehicle] : []) + [first, second]),
            FieldGroup(
                "Mer om nästa besök",
                [purpose, transport] + (1...Companion.most).flatMap { [role($0), name($0)] }, isFolded: true),
        ]
    }

    func choices(_ staff: [FieldRule.Choice], _ resources: [Resource]) -> [String: [FieldRule.Choice]] {
        [
            first: staff, second: staff,
            room: VisitFields.choices(resources.filter { !$0.kind.isVehicle }, "Inget rum"),
            vehicle: VisitFields.choices(resources.filter { $0.kind.isVehicle }, "Ingen bil eller cykel"),
        ]
    }

    static func choices(_ resources: [Resource], _ noneWords: String) -> [FieldRule.Choice] {
        [FieldRule.Choice(value: none, label: noneWords)]
            + resources.map { FieldRule.Choice(value: $0.id.description, label: $0.name) }
    }
}
