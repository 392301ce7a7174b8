import Instruments
import Web

/// One question of a form as the person meets it: an item with points, situations to tick, or a yes or no. It
/// goes by number in a text pack and by field among the answers, and never holds the instrument's own words.
struct RatingQuestion: Sendable {
    enum Kind: Sendable {
        /// One of these points.
        case points([Int])
        /// Any of the items before it, by number.
        case ticks(Int)
        case yesNo
    }

    /// From 1: the items first, then what the form asks beside them.
    let number: Int
    /// The field of the answer; of ticks what their fields begin with.
    let key: String
    let label: String
    let kind: Kind
    /// A field that cannot be answered too: whoever has no work cannot rate it.
    var excludes: String?

    var fields: [String] {
        if case .ticks(let count) = kind { (1...count).map { "\(key).\($0)" } } else { [key] }
    }

    /// What one press can answer.
    var values: [Int] {
        switch kind {
        case .points(let values): values
        case .ticks: []
        case .yesNo: [1, 0]
        }
    }

    /// The answer in our words; nil if there is none.
    func words(_ answers: RatingAnswers) -> String? {
        let given = fields.compactMap { answers[$0] }
        guard let first = given.first else { return nil }
        let ticked = ticked(answers).map(String.init).joined(separator: ", ")
        return switch kind {
        case .points: String(first)
        case .ticks: ticked.isEmpty ? "inga" : ticked
        case .yesNo: first == 1 ? "ja" : "nej"
        }
    }

    /// Which items are ticked, from 1.
    func ticked(_ answers: RatingAnswers) -> [Int] {
        fields.indices.filter { answers[fields[$0]] == 1 }.map { $0 + 1 }
    }

    func isAnswered(_ answers: RatingAnswers) -> Bool { fields.contains { answers[$0] != nil } }

    /// Answered or passed over.
    func isDone(_ answers: RatingAnswers) -> Bool {
        isAnswered(answers) || fields.allSatisfy(answers.passed.contains)
    }
}

extension Instrument {
    /// The items, and after them what the form asks beside them. The short form has the items only.
    var questions: [RatingQuestion] {
        let isSheehan = code == Instrument.sds.code
        let items = items.enumerated().map { index, item in
            RatingQuestion(
                number: index + 1, key: RatingAnswers.item(index + 1), label: item.label,
                kind: .points(item.values), excludes: isSheehan && index == 0 ? "work_na" : nil)
        }
        if code == Instrument.spsq.code {
            return items + RatingCriteriaFields.questions(after: items.count)
        }
        let work = RatingQuestion(
            number: items.count + 1, key: "work_na", label: "Varken arbetar eller studerar", kind: .yesNo,
            excludes: RatingAnswers.item(1))
        return isSheehan ? items + [work] : items
    }
}
