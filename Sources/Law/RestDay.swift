/// Why a day is none on which something need be done by law: lagen (1930:173) om beräkning av lagstadgad tid
/// 2 §. Days that offices like to close on, as 23 December or valborgsmässoafton, are never among them.
public enum RestDay: Hashable, Sendable {
    case holiday(PublicHoliday)
    case midsummerEve, christmasEve, newYearsEve
    case saturday, sunday

    /// As in a sentence: "julafton".
    public var swedish: String {
        switch self {
        case .holiday(let holiday): holiday.swedish
        case .midsummerEve: "midsommarafton"
        case .christmasEve: "julafton"
        case .newYearsEve: "nyårsafton"
        case .saturday: "lördag"
        case .sunday: "söndag"
        }
    }

    /// Whether it rests also by the Union's rules: public holidays, Saturdays and Sundays (regulation (EEC,
    /// Euratom) No 1182/71 article 3(4)), which do not name the eves.
    var isUnions: Bool {
        switch self {
        case .holiday, .saturday, .sunday: true
        case .midsummerEve, .christmasEve, .newYearsEve: false
        }
    }
}

extension Day {
    /// Why nothing need be done on the day; nil on a working day. A holiday goes before the weekday it is on.
    public var restDay: RestDay? {
        if let holiday = PublicHoliday.on(self) { return .holiday(holiday) }
        if PublicHoliday.on(adding(days: 1)) == .midsummerDay { return .midsummerEve }
        switch (parts.month, parts.day) {
        case (12, 24): return .christmasEve
        case (12, 31): return .newYearsEve
        default: break
        }
        switch weekday {
        case 6: return .saturday
        case 7: return .sunday
        default: return nil
        }
    }

    public var isWorkingDay: Bool { restDay == nil }

    /// The day itself, or the first working day after it.
    public var orWorkingDay: Day {
        var day = self
        while !day.isWorkingDay { day = day.adding(days: 1) }
        return day
    }

    /// The last working day before this one.
    public var workingDayBefore: Day {
        var day = adding(days: -1)
        while !day.isWorkingDay { day = day.adding(days: -1) }
        return day
    }

    /// As many working days later as said, this day not counted; the day itself for none.
    public func adding(workingDays: Int) -> Day {
        var day = self
        for _ in 0..<max(0, workingDays) { day = day.adding(days: 1).orWorkingDay }
        return day
    }
}
