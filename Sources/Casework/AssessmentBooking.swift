import Law

/// An assessment meeting as it is booked: when, where, with whom of the staff, and who comes with the person.
/// Two of the staff are the rule; alone takes a reason, and is never refused (AS-1).
public struct AssessmentBooking: Sendable, Equatable {
    /// How long it may be, in minutes.
    public static let lengths = 15...480
    /// In days.
    public static let farthest = 366

    public let day: Day
    public let time: TimeOfDay
    /// In minutes.
    public let length: Int
    public let place: MappingOccasion.Place
    /// As the invitation says it; may be empty.
    public let whereabouts: String
    /// Why at home, which is the exception.
    public let homeReason: String
    public let first: AccountID
    public let second: AccountID?
    public let aloneReason: String
    public var companions: [Companion]

    public init(
        day: Day, time: TimeOfDay, length: Int, place: MappingOccasion.Place, whereabouts: String,
        homeReason: String, first: AccountID, second: AccountID?, aloneReason: String, companions: [Companion]
    ) {
        (self.day, self.time, self.length) = (day, time, length)
        (self.place, self.whereabouts, self.homeReason) = (place, whereabouts, homeReason)
        (self.first, self.second, self.aloneReason) = (first, second, aloneReason)
        self.companions = companions
    }

    /// "fredag 27 november klockan 13.00"
    public var when: String { "\(day.inWords(withYear: false)) klockan \(time)" }

    /// Everything wrong with it on the day it is booked.
    public func problems(today: Day) -> [BookingProblem] {
        let possible: [(Bool, BookingProblem)] = [
            (day < today, .hasBeen),
            (day > today.adding(days: AssessmentBooking.farthest), .tooFarAhead),
            (!AssessmentBooking.lengths.contains(length), .strangeLength),
            (place == .home && homeReason.isEmpty, .noHomeReason),
            (place != .home && !homeReason.isEmpty, .reasonForElsewhere),
            (second == first, .samePerson),
            (second == nil && aloneReason.isEmpty, .alone),
            (second != nil && !aloneReason.isEmpty, .reasonForTwo),
            (companions.count > Companion.most, .tooManyCompanions),
        ]
        return possible.filter(\.0).map(\.1)
    }
}

/// Why a booking cannot be as it was typed.
public enum BookingProblem: Sendable, CaseIterable {
    case hasBeen, tooFarAhead, strangeLength, noHomeReason, reasonForElsewhere, samePerson, alone
    case reasonForTwo, tooManyCompanions

    public var swedish: String {
        switch self {
        case .hasBeen:
            "Dagen har redan varit. Har ni redan träffats, boka idag och skriv den riktiga dagen när du "
                + "skriver in samtalet."
        case .tooFarAhead: "Dagen är mer än ett år bort. Välj en närmare dag; den går att flytta."
        case .strangeLength: "Skriv hur länge i minuter, från 15 till 480."
        case .noHomeReason: "Samtal brukar vara i våra lokaler. Skriv varför det blir hemma hos personen."
        case .reasonForElsewhere: "Skälet gäller bara hembesök. Ta bort texten, eller välj hemma."
        case .samePerson: "Samma person är vald två gånger. Välj någon annan, eller ingen."
        case .alone: "Två brukar vara med. Välj vem den andra är, eller skriv varför det är en."
        case .reasonForTwo: "Två är valda, så skälet behövs inte. Ta bort texten, eller välj bara en."
        case .tooManyCompanions: "Det finns plats för tre som följer med. Skriv fler i anteckningen efteråt."
        }
    }
}
