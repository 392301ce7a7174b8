import Casework
import Law
import Store
import Templating
import Web

/// What part of the calendar is asked for: which days, and whose. It stands in the address, so that a link
/// can be sent to a colleague. It never holds anything of a person.
struct CalendarView: Sendable, Hashable {
    /// The day that was asked for.
    let day: Day
    /// One day on its sheet, or its week.
    let isDay: Bool
    /// Nil for the whole unit.
    let account: AccountID?

    private enum Query {
        static let day = "dag"
        static let week = "vecka"
        static let whose = "vem"
        static let all = "alla"
    }

    init(day: Day, isDay: Bool, account: AccountID?) {
        (self.day, self.isDay, self.account) = (day, isDay, account)
    }

    /// An unknown value means today and one's own: a link with a typing error still opens.
    init(_ context: Context, for actor: Actor, today: Day) {
        let asked = context.query(Query.day).flatMap(Day.init(iso:))
        day = asked ?? context.query(Query.week).flatMap(Day.init(iso:)) ?? today
        isDay = asked != nil
        switch context.query(Query.whose) {
        case Query.all: account = nil
        case .some(let id): account = AccountID(id) ?? actor.accountID
        case nil: account = actor.accountID
        }
    }

    /// Monday to Sunday, or the day alone.
    var days: ClosedRange<Day> {
        if isDay { return day...day }
        let monday = day.adding(days: 1 - day.weekday)
        return monday...monday.adding(days: 6)
    }

    var address: Link {
        let whose = account?.description ?? Query.all
        return isDay
            ? "/kalender?dag=\(day.description)&vem=\(whose)"
            : "/kalender?vecka=\(days.lowerBound.description)&vem=\(whose)"
    }

    /// The days before or after.
    func moved(_ step: Int) -> CalendarView {
        CalendarView(day: day.adding(days: isDay ? step : 7 * step), isDay: isDay, account: account)
    }

    func on(_ day: Day) -> CalendarView { CalendarView(day: day, isDay: isDay, account: account) }

    var heading: String {
        if isDay { return day.inWords(withYear: true).capitalizedFirst }
        let (first, last) = (days.lowerBound.inWords(), days.upperBound.inWords())
        return "Vecka \(day.week), \(first) till \(last)"
    }

    /// The day instead of its week, or the week of the day.
    var turned: CalendarView { CalendarView(day: day, isDay: !isDay, account: account) }

    func of(_ account: AccountID?) -> CalendarView {
        CalendarView(day: day, isDay: isDay, account: account)
    }
}
