import Casework
import Law
import SQL
import Store

/// Every statement on what units own and book. One that is retired stays where it was booked.
enum ResourceRepository {
    /// What can be booked in some programmes.
    static func all(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(programme: ProgrammeID, resource: Resource)] {
        try transaction.all(
            """
            SELECT r.programme_id, r.id, r.kind, r.name FROM resource r
            WHERE r.programme_id IN (\(values: programmes)) AND r.retired_at IS NULL
            ORDER BY r.programme_id, r.kind DESC, r.name, r.id
            """
        ) { row in
            try (row.id(0), Resource(id: row.id(1), kind: row.value(2), name: row.text(3)))
        }
    }

    static func all(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Resource] {
        try all(in: [programme], transaction).map(\.resource)
    }

    static func insert(
        _ resource: Resource, in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO resource (id, programme_id, kind, name, added_at, added_by)
            VALUES (\(resource.id), \(programme), \(resource.kind), \(resource.name), \(transaction.now),
                \(account))
            """)
    }

    /// False if it has been retired already.
    static func retire(
        _ resource: ResourceID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE resource SET retired_at = \(transaction.now), retired_by = \(account)
            WHERE id = \(resource) AND retired_at IS NULL
            """) == 1
    }

    /// Which of these are taken some minutes of a day, with when.
    static func taken(
        _ resources: [ResourceID], on day: Day, _ minutes: Range<Int>,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(ResourceKind, VisitCollision.Taken)] {
        try transaction.all(
            """
            SELECT r.kind, r.name, b.starts, b.ends FROM resource_booking b
            JOIN resource r ON r.id = b.resource_id
            LEFT JOIN visit v ON v.id = b.visit_id LEFT JOIN episode e ON e.id = v.episode_id
            WHERE b.resource_id IN (\(values: resources)) AND b.day = \(day) AND b.released_at IS NULL
              AND b.starts < \(minutes.upperBound) AND b.ends > \(minutes.lowerBound) AND e.ended_on IS NULL
            ORDER BY b.starts, b.id
            """
        ) { try ($0.value(0), VisitCollision.Taken($0, from: 1)) }
    }

    static func book(
        _ resource: ResourceID, for visit: VisitID, _ booking: VisitBooking, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try insert(
            resource, visit: visit, meeting: nil, on: booking.day, booking.minutes, by: account, transaction)
    }

    static func book(
        _ resource: ResourceID, for meeting: GroupSessionID, on day: Day, _ minutes: Range<Int>,
        by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try insert(
            resource, visit: nil, meeting: meeting, on: day, minutes, by: account, transaction)
    }

    private static func insert(
        _ resource: ResourceID, visit: VisitID?, meeting: GroupSessionID?, on day: Day,
        _ minutes: Range<Int>, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: ResourceBookingID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO resource_booking (id, resource_id, day, starts, ends, visit_id, group_session_id,
                booked_at, booked_by)
            VALUES (\(id), \(resource), \(day), \(minutes.lowerBound), \(minutes.upperBound), \(visit),
                \(meeting), \(transaction.now), \(account))
            """)
    }

    /// What some programmes own, and what stands booked though it was taken away.
    static func all(
        in programmes: [ProgrammeID], besides booked: [ResourceID],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Resource] {
        let owned = try all(in: programmes, transaction).map(\.resource)
        return try owned + find(booked.filter { id in !owned.contains { $0.id == id } }, transaction)
    }

    /// These, also those that were retired, rooms first.
    static func find(
        _ ids: [ResourceID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Resource] {
        guard !ids.isEmpty else { return [] }
        return try transaction.all(
            """
            SELECT r.id, r.kind, r.name FROM resource r WHERE r.id IN (\(values: ids))
            ORDER BY r.kind DESC, r.name, r.id
            """
        ) { try Resource(id: $0.id(0), kind: $0.value(1), name: $0.text(2)) }
    }

    static func release(_ meetings: [GroupSessionID], _ transaction: borrowing WriteTransaction) throws {
        for meeting in meetings {
            try transaction.run(
                """
                UPDATE resource_booking SET released_at = \(transaction.now)
                WHERE group_session_id = \(meeting) AND released_at IS NULL
                """)
        }
    }

    static func release(_ visit: VisitID, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            """
            UPDATE resource_booking SET released_at = \(transaction.now)
            WHERE visit_id = \(visit) AND released_at IS NULL
            """)
    }
}

extension VisitCollision.Taken {
    /// Name, first minute and the first that is free again, from a column on.
    init(_ row: borrowing Row, from column: Int) throws {
        name = try row.text(column)
        guard let starts = TimeOfDay(minute: try row.int(column + 1)),
            let ends = TimeOfDay(minute: min(try row.int(column + 2), 1439))
        else { throw row.error(column + 1) }
        (self.starts, self.ends) = (starts, ends)
    }
}
