import Casework
import HTTP
import Law
import Templating
import Web

/// What a group's meetings were to book is taken then, or is not the programme's to book. Thrown inside the
/// transaction, so that nothing is booked; it never says who has it.
enum GroupCollision: Error, Sendable {
    /// What is taken, on which day and when.
    struct Taken: Sendable {
        let kind: ResourceKind
        let day: Day
        let what: VisitCollision.Taken
    }

    /// In the order of the days.
    case taken([Taken])
    /// Taken away meanwhile, or another programme's.
    case gone(isVehicle: Bool)

    /// At the field of the room or of the vehicle.
    var complaints: [Complaint] {
        switch self {
        case .gone(let isVehicle):
            [
                Complaint(
                    field: GroupCollision.field(isVehicle),
                    sentence: "Det går inte att boka i verksamheten längre. Välj något annat.")
            ]
        case .taken(let all):
            [false, true].compactMap { isVehicle in
                GroupCollision.complaint(all.filter { $0.kind.isVehicle == isVehicle }, isVehicle)
            }
        }
    }

    private static func complaint(_ all: [Taken], _ isVehicle: Bool) -> Complaint? {
        guard let first = all.first else { return nil }
        let more = all.count > 1 ? " Det gäller \(all.count) av dagarna." : ""
        return Complaint(
            field: field(isVehicle),
            sentence: "\(first.what.swedish(first.kind)) \(first.day.inWords(withYear: true)).\(more) "
                + "Välj något annat eller en annan tid.")
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
