import Law

/// What a journal note says: what kind of event, which day, in words. It never knows who wrote it or when.
public struct NoteContent: Sendable, Equatable {
    public let kind: NoteKind
    /// When it happened, which may be days before it was written.
    public let happenedOn: Day
    public let text: String

    public init(kind: NoteKind, happenedOn: Day, text: String) {
        self.kind = kind
        self.happenedOn = happenedOn
        self.text = text
    }

    /// What keeps it from being a note on this day; empty if nothing does.
    public func problems(today: Day) -> [NoteProblem] {
        (happenedOn > today ? [.happensLater] : [])
            + (happenedOn < today.adding(days: -NoteContent.farthestDays) ? [.longAgo] : [])
            + (text.isEmpty ? [.noText] : [])
    }

    /// Fifty years: further back it is a slip of the finger.
    private static let farthestDays = 18_263

    /// How many days after the event something was written: 2 and more is a late entry, which the note
    /// tells. The next morning is not late.
    public static func daysLate(happenedOn: Day, writtenOn: Day) -> Int? {
        let days = writtenOn.number - happenedOn.number
        return days >= 2 ? days : nil
    }
}

/// Why something is not a note.
public enum NoteProblem: Error, Sendable, CaseIterable {
    case happensLater, longAgo, noText

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .happensLater: "Dagen har inte varit än. Skriv den dag då det hände."
        case .longAgo: "Dagen är för länge sedan. Kontrollera året."
        case .noText: "Skriv vad som hände."
        }
    }
}
