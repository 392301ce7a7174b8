import Law

/// A contact by another way than a visit while the support goes on (programmes.md VI-4, VI-8): it was made,
/// and perhaps something was said. Never a try that nobody answered: that is a `ContactAttempt`.
public struct SupportContact: Sendable, Equatable {
    public enum Way: String, Sendable, CaseIterable {
        case phone, text, mail, video, letter

        public var swedish: String {
            switch self {
            case .phone: "Telefon"
            case .text: "Sms"
            case .mail: "E-post"
            case .video: "Videosamtal"
            case .letter: "Brev"
            }
        }

        /// What a note of it is called in the journal.
        public var noteKind: NoteKind {
            switch self {
            case .phone, .video: .phoneContact
            case .text, .mail, .letter: .recordedMessage
            }
        }
    }

    public let way: Way
    public let party: ContactParty
    public let name: String
    /// They got in touch themselves.
    public let isIncoming: Bool
    public let day: Day
    public let minutes: Int?
    /// What was said: a note of the journal. May be empty.
    public let text: String

    public init(
        way: Way, party: ContactParty, name: String, isIncoming: Bool, day: Day, minutes: Int?, text: String
    ) {
        (self.way, self.party, self.name, self.isIncoming) = (way, party, name, isIncoming)
        (self.day, self.minutes, self.text) = (day, minutes, text)
    }

    public func problems(today: Day) -> [SupportContactProblem] {
        let possible: [(Bool, SupportContactProblem)] = [
            (day > today, .notYet),
            (day < today.adding(days: -VisitBooking.farthestBack), .tooFarBack),
            (party == .partner && name.isEmpty, .partnerWithoutName),
        ]
        return possible.filter(\.0).map(\.1)
    }
}

/// Why a contact cannot be as it was typed.
public enum SupportContactProblem: Sendable, CaseIterable {
    case notYet, tooFarBack, partnerWithoutName

    public var swedish: String {
        switch self {
        case .notYet: "Dagen har inte varit än. Skriv den dag då ni hördes."
        case .tooFarBack: "Dagen är mer än en månad sedan. Skriv en anteckning i stället."
        case .partnerWithoutName: "Skriv vilken samverkanspart det var, till exempel ”BUP, Sara”."
        }
    }
}
