import Casework
import Law
import Store
import Web

/// Books rooms and vehicles for a group's meetings, all of them or none. It never takes what is booked for
/// something else.
struct GroupBookings: Sendable {
    /// A meeting that is planned.
    struct Meeting: Sendable {
        let id: GroupSessionID
        let day: Day
    }

    let terms: GroupTerms
    let programme: ProgrammeID
    let account: AccountID

    /// Throws `GroupCollision` where anything is taken on any of the days.
    func book(_ meetings: [Meeting], _ transaction: borrowing WriteTransaction) throws {
        guard !terms.resources.isEmpty, !meetings.isEmpty else { return }
        try demandOwn(transaction)
        let taken = try meetings.flatMap { meeting in
            try ResourceRepository.taken(
                terms.resources, on: meeting.day, terms.minutes, transaction
            ).map { GroupCollision.Taken(kind: $0.0, day: meeting.day, what: $0.1) }
        }
        guard taken.isEmpty else { throw GroupCollision.taken(taken) }
        for meeting in meetings {
            for resource in terms.resources {
                try ResourceRepository.book(
                    resource, for: meeting.id, on: meeting.day, terms.minutes, by: account, transaction)
            }
        }
    }

    private func demandOwn(_ transaction: borrowing WriteTransaction) throws {
        let own = try ResourceRepository.all(in: programme, transaction)
        for (id, isVehicle) in [(terms.room, false), (terms.vehicle, true)] {
            guard let id else { continue }
            guard own.contains(where: { $0.id == id && $0.kind.isVehicle == isVehicle }) else {
                throw GroupCollision.gone(isVehicle: isVehicle)
            }
        }
    }
}

extension GroupTerms {
    /// Another booking than these terms ask for.
    func booksOtherwise(than other: GroupTerms) -> Bool {
        minutes != other.minutes || room != other.room || vehicle != other.vehicle
    }
}
