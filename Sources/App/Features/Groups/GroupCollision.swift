import Casework
import HTTP
import Law
import Templating
import Web

/// What a group's meetings were to book is taken then, or is not the programme's to book, or somebody of the
/// staff has something else. Thrown inside the transaction, so that nothing is booked; it never says who has
/// it, nor whom anybody meets.
enum GroupCollision: Error, Sendable {
    /// What is taken, on which day and when.
    struct Taken: Sendable {
        /// Nil of somebody of the staff.
        let kind: ResourceKind?
        let day: Day
        let what: VisitCollision.Taken
    }

    /// In the order of the days.
    case taken([Taken])
    /// Taken away meanwhile, or another programme's.
    case gone(isVehicle: Bool)

    /// At the field of the room or of the vehicle, and where it is said that two things at once are meant.
    var complaints: [Complaint] {
        switch self {
        case .gone(let isVehicle):
            [
                Complaint(
                    field: GroupCollision.field(isVehicle),
                    sentence: "Det går inte att boka i verksamheten längre. Välj något annat.")
            ]
        case .taken(let all):
            GroupCollision.staff(all.filter { $0.kind == nil })
                + [false, true].flatMap { isVehicle in
                    GroupCollision.resources(all.filter { $0.kind?.isVehicle == isVehicle }, isVehicle)
                }
        }
    }

    /// Each of them once, with the first day.
    private static func staff(_ all: [Taken]) -> [Complaint] {
        let names = all.map(\.what.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let sentences = names.compactMap { name in
            told(all.filter { $0.what.name == name }) { taken, _ in taken.swedish }
        }
        guard !sentences.isEmpty else { return [] }
        return [
            Complaint(
                field: GroupFields.Name.isMeant,
                sentence: "\(sentences.joined(separator: " ")) Välj en annan tid, eller kryssa här.")
        ]
    }

    private static func resources(_ all: [Taken], _ isVehicle: Bool) -> [Complaint] {
        let sentence = told(all) { taken, kind in kind.map { taken.swedish($0) } ?? taken.swedish }
        return sentence.map {
            [Complaint(field: field(isVehicle), sentence: "\($0) Välj något annat eller en annan tid.")]
        } ?? []
    }

    /// The first of them in words, and how many days there are; nil of none.
    private static func told(
        _ all: [Taken], _ words: (VisitCollision.Taken, ResourceKind?) -> String
    ) -> String? {
        guard let first = all.first else { return nil }
        let days = Set(all.map(\.day)).count
        let more = days > 1 ? " Det gäller \(days) av dagarna." : ""
        return "\(words(first.what, first.kind)) \(first.day.inWords(withYear: true)).\(more)"
    }

    private static func field(_ isVehicle: Bool) -> String {
        isVehicle ? GroupFields.Name.vehicle : GroupFields.Name.room
    }
}

extension Submission {
    /// Runs the act of a form that plans meetings; what is taken is told at its field.
    func plan<Act: Command>(
        _ command: Act, leadingTo address: @escaping (Act.Result) -> Link
    ) throws -> Response {
        do {
            return try run(command, ownerField: GroupFields.Name.first, leadingTo: address)
        } catch let collision as GroupCollision {
            throw Complaints(collision.complaints)
        }
    }
}
