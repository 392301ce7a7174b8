import Casework
import Law
import Store
import Web

/// Books rooms and vehicles for a group's meetings, all of them or none. It never takes what is booked for
/// something else, and nobody of the staff has something else then unless that is meant.
struct GroupBookings: Sendable {
    /// A meeting that is planned.
    struct Meeting: Sendable {
        let id: GroupSessionID
        let day: Day
    }

    let terms: GroupTerms
    let programme: ProgrammeID
    let account: AccountID
    /// Somebody of the staff may have two things at once.
    let isMeant: Bool

    /// Throws `GroupCollision` where anything is taken on any of the days.
    ///
    /// - Parameters:
    ///   - staff: those who are asked whether they are free.
    ///   - rebooks: rooms and vehicles are booked too; what they had is free already.
    func book(
        _ meetings: [Meeting], with staff: [AccountID], rebooks: Bool = true,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let resources = rebooks && !meetings.isEmpty ? terms.resources : []
        if !resources.isEmpty { try demandOwn(transaction) }
        let taken = try busy(staff, for: meetings, transaction)
            + meetings.flatMap { try self.taken(resources, on: $0.day, transaction) }
        guard taken.isEmpty else { throw GroupCollision.taken(taken) }
        for meeting in meetings {
            for resource in resources {
                try ResourceRepository.book(
                    resource, for: meeting.id, on: meeting.day, terms.minutes, by: account, transaction)
            }
        }
    }

    private func busy(
        _ staff: [AccountID], for meetings: [Meeting], _ transaction: borrowing WriteTransaction
    ) throws -> [GroupCollision.Taken] {
        let asked = isMeant ? [] : staff, own = meetings.map(\.id)
        return try meetings.flatMap { meeting in
            try StaffTimeRepository.taken(
                asked, on: meeting.day, terms.minutes, besides: own, transaction
            ).map { GroupCollision.Taken(kind: nil, day: meeting.day, what: $0) }
        }
    }

    private func taken(
        _ resources: [ResourceID], on day: Day, _ transaction: borrowing WriteTransaction
    ) throws -> [GroupCollision.Taken] {
        try ResourceRepository.taken(resources, on: day, terms.minutes, transaction)
            .map { GroupCollision.Taken(kind: $0.0, day: day, what: $0.1) }
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

    var staff: [AccountID] { [first, second].compactMap { $0 } }

    /// Who is to be there at other times than before; all of them where the time is another.
    func staff(anewSince other: GroupTerms) -> [AccountID] {
        minutes == other.minutes ? staff.filter { !other.staff.contains($0) } : staff
    }
}
