import Casework
import Law
import Web

/// A day row by row, with a few questions beside. Rows may be left empty, and stand in any order.
struct DayForm: FormDefinition {
    struct Value: Sendable {
        /// Each with its place on the page, from 1.
        let rows: [(place: Int, row: DayRow)]
        let slots: AnswerSlots
        let locks: Bool
    }

    static let title = "En vanlig dag"
    static let mostQuestions = 4

    static let fields: [FieldRule] =
        (1...mostQuestions).flatMap(AnswerSlots.rules) + (1...DayRow.most).flatMap(rules)
        + [FieldRule(AnswersForm.locks, "Lås formuläret", .check)]

    static func names(_ place: Int) -> [String] { rules(place).map(\.name) }

    private static func rules(_ place: Int) -> [FieldRule] {
        [
            FieldRule("fran\(place)", "Från", .time),
            FieldRule("till\(place)", "Till", .time),
            FieldRule("vad\(place)", "Vad", .select([])),
            FieldRule("var\(place)", "Var", .select([])),
            FieldRule("med\(place)", "Med vem", .select([])),
            FieldRule("mer\(place)", "Mer om det", .line, maximumLength: 300),
        ]
    }

    static func read(_ reader: inout FormReader) -> Value? {
        var rows: [(place: Int, row: DayRow)] = []
        for place in 1...DayRow.most where names(place).contains(where: { !reader.text($0).isEmpty }) {
            if let row = row(place, &reader) { rows.append((place, row)) }
        }
        for (index, problem) in DayRow.problems(rows.map(\.row)) {
            let field = problem == .overlap ? "fran\(rows[index].place)" : "till\(rows[index].place)"
            reader.complain(field, problem.swedish)
        }
        let slots = AnswerSlots(&reader, count: mostQuestions)
        guard reader.complaints.isEmpty else { return nil }
        return Value(rows: rows, slots: slots, locks: reader.isChecked(AnswersForm.locks))
    }

    private static func row(_ place: Int, _ reader: inout FormReader) -> DayRow? {
        let from = TimeOfDay(typed: reader.text("fran\(place)"))?.minute
        if from == nil { reader.complain("fran\(place)", "Skriv en tid, till exempel 8.30.") }
        let to = end("till\(place)", &reader)
        let kind = reader.text("vad\(place)", orSay: "Välj vad personen gör då.")
        let spot = reader.text("var\(place)", orSay: "Välj var det är.")
        let company = reader.text("med\(place)", orSay: "Välj med vem det är.")
        guard let from, let to else { return nil }
        return DayRow(
            from: from, to: to, kind: kind, place: spot, company: company, note: reader.text("mer\(place)"))
    }

    /// Also 24, and 0 where a day ends.
    private static func end(_ field: String, _ reader: inout FormReader) -> Int? {
        if ["24", "24.00", "24:00", "2400"].contains(reader.text(field)) { return DayRow.minutes }
        guard let minute = TimeOfDay(typed: reader.text(field))?.minute else {
            reader.complain(field, "Skriv en tid, till exempel 9.30 eller 24.")
            return nil
        }
        return minute == 0 ? DayRow.minutes : minute
    }

    /// How many rows are shown: those that are used, and some to go on in.
    static func shownRows(_ state: FormState) -> Int {
        let used = (1...DayRow.most).last { place in
            names(place).contains { !state.value($0).isEmpty }
        }
        return min(DayRow.most, max(6, (used ?? 0) + 3))
    }

    static func values(_ rows: [DayRow]) -> [String: String] {
        var values: [String: String] = [:]
        for (index, row) in rows.enumerated() {
            let texts = [
                DayRow.words(row.from), DayRow.words(row.to), row.kind, row.place, row.company, row.note,
            ]
            for (name, text) in zip(names(index + 1), texts) { values[name] = text }
        }
        return values
    }
}
