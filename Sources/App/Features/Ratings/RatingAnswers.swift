import Instruments
import Law

/// What has been answered in a form, field by field, as numbers: items by `s1`, `s2` …, and the questions
/// beside them. A field that was passed over is told apart from one that nobody has come to. It never judges
/// an answer.
struct RatingAnswers: Sendable, Equatable {
    private(set) var given: [String: Int] = [:]
    private(set) var passed: Set<String> = []

    /// The field of an item, from 1.
    static func item(_ number: Int) -> String { "s\(number)" }

    /// Nil if it was not answered. Giving an answer nil takes it away.
    subscript(_ field: String) -> Int? {
        get { given[field] }
        set {
            given[field] = newValue
            passed.remove(field)
        }
    }

    mutating func pass(_ field: String) {
        given[field] = nil
        passed.insert(field)
    }

    /// The form as the rules of its instrument take it.
    func filled(
        as instrument: Instrument, limits: LimitChoice, age: Int?, before: RatingBaseline? = nil
    ) -> FilledForm {
        var extra: [String: FormValue] = [:]
        if let age { extra["age"] = .whole(age) }
        if let total = before?.total { extra["baseline_total"] = .whole(total) }
        if let item9 = before?.item9 { extra["baseline_item9"] = .whole(item9) }
        for name in ["work_na", "duration_6m"] {
            if let value = given[name] { extra[name] = .flag(value == 1) }
        }
        if let window = given["day_window"] { extra["day_window"] = .whole(window) }
        for question in 2...7 { extra["q\(question)"] = marks(question) }
        if let areas = flags("q8", 3) { extra["q8"] = areas }
        if let statements = flags("q10", 7) { extra["q10"] = statements }
        let points = instrument.items.indices.map { given[RatingAnswers.item($0 + 1)] }
        return FilledForm(points: points, limits: limits, extra: extra)
    }

    private func marks(_ question: Int) -> FormValue {
        if (1...14).allSatisfy({ passed.contains("q\(question).\($0)") }) { return .none }
        return .list((1...14).filter { given["q\(question).\($0)"] == 1 }.map(FormValue.whole))
    }

    /// Nil if none of them was answered.
    private func flags(_ name: String, _ count: Int) -> FormValue? {
        let values = (1...count).map { given["\(name).\($0)"] }
        guard values.contains(where: { $0 != nil }) else { return nil }
        return .list(values.map { $0.map { .flag($0 == 1) } ?? FormValue.none })
    }
}

/// What an earlier form of the same instrument came to.
struct RatingBaseline: Sendable {
    let total: Int?
    /// The answer about wanting to live, in the one instrument that asks.
    let item9: Int?
}
