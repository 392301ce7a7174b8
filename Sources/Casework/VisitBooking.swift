import Law

/// A visit as it is booked: when, where, for what, with whom of the staff, and how the person gets there.
/// It never says what became of it.
public struct VisitBooking: Sendable, Equatable {
    /// How long it may be, in minutes.
    public static let lengths = 15...480
    /// In days.
    public static let farthest = 366
    /// In days: one that was never booked is put in when it is written down.
    public static let farthestBack = 31
    public static let usualLength = 60

    public let day: Day
    public let time: TimeOfDay
    /// In minutes.
    public let length: Int
    public let place: VisitPlace
    /// A street, a room, a number to call; may be empty.
    public let whereabouts: String
    /// What it is for; may be empty.
    public let purpose: String
    public let transport: VisitTransport?
    public let first: AccountID
    public let second: AccountID?
    public var companions: [Companion]

    public init(
        day: Day, time: TimeOfDay, length: Int, place: VisitPlace, whereabouts: String = "",
        purpose: String = "", transport: VisitTransport? = nil, first: AccountID, second: AccountID?,
        companions: [Companion] = []
    ) {
        (self.day, self.time, self.length, self.place) = (day, time, length, place)
        (self.whereabouts, self.purpose, self.transport) = (whereabouts, purpose, transport)
        (self.first, self.second, self.companions) = (first, second, companions)
    }

    public var staff: [AccountID] { [first, second].compactMap { $0 } }
    /// Minutes after midnight, from the first to the first that is free again.
    public var minutes: Range<Int> { time.minute..<time.minute + length }
    /// "fredag 27 november klockan 13.00"
    public var when: String { "\(day.inWords()) klockan \(time)" }

    /// Everything wrong with it on the day it is booked.
    public func problems(today: Day) -> [VisitProblem] {
        let possible: [(Bool, VisitProblem)] = [
            (day < today.adding(days: -VisitBooking.farthestBack), .tooFarBack),
            (day > today.adding(days: VisitBooking.farthest), .tooFarAhead),
            (!VisitBooking.lengths.contains(length), .strangeLength),
            (minutes.upperBound > 1440, .overMidnight),
            (second == first, .samePerson),
            (companions.count > Companion.most, .tooManyCompanions),
        ]
        return possible.filter(\.0).map(\.1)
    }
}

/// Why a booking cannot be as it was typed.
public enum VisitProblem: Sendable, CaseIterable {
    case tooFarBack, tooFarAhead, strangeLength, overMidnight, samePerson, tooManyCompanions

    public var swedish: String {
        switch self {
        case .tooFarBack: "Dagen är mer än en månad sedan. Skriv en anteckning om besöket i stället."
        case .tooFarAhead: "Dagen är mer än ett år bort. Välj en närmare dag; den går att flytta."
        case .strangeLength: "Skriv hur länge i minuter, från 15 till 480."
        case .overMidnight: "Besöket skulle sluta efter midnatt. Ändra tiden eller hur länge."
        case .samePerson: "Samma person är vald två gånger. Välj någon annan, eller ingen."
        case .tooManyCompanions: "Det finns plats för tre som följer med. Skriv fler i anteckningen efteråt."
        }
    }
}
