/// One instrument: its code, its items in neutral labels, and the rule that scores a filled-in form. A new
/// instrument is a new value of this type. It never holds the wording of a licensed question.
public struct Instrument: Sendable {
    /// As forms and files name it.
    public let code: String
    /// As staff say it.
    public let name: String
    /// Of the rules, counted up when they change; a result keeps the number it was scored by.
    public let edition: Int
    /// Empty where the form is not a list of questions.
    public let items: [Item]
    /// Whether it may not be used before the rights holder's permission is recorded.
    public let needsPermission: Bool
    /// How its levels are named; empty where no limits are told.
    public let schemes: [LevelScheme]
    private let rule: @Sendable (FilledForm) throws(Rejected) -> Scoring

    init(
        _ code: String, _ name: String, edition: Int = 1, items: [Item] = [], needsPermission: Bool = false,
        schemes: [LevelScheme] = [], rule: @escaping @Sendable (FilledForm) throws(Rejected) -> Scoring
    ) {
        (self.code, self.name, self.edition, self.items) = (code, name, edition, items)
        (self.needsPermission, self.schemes, self.rule) = (needsPermission, schemes, rule)
    }

    init(
        _ code: String, _ name: String, needsPermission: Bool = false, schemes: [LevelScheme] = [],
        _ questionnaire: Questionnaire
    ) {
        self.init(
            code, name, items: questionnaire.items, needsPermission: needsPermission, schemes: schemes,
            rule: questionnaire.score)
    }

    /// Scores a form, or says why it is none. Any form is answered.
    public func score(_ form: FilledForm) -> Scoring {
        do throws(Rejected) {
            return try rule(form)
        } catch {
            return Scoring(error)
        }
    }

    public static let all = [
        madrsS, spsq, kasam29, kasam13, sds, audit, auditC, dudit, duditC, goalAttainment, ordinaryDay,
        violenceQuestions, survey,
    ]

    /// Those that one person fills in and that have points.
    public static let ratings = [
        madrsS, spsq, kasam29, kasam13, sds, audit, auditC, dudit, duditC,
    ]

    /// Those that are anonymous: only ever added together.
    public static let surveys = [violenceQuestions, survey]

    /// The lowest and the highest total.
    public var totals: ClosedRange<Int> {
        // Sheehan's counts of days are no points.
        let counted = code == Instrument.sds.code ? Array(items.prefix(3)) : items
        let lowest = counted.reduce(0) { $0 + ($1.values.first ?? 0) }
        return lowest...max(lowest, counted.reduce(0) { $0 + ($1.values.last ?? 0) })
    }

    /// The items as the form on the table has them: Sheehan's days are of a week or of a month.
    public func items(dayWindow: Int) -> [Item] {
        code == Instrument.sds.code ? SheehanScale.items(days: dayWindow) : items
    }

    /// Nil if there is no such instrument.
    public static func named(_ code: String) -> Instrument? {
        all.first { $0.code == code }
    }
}
