import Law

/// What was answered to a version's questions, by question code: words, or the code of a choice. It holds
/// nothing for what was left empty.
public struct FormAnswers: Sendable, Equatable {
    public private(set) var values: [String: String]

    /// Empty answers are left out.
    public init(_ values: [String: String] = [:]) {
        self.values = values.filter { !$0.value.isEmpty }
    }

    public var isEmpty: Bool { values.isEmpty }

    public subscript(code: String) -> String { values[code] ?? "" }

    /// Only what another version asks too, with choices that it knows.
    public func fitting(_ version: FormTemplateVersion) -> FormAnswers {
        FormAnswers(
            values.filter { code, value in
                guard let question = version.question(code), question.kind.isAnswered else { return false }
                return question.kind != .choice || question.choices.contains { $0.code == value }
            })
    }

    /// What is wrong, question by question, in the version's order.
    ///
    /// - Parameter bornOn: the person's birth day, if it is known.
    public func problems(
        in version: FormTemplateVersion, bornOn: Day?, today: Day
    ) -> [(code: String, sentence: String)] {
        version.answered.compactMap { question in
            problem(self[question.code], question, bornOn: bornOn, today: today).map { (question.code, $0) }
        }
    }

    private func problem(_ value: String, _ question: FormQuestion, bornOn: Day?, today: Day) -> String? {
        guard !value.isEmpty else { return nil }
        switch question.kind {
        case .choice:
            return question.choices.contains { $0.code == value } ? nil : "Välj ett av alternativen."
        case .year: return FormAnswers.problem(year: value, bornOn: bornOn, today: today)
        case .text, .line, .about, .column: return nil
        }
    }

    private static func problem(year text: String, bornOn: Day?, today: Day) -> String? {
        let isDigits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard text.utf8.count == 4, isDigits, let year = Int(text), year >= 1900 else {
            return "Skriv ett år med fyra siffror, till exempel \(today.parts.year - 2)."
        }
        if year > today.parts.year { return "År \(year) har inte börjat än. Skriv året då det började." }
        if let born = bornOn?.parts.year, year < born {
            return "Personen är född \(born). Det kan inte ha börjat år \(year)."
        }
        return nil
    }
}
