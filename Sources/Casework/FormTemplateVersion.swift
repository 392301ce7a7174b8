import Law

/// One version of a form's questions, as it is asked from a day on. What was answered keeps the version that
/// it was asked by, so a version never changes.
public struct FormTemplateVersion: Sendable, Equatable {
    /// How a template is filled in.
    public enum Layout: String, Sendable, CaseIterable {
        case questions
        /// The hours of a day as rows, with questions beside.
        case day
        /// Once for each of the areas that its question of kind `about` names.
        case areas
    }

    public static let mostQuestions = 16

    /// The same in every version, as `startprofil`.
    public let code: String
    public let layout: Layout
    /// Counted up from 1.
    public let number: Int
    public let validFrom: Day
    /// In which order forms are offered, 1 to 99.
    public let place: Int
    public let title: String
    public let lead: String
    public let questions: [FormQuestion]

    /// Nil if a text is empty, a number out of range, two questions share their code, or the questions do
    /// not fit the layout.
    public init?(
        code: String, layout: Layout, number: Int, validFrom: Day, place: Int, title: String, lead: String,
        questions: [FormQuestion]
    ) {
        let columns = Set(questions.filter { $0.kind == .column }.map(\.code))
        guard !code.isEmpty, number >= 1, (1...99).contains(place), !title.isEmpty,
            (1...FormTemplateVersion.mostQuestions).contains(questions.count),
            Set(questions.map(\.code)).count == questions.count,
            questions.count(where: { $0.kind == .about }) == (layout == .areas ? 1 : 0),
            columns == (layout == .day ? DayRow.columns : [])
        else { return nil }
        (self.code, self.layout, self.number, self.validFrom) = (code, layout, number, validFrom)
        (self.place, self.title, self.lead, self.questions) = (place, title, lead, questions)
    }

    /// Those that have an answer of their own.
    public var answered: [FormQuestion] { questions.filter(\.kind.isAnswered) }

    public func question(_ code: String) -> FormQuestion? { questions.first { $0.code == code } }

    /// What a form can be about, as life areas; empty where it is about the person as a whole.
    public var areas: [FormChoice] { questions.first { $0.kind == .about }?.choices ?? [] }

    /// A choice in this version's own words; the code itself if the version does not know it.
    public func label(_ choice: String, of question: String) -> String {
        self.question(question)?.choices.first { $0.code == choice }?.label ?? choice
    }
}
