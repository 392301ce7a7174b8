import Foundation
import Instruments
import Law

/// A text pack as a municipality gets it: one JSON file with the wording of one instrument, whose it is and
/// by what permission. It never fills in what is missing, and knows no field by another name.
struct TextPackFile: Decodable, Sendable {
    struct Question: Decodable, Sendable {
        let item: Int
        let text: String
        /// By value, as text: JSON has no other keys.
        let answers: [String: String]?
    }

    /// Why a file is none, for whoever uploads it.
    struct Fault: Error, Equatable {
        let sentence: String
    }

    static let maximumOctets = 200_000
    private static let longest = 2000
    private static let known: Set<String> = [
        "instrument", "version", "language", "rightsHolder", "permission", "validFrom", "validTo",
        "introduction", "questions",
    ]

    let instrument: String
    let version: String
    let language: String
    let rightsHolder: String
    let permission: String
    let validFrom: String
    let validTo: String?
    let introduction: String?
    let questions: [Question]

    /// Of a pack that comes with the program.
    static func octets(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// The pack in the octets of a file; it must be in force on `today` or later.
    static func read(_ octets: [UInt8], today: Day) throws(Fault) -> TextPack {
        let data = Data(octets)
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw Fault(sentence: "Filen är inte giltig JSON. Be den som gjorde paketet om en ny.")
        }
        if let stranger = object.keys.filter({ !known.contains($0) }).min() {
            throw Fault(sentence: "Fältet \(stranger) hör inte till ett textpaket.")
        }
        do {
            return try JSONDecoder().decode(Self.self, from: data).pack(today: today)
        } catch let fault as Fault {
            throw fault
        } catch let error as DecodingError {
            throw Fault(sentence: sentence(for: error))
        } catch {
            throw Fault(sentence: "Filen går inte att läsa.")
        }
    }

    private static func sentence(for error: DecodingError) -> String {
        func place(_ path: [any CodingKey]) -> String {
            path.map { $0.intValue.map { "nummer \($0 + 1)" } ?? $0.stringValue }.joined(separator: ", ")
        }
        switch error {
        case .keyNotFound(let key, let context): return "Fältet \(place(context.codingPath + [key])) saknas."
        case .valueNotFound(_, let context), .typeMismatch(_, let context):
            return "Fältet \(place(context.codingPath)) innehåller något annat än det ska."
        default: return "Filen går inte att läsa."
        }
    }

    private func pack(today: Day) throws(Fault) -> TextPack {
        let all = Instrument.ratings + Instrument.surveys
        guard let instrument = all.first(where: { $0.code == self.instrument }) else {
            throw Fault(sentence: "Formuläret \(self.instrument) finns inte här.")
        }
        for (name, text) in [
            ("version", version), ("language", language), ("rightsHolder", rightsHolder),
            ("permission", permission),
        ] where text.isEmpty || text.utf8.count > TextPackFile.longest {
            throw Fault(sentence: "Fältet \(name) är tomt eller för långt.")
        }
        let days = try days(today: today)
        return try TextPack(
            instrument: instrument, version: version, language: language, rightsHolder: rightsHolder,
            permission: permission, validFrom: days.from, validTo: days.to, introduction: introduction ?? "",
            questions: checkedQuestions(instrument))
    }

    private func days(today: Day) throws(Fault) -> (from: Day, to: Day?) {
        guard let from = Day(iso: validFrom) else {
            throw Fault(sentence: "Fältet validFrom ska vara en dag, som 2026-11-20.")
        }
        guard let last = validTo else { return (from, nil) }
        guard let to = Day(iso: last) else {
            throw Fault(sentence: "Fältet validTo ska vara en dag, som 2027-12-31.")
        }
        if to < from { throw Fault(sentence: "Sista dagen, \(to), är före den första, \(from).") }
        if to < today { throw Fault(sentence: "Paketet gällde till \(to) och får inte användas längre.") }
        return (from, to)
    }

    private func checkedQuestions(_ instrument: Instrument) throws(Fault) -> [TextPack.Question] {
        let whole = instrument.code == Instrument.survey.code ? surveyQuestions : instrument.questions
        let short = instrument.items.isEmpty ? whole.count : instrument.items.count
        guard [short, whole.count].contains(questions.count),
            questions.map(\.item) == Array(1...questions.count)
        else {
            let count = whole.count == short ? "\(short)" : "\(short) eller, med allt, \(whole.count)"
            throw Fault(sentence: "\(instrument.name) har \(count) frågor. Paketet ska ha alla, i ordning.")
        }
        var checked: [TextPack.Question] = []
        for (question, item) in zip(questions, whole) {
            guard !question.text.isEmpty, question.text.utf8.count <= TextPackFile.longest else {
                throw Fault(sentence: "Fråga \(question.item) saknar text, eller är för lång.")
            }
            checked.append(
                TextPack.Question(
                    item: question.item, text: question.text, answers: try answers(to: question, item)))
        }
        return checked
    }

    /// As many as the agreement's file has, each with the words of its own steps; 0 is "vet ej".
    private var surveyQuestions: [RatingQuestion] {
        let steps = questions.flatMap { ($0.answers ?? [:]).keys.compactMap(Int.init) }.max() ?? 0
        return questions.prefix(100).enumerated().map { index, _ in
            RatingQuestion(
                number: index + 1, key: RatingAnswers.item(index + 1), label: "Fråga \(index + 1)",
                kind: .points(Array(0...max(0, min(steps, 100)))))
        }
    }

    private func answers(to question: Question, _ item: RatingQuestion) throws(Fault) -> [Int: String] {
        var answers: [Int: String] = [:]
        for (key, text) in question.answers ?? [:] {
            guard let value = Int(key), item.values.contains(value), !text.isEmpty,
                text.utf8.count <= TextPackFile.longest
            else {
                let place = "Fråga \(question.item)"
                throw Fault(sentence: "\(place): svaret \(key) finns inte på skalan, eller saknar text.")
            }
            answers[value] = text
        }
        return answers
    }
}
