import Law

/// One occasion of a mapping: when, where, with whom of the staff, and how long the work for it took. Two are
/// the rule; alone takes a reason, and is never refused (AS-4).
public struct MappingOccasion: Sendable, Equatable {
    public enum Standing: String, Sendable, CaseIterable {
        case booked, held, cancelled

        public var swedish: String {
            switch self {
            case .booked: "Bokat"
            case .held: "Har varit"
            case .cancelled: "Blev inte av"
            }
        }
    }

    public enum Place: String, Sendable, CaseIterable {
        case premises, home, outdoors, phone, video, elsewhere

        public var swedish: String {
            switch self {
            case .premises: "I våra lokaler"
            case .home: "Hemma hos personen"
            case .outdoors: "Ute"
            case .phone: "På telefon"
            case .video: "Videosamtal"
            case .elsewhere: "Någon annanstans"
            }
        }
    }

    /// AS-4: three to five; fewer can be enough.
    public static let most = 5
    public static let mostMinutes = 1440

    public let standing: Standing
    public let day: Day
    /// Nil where no time was set.
    public let time: TimeOfDay?
    public let place: Place
    public let first: AccountID
    public let second: AccountID?
    public let aloneReason: String
    /// With preparation and writing; nil until it has been held.
    public let minutes: Int?
    public let note: String

    public init(
        standing: Standing, day: Day, time: TimeOfDay? = nil, place: Place, first: AccountID,
        second: AccountID?, aloneReason: String, minutes: Int?, note: String
    ) {
        (self.standing, self.day, self.time) = (standing, day, time)
        (self.place, self.first) = (place, first)
        (self.second, self.aloneReason) = (second, aloneReason)
        (self.minutes, self.note) = (minutes, note)
    }

    /// Everything wrong with it.
    ///
    /// - Parameters:
    ///   - openedOn: the day the case began.
    ///   - others: how many other occasions there are that were not called off.
    public func problems(openedOn: Day, today: Day, others: Int) -> [OccasionProblem] {
        let most = MappingOccasion.most
        let possible: [(Bool, OccasionProblem)] = [
            (day < openedOn, .beforeCase(openedOn)),
            (standing == .held && day > today, .notYet),
            (standing == .booked && day < today, .hasBeen),
            (standing != .cancelled && others >= most, .tooMany),
            (second == first, .samePerson),
            (second == nil && aloneReason.isEmpty, .noReason),
            (second != nil && !aloneReason.isEmpty, .reasonForTwo),
            (standing == .held && minutes == nil, .noMinutes),
            (standing != .held && minutes != nil, .minutesBefore),
        ]
        return possible.filter(\.0).map(\.1)
    }
}

/// Why an occasion cannot be as it was typed.
public enum OccasionProblem: Sendable, Equatable {
    case beforeCase(Day)
    case notYet, hasBeen, tooMany, samePerson, noReason, reasonForTwo, noMinutes, minutesBefore

    public var swedish: String {
        switch self {
        case .beforeCase(let day): "Ärendet började \(day). Ett tillfälle kan inte ha varit före det."
        case .notYet: "Dagen har inte varit än. Välj Bokat, eller skriv dagen då ni träffades."
        case .hasBeen: "Dagen har varit. Välj om det har varit eller inte blev av."
        case .tooMany: "Det finns redan fem tillfällen. En kartläggning har högst fem."
        case .samePerson: "Samma person är vald två gånger. Välj någon annan, eller ingen."
        case .noReason: "Två brukar vara med. Välj vem den andra är, eller skriv varför det är en."
        case .reasonForTwo: "Två är valda, så skälet behövs inte. Ta bort texten, eller välj bara en."
        case .noMinutes: "Skriv hur många minuter det tog, med förberedelser och det ni skrev efteråt."
        case .minutesBefore: "Minuter skrivs när tillfället har varit. Ta bort dem, eller välj Har varit."
        }
    }
}
