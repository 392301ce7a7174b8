import Casework
import Crypto
import SQL
import Store

/// Compares every decision that was lived with what the database says: what was issued is word for word what
/// it was, each with a letter that tells how to appeal, and nothing is missing that was on its way (I2, I3,
/// I5).
enum DecisionMemory {
    private struct Kept: Equatable {
        var issued: [String] = []
        var work: String?
    }

    /// Throws `SimulationError.broken` at the first that differs.
    static func compare(_ simulator: Simulator, _ store: Store) throws {
        let kept = try store.read { try read($0) }
        for one in simulator.cases {
            let known = one.decisions
            let told = Kept(
                issued: known.issued.map(line), work: known.work.map { "\($0.state) \($0.version)" })
            guard kept[one.number] ?? Kept() == told else {
                throw SimulationError.broken("I5: \(one.number) minns andra beslut")
            }
        }
        let reviews = try store.read { transaction in
            try checkLetters(transaction)
            return try transaction.first("SELECT count(*) FROM decision_review") { try $0.int(0) }
        }
        guard reviews == simulator.cases.reduce(0, { $0 + $1.decisions.reviews }) else {
            throw SimulationError.broken("I5: granskningar saknas")
        }
    }

    private static func line(_ texts: DecisionTexts) -> String {
        [
            texts.outcome?.rawValue ?? "", texts.asked, texts.granted, texts.refused, texts.reasons,
            texts.alternatives,
        ].joined(separator: "|")
    }

    private static func read(_ transaction: borrowing ReadTransaction) throws -> [String: Kept] {
        var kept: [String: Kept] = [:]
        try transaction.each(
            """
            SELECT e.number, d.state, d.version, d.outcome, d.asked, d.granted, d.refused, d.reasons,
                   d.alternatives
            FROM decision d JOIN episode e ON e.id = d.episode_id ORDER BY d.diary_number
            """
        ) { row in
            let number = try row.text(0), state = try row.text(1)
            if state == "issued" {
                let texts = try (3...8).map { try row.text($0) }
                kept[number, default: Kept()].issued.append(texts.joined(separator: "|"))
            } else {
                kept[number, default: Kept()].work = "\(state) \(try row.int(2))"
            }
        }
        return kept
    }

    private static func checkLetters(_ transaction: borrowing ReadTransaction) throws {
        try transaction.each(
            """
            SELECT d.diary_number, d.reasons, g.appeal, l.octets, l.sha256 FROM decision d
            JOIN legal_ground g ON g.code = d.ground JOIN decision_letter l ON l.decision_id = d.id
            """
        ) { row in
            let octets = try row.blob(3), letter = String(decoding: octets, as: UTF8.self)
            let way = try row.text(2) == "legalityReview" ? "laglighetsprövning" : "Så överklagar du"
            guard try SHA256.hash(octets) == row.blob(4), letter.contains(way),
                letter.contains(try row.text(1).prefix(60)), letter.contains(try row.text(0))
            else { throw SimulationError.broken("I3: brevet \(try row.text(0))") }
        }
    }
}
