/// The public holidays of lagen (1989:253) om allmänna helgdagar, apart from Sundays. It never holds an eve:
/// those rest by lagen (1930:173) only, see `RestDay`.
public enum PublicHoliday: String, Sendable, CaseIterable {
    case newYearsDay, epiphany, goodFriday, easterDay, easterMonday, firstOfMay, ascensionDay, whitSunday
    case whitMonday, nationalDay, midsummerDay, allSaintsDay, christmasDay, boxingDay

    /// The day it falls on; nil in a year when it was no holiday.
    public func day(in year: Int) -> Day? {
        guard years.contains(year) else { return nil }
        switch place {
        case .date(let month, let day): return Day(year: year, month: month, day: day)
        case .afterEaster(let days): return Easter.day(in: year)?.adding(days: days)
        case .saturdayFrom(let month, let day):
            guard let first = Day(year: year, month: month, day: day) else { return nil }
            return first.adding(days: (6 - first.weekday + 7) % 7)
        }
    }

    /// The holiday that falls on the day, if any; the first named where two meet, as 1 May 2008.
    public static func on(_ day: Day) -> PublicHoliday? {
        let year = day.parts.year
        return allCases.first { $0.day(in: year) == day }
    }

    /// As in a sentence: "långfredagen".
    public var swedish: String {
        switch self {
        case .newYearsDay: "nyårsdagen"
        case .epiphany: "trettondedag jul"
        case .goodFriday: "långfredagen"
        case .easterDay: "påskdagen"
        case .easterMonday: "annandag påsk"
        case .firstOfMay: "första maj"
        case .ascensionDay: "Kristi himmelsfärdsdag"
        case .whitSunday: "pingstdagen"
        case .whitMonday: "annandag pingst"
        case .nationalDay: "nationaldagen"
        case .midsummerDay: "midsommardagen"
        case .allSaintsDay: "alla helgons dag"
        case .christmasDay: "juldagen"
        case .boxingDay: "annandag jul"
        }
    }

    private enum Place {
        case date(Int, Int)
        case afterEaster(Int)
        /// The first Saturday from this date on.
        case saturdayFrom(Int, Int)
    }

    private var place: Place {
        switch self {
        case .newYearsDay: .date(1, 1)
        case .epiphany: .date(1, 6)
        case .goodFriday: .afterEaster(-2)
        case .easterDay: .afterEaster(0)
        case .easterMonday: .afterEaster(1)
        case .firstOfMay: .date(5, 1)
        case .ascensionDay: .afterEaster(39)
        case .whitSunday: .afterEaster(49)
        case .whitMonday: .afterEaster(50)
        case .nationalDay: .date(6, 6)
        case .midsummerDay: .saturdayFrom(6, 20)
        case .allSaintsDay: .saturdayFrom(10, 31)
        case .christmasDay: .date(12, 25)
        case .boxingDay: .date(12, 26)
        }
    }

    /// Lag (2004:1320): from 2005 the national day is a holiday and Whit Monday is not.
    private var years: ClosedRange<Int> {
        switch self {
        case .whitMonday: 1583...2004
        case .nationalDay: 2005...9999
        default: 1583...9999
        }
    }
}
