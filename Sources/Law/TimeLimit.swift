/// A time that a law sets: how long, from what, and whether its last day moves to a working day. It never
/// knows a case: the day it starts from is handed in.
public struct TimeLimit: Hashable, Sendable {
    /// What happens to an end that falls on a day of rest.
    public enum Move: Sendable {
        /// It is a threshold or a deemed day, not something to be done: it stays.
        case none
        /// Something must be done by then: the next working day will do (lagen (1930:173) 2 §).
        case workingDay
        /// By the Union's rules, where the eves are ordinary days (regulation 1182/71 article 3(4)).
        case unionWorkingDay
    }

    /// Stands in the database and in addresses; never changed once used.
    public let code: String
    /// What it is for: "Överklaga beslutet".
    public let name: String
    /// What it is counted from: "dagen då personen fick del av beslutet".
    public let start: String
    public let span: Span
    public let move: Move
    /// The newest first.
    public let references: [LegalReference]

    /// The day the time runs out, and how that was counted.
    public func deadline(from start: Day) -> Deadline {
        Deadline(self, from: start)
    }

    init(
        _ code: String, _ name: String, from start: String, _ span: Span, move: Move,
        _ references: [LegalReference]
    ) {
        (self.code, self.name, self.start, self.span) = (code, name, start, span)
        (self.move, self.references) = (move, references)
    }
}
