import Casework
import Law
import SQL
import Store

/// Reads handovers of a case, both ways: each side has either given or received them.
enum HandoverRepository {
    /// Latest first.
    static func list(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [HandoverRecord] {
        var all = try transaction.all(
            "\(columns) WHERE h.episode_id = \(grant.episodeID) ORDER BY h.id DESC", decode)
        for index in all.indices { all[index].items = try items(of: all[index].id, transaction) }
        return all
    }

    static func find(
        _ id: HandoverID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> HandoverRecord? {
        var found = try transaction.first(
            "\(columns) WHERE h.id = \(id) AND h.episode_id = \(grant.episodeID)", decode)
        found?.items = try items(of: id, transaction)
        return found
    }

    /// What the copies say, by the number of each in the list.
    static func parts(
        of handover: HandoverID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Int: [HandoverItem.Part]] {
        let all = try transaction.all(
            """
            SELECT item, term, text FROM handover_part WHERE handover_id = \(handover)
            ORDER BY item, number
            """
        ) { try ($0.int(0), HandoverItem.Part($0.text(1), $0.text(2))) }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    private static func items(
        of handover: HandoverID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [HandoverRecord.Item] {
        try transaction.all(
            """
            SELECT number, kind, source_id, title, by_line FROM handover_item
            WHERE handover_id = \(handover) ORDER BY number
            """
        ) { row in
            try HandoverRecord.Item(
                number: row.int(0), pick: HandoverPick(row.value(1), row.id(2, HandedThingID.self)),
                title: row.text(3), byLine: row.text(4))
        }
    }

    /// In the order of the decoder below.
    private static let columns: SQL = """
        SELECT h.id, h.from_file, h.ground, h.reason, h.consent_by, h.consent_on, h.consent_way,
            h.consent_limits, h.message, h.handed_at, h.handed_by_name, h.handed_by_role FROM handover h
        """

    private static func decode(_ row: borrowing Row) throws -> HandoverRecord {
        try HandoverRecord(
            id: row.id(0), from: row.value(1),
            terms: HandoverTerms(
                ground: row.value(2), reason: row.text(3), consent: consent(row), message: row.text(8)),
            at: row.instant(9), byName: row.text(10), byRole: row.value(11))
    }

    private static func consent(_ row: borrowing Row) throws -> HandoverConsent? {
        guard let by = try row.optionalValue(4, HandoverConsent.Giver.self),
            let day = try row.optionalDay(5), let way = try row.optionalValue(6, HandoverConsent.Way.self)
        else { return nil }
        return HandoverConsent(by: by, on: day, way: way, limits: try row.text(7))
    }
}
