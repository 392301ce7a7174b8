import Casework
import Law
import Web

/// Reading a booking out of a form, and putting one into it.
extension VisitFields {
    func read(_ reader: inout FormReader) -> TypedVisit? {
        let typedDay = reader.day(day, orSay: "Skriv vilken dag ni ses.")
        let typedTime = reader.time(time)
        if typedTime == nil { reader.complain(time, "Skriv vilken tid ni ses, till exempel 13.30.") }
        let minutes = reader.number(length, in: VisitBooking.lengths)
        if minutes == nil { reader.complain(length, VisitProblem.strangeLength.swedish) }
        let typedPlace = reader.choice(place, VisitPlace.self, orSay: "Välj var ni ses.")
        let way = reader.choice(transport, VisitTransport.self)
        let (one, other) = staff(&reader)
        let (others, booked) = (companions(&reader), resources(&reader))
        guard let typedDay, let typedTime, let minutes, let typedPlace, let one, reader.complaints.isEmpty
        else { return nil }
        let booking = VisitBooking(
            day: typedDay, time: typedTime, length: minutes, place: typedPlace,
            whereabouts: reader.text(whereabouts), purpose: reader.text(purpose), transport: way, first: one,
            second: other, companions: others)
        let typed = TypedVisit(booking: booking, resources: booked, isMeant: reader.isChecked(isMeant))
        return judged(typed, &reader)
    }

    private func judged(_ typed: TypedVisit, _ reader: inout FormReader) -> TypedVisit? {
        for problem in typed.booking.problems(today: reader.today) {
            reader.complain(field(of: problem), problem.swedish)
        }
        return reader.complaints.isEmpty ? typed : nil
    }

    func staff(_ reader: inout FormReader) -> (AccountID?, AccountID?) {
        let one = AccountID(reader.text(first))
        if one == nil { reader.complain(first, "Välj vem av er som är med.") }
        let other = reader.text(second)
        if !other.isEmpty, AccountID(other) == nil {
            reader.complain(second, "Välj ett av alternativen.")
        }
        return (one, AccountID(other))
    }

    private func resources(_ reader: inout FormReader) -> [ResourceID] {
        [room, vehicle].compactMap { field in
            let text = reader.text(field)
            guard !text.isEmpty, text != VisitFields.none else { return nil }
            guard let id = ResourceID(text) else {
                reader.complain(field, "Välj ett av alternativen.")
                return nil
            }
            return id
        }
    }

    func companions(_ reader: inout FormReader) -> [Companion] {
        (1...Companion.most).compactMap { place in
            let typed = reader.text(name(place))
            let chosen = reader.choice(role(place), Companion.Role.self)
            if chosen == nil, !typed.isEmpty {
                reader.complain(role(place), "Välj vem \(typed) är för personen.")
            }
            return chosen.map { Companion(role: $0, name: typed) }
        }
    }

    func values(_ booking: VisitBooking, _ booked: [Resource]) -> [String: String] {
        let values = [
            day: booking.day.description, time: booking.time.description, length: String(booking.length),
            place: booking.place.rawValue, whereabouts: booking.whereabouts, purpose: booking.purpose,
            transport: booking.transport?.rawValue ?? "", first: booking.first.description,
            second: booking.second?.description ?? "",
            room: booked.first { !$0.kind.isVehicle }?.id.description ?? VisitFields.none,
            vehicle: booked.first { $0.kind.isVehicle }?.id.description ?? VisitFields.none,
        ]
        return values.merging(self.values(booking.companions)) { $1 }
    }

    func values(_ companions: [Companion]) -> [String: String] {
        var values: [String: String] = [:]
        for (index, one) in companions.enumerated() {
            values[role(index + 1)] = one.role.rawValue
            values[name(index + 1)] = one.name
        }
        return values
    }

    private func field(of problem: VisitProblem) -> String {
        switch problem {
        case .tooFarBack, .tooFarAhead: day
        case .strangeLength, .overMidnight: length
        case .samePerson: second
        case .tooManyCompanions: role(Companion.most)
        }
    }

    /// Where what is taken is told: a colleague's other booking can be meant, a room's cannot, nor the
    /// person's own.
    func complaints(_ collision: VisitCollision) -> [Complaint] {
        let staff = collision.staff.map(\.swedish).joined(separator: " och ")
        let own = collision.own.map {
            Complaint(
                field: time,
                sentence: "\($0.name) har redan ett besök \($0.times). Välj en annan tid, eller flytta det.")
        }
        let colleagues = collision.staff.isEmpty
            ? nil : Complaint(field: isMeant, sentence: "\(staff). Välj en annan tid, eller kryssa här.")
        return [own, colleagues].compactMap { $0 } + collision.resources.map { kind, taken in
            Complaint(
                field: kind.isVehicle ? vehicle : room,
                sentence: "\(taken.swedish(kind)). Välj något annat eller en annan tid.")
        }
    }
}
