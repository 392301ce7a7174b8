import Casework
import Law
import SQL
import Store

/// A row of a visit before it is known who and what comes along.
struct VisitRow {
    let id: VisitID
    private let root: VisitID
    private let edition: Int
    private let booking: VisitBooking
    private let firstName: String
    private let secondName: String?
    private let bookedAt: Instant
    private let bookedBy: String
    private let closing: Visit.Closing?
    private let turn: Int

    init(_ row: borrowing Row) throws {
        (id, root, edition) = (try row.id(0), try row.id(1), try row.int(2))
        guard let time = TimeOfDay(minute: try row.int(4)) else { throw row.error(4) }
        booking = try VisitBooking(
            day: row.day(3), time: time, length: row.int(5), place: row.value(6), whereabouts: row.text(7),
            purpose: row.text(8), transport: row.optionalValue(9), first: row.id(10),
            second: row.optionalID(11))
        (firstName, secondName) = (try row.text(12), try row.optionalText(13))
        (bookedAt, bookedBy) = (try row.instant(14), try row.text(15))
        (closing, turn) = (try Visit.Closing(row), try row.int(24))
    }

    func visit(_ details: VisitDetails, resources: [Resource], earlier: [Visit.Earlier]) -> Visit {
        let turn = VisitDetails.Turn(visit: id, number: turn)
        var booking = booking
        booking.companions = details.companions[turn] ?? []
        var closing = closing
        closing?.methods = details.methods[turn] ?? []
        return Visit(
            id: id, root: root, edition: edition, booking: booking, firstName: firstName,
            secondName: secondName, resources: resources, bookedAt: bookedAt, bookedBy: bookedBy,
            closing: closing, earlier: earlier)
    }
}

extension Visit.Closing {
    /// Nil for one that is to come.
    fileprivate init?(_ row: borrowing Row) throws {
        guard let outcome: VisitOutcome = try row.optionalValue(16) else { return nil }
        try self.init(
            outcome: outcome, reason: row.optionalValue(17), reasonText: row.text(18),
            minutes: row.optionalInt(19), methods: [], note: row.optionalID(20),
            contactOn: row.optionalDay(21), at: row.instant(22), by: row.text(23))
    }
}
