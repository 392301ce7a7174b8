import Casework
import Instruments
import Law
import SQL
import Store

/// Every statement on anonymous surveys. A form is added among others and never changed; nothing here asks
/// who answered, for nothing says so.
enum SurveyRepository {
    /// Those that may be used on a day, in the order of the instruments.
    static func inForce(
        on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AnonymousSurvey] {
        try Instrument.surveys.compactMap { instrument in
            try TextPackRepository.inForce(of: instrument.code, on: day, transaction).flatMap {
                try find($0, transaction)
            }
        }
    }

    static func find(
        _ pack: TextPackID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AnonymousSurvey? {
        guard let found = try TextPackRepository.find(pack, transaction),
            Instrument.surveys.contains(where: { $0.code == found.instrument })
        else { return nil }
        return AnonymousSurvey(
            pack: found, questions: try TextPackRepository.questions(of: pack, transaction))
    }

    static func countHandout(
        of pack: TextPackID, in programme: ProgrammeID, _ transaction: borrowing WriteTransaction
    ) throws {
        let quarter = Quarter(of: transaction.now.day).description
        try transaction.run(
            """
            INSERT INTO survey_handout (programme_id, pack_id, quarter, handed_out)
            VALUES (\(programme), \(pack), \(quarter), 1)
            ON CONFLICT (programme_id, pack_id, quarter) DO UPDATE SET handed_out = handed_out + 1
            """)
    }

    static func insert(_ batch: BallotBatch, _ transaction: borrowing WriteTransaction) throws {
        for ballot in batch.ballots {
            try transaction.run(
                """
                INSERT INTO survey_form (key, programme_id, pack_id, quarter)
                VALUES (\(ballot.key), \(ballot.programme), \(ballot.pack), \(batch.quarter.description))
                """)
            for (index, value) in ballot.answers.enumerated() {
                guard let value else { continue }
                try transaction.run(
                    """
                    INSERT INTO survey_answer (key, item, value)
                    VALUES (\(ballot.key), \(index + 1), \(value))
                    """)
            }
        }
    }

    /// Which of them have been read in.
    static func kept(
        _ keys: [[UInt8]], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Set<[UInt8]> {
        var kept: Set<[UInt8]> = []
        for key in keys {
            let found = try transaction.first("SELECT key FROM survey_form WHERE key = \(key)") {
                try $0.blob(0)
            }
            if let found { kept.insert(found) }
        }
        return kept
    }

    /// Every survey that the programme has handed out or may on the day: those in force first. One that is in
    /// force no more can have forms that wait.
    static func all(
        of programme: ProgrammeID, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(survey: AnonymousSurvey, isInForce: Bool)] {
        let now = try inForce(on: day, transaction)
        let used = try transaction.all(
            "SELECT DISTINCT pack_id FROM survey_handout WHERE programme_id = \(programme) ORDER BY pack_id"
        ) { try $0.id(0, TextPackID.self) }
        let earlier = try used.filter { id in !now.contains { $0.pack.id == id } }
            .compactMap { try find($0, transaction) }
        return now.map { ($0, true) } + earlier.map { ($0, false) }
    }

    /// The forms of a quarter, each a list of its answers, in the order of random keys.
    static func forms(
        of survey: AnonymousSurvey, in programme: ProgrammeID, _ quarter: Quarter,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [[Int?]] {
        let empty = [Int?](repeating: nil, count: survey.questions.count)
        var forms: [[UInt8]: [Int?]] = [:]
        try transaction.each(
            """
            SELECT f.key, a.item, a.value FROM survey_form f LEFT JOIN survey_answer a ON a.key = f.key
            WHERE f.programme_id = \(programme) AND f.pack_id = \(survey.pack.id)
              AND f.quarter = \(quarter.description)
            """
        ) { row in
            let (key, place) = (try row.blob(0), (try row.optionalInt(1) ?? 0) - 1)
            if forms[key] == nil { forms[key] = empty }
            if empty.indices.contains(place) { forms[key]?[place] = try row.optionalInt(2) }
        }
        return Array(forms.values)
    }

    /// How many were handed out and read in, by quarter, the latest first.
    static func counts(
        of pack: TextPackID, in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(quarter: Quarter, handedOut: Int, answered: Int)] {
        let own: SQL = "WHERE programme_id = \(programme) AND pack_id = \(pack)"
        let handedOut = try numbers(
            "SELECT quarter, handed_out FROM survey_handout \(own)", transaction)
        let answered = try numbers(
            "SELECT quarter, count(*) FROM survey_form \(own) GROUP BY quarter", transaction)
        let quarters = Set(handedOut.keys).union(answered.keys).sorted(by: >)
        return quarters.compactMap { text in
            Quarter(text).map { ($0, handedOut[text] ?? 0, answered[text] ?? 0) }
        }
    }

    private static func numbers(
        _ statement: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String: Int] {
        let rows = try transaction.all(statement) { row -> (String, Int) in try (row.text(0), row.int(1)) }
        return Dictionary(rows) { first, _ in first }
    }
}
