import Casework
import Law
import Store
import Templating
import Web

/// One day of the calendar with its times.
struct CalendarDay: Fielded, Sendable {
    let id: String
    let heading: String
    /// The day alone; nil where it is what is shown.
    let sheet: Link?
    let isToday: Bool
    let lines: [CalendarLine]

    static let fields: Fields<CalendarDay> = [
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .optionalLink("sheet") { $0.sheet },
        .flag("isToday") { $0.isToday },
        .flag("hasLines") { !$0.lines.isEmpty },
        .list("lines", CalendarLine.fields) { $0.lines },
    ]

    init(_ day: Day, in view: CalendarView, isToday: Bool, _ lines: [CalendarLine]) {
        (id, heading) = ("d\(day.description)", day.inWords().capitalizedFirst)
        sheet = view.isDay ? nil : CalendarView(day: day, isDay: true, account: view.account).address
        (self.isToday, self.lines) = (isToday, lines)
    }
}

/// Whose calendar can be chosen.
struct CalendarChoice: Fielded, Sendable {
    let label: String
    let address: Link
    let isHere: Bool

    static let fields: Fields<CalendarChoice> = [
        .text("label") { $0.label },
        .link("address") { $0.address },
        .flag("isHere") { $0.isHere },
    ]
}

/// `/kalender`: a week or a day, of one of the staff or of the whole unit, as it prints. It never shows a
/// protected name.
struct CalendarPage: Page, Sendable {
    static let template = "calendar/show"
    let heading: String
    let days: [CalendarDay]
    let choices: [CalendarChoice]
    let before: Act
    let after: Act
    let other: Act
    let now: Act?

    static let fields: Fields<CalendarPage> = [
        .text("heading") { $0.heading },
        .list("days", CalendarDay.fields) { $0.days },
        .list("choices", CalendarChoice.fields) { $0.choices },
        .part("before", Act.fields) { $0.before },
        .part("after", Act.fields) { $0.after },
        .part("other", Act.fields) { $0.other },
        .optional("now", Act.fields) { $0.now },
    ]

    init(
        _ view: CalendarView, _ entries: [CalendarEntry], _ staff: [StaffRepository.Member],
        for actor: Actor, today: Day
    ) {
        let mayAct = actor.may(.giveSupport, in: .execution)
        heading = view.heading
        let byDay = Dictionary(grouping: entries, by: \.day)
        days = CalendarPage.days(view, byDay).map { day in
            CalendarDay(
                day, in: view, isToday: day == today,
                (byDay[day] ?? []).map { CalendarLine($0, mayAct: mayAct, today: today) })
        }
        choices = CalendarPage.choices(view, staff, for: actor)
        before = Act(label: view.isDay ? "Dagen före" : "Förra veckan", address: view.moved(-1).address)
        after = Act(label: view.isDay ? "Dagen efter" : "Nästa vecka", address: view.moved(1).address)
        other = Act(label: view.isDay ? "Hela veckan" : "Dagsblad", address: view.turned.address)
        now = view.days.contains(today)
            ? nil
            : Act(label: view.isDay ? "Idag" : "Den här veckan", address: view.on(today).address)
    }

    /// Workdays always; Saturday and Sunday where something is booked.
    private static func days(_ view: CalendarView, _ entries: [Day: [CalendarEntry]]) -> [Day] {
        let first = view.days.lowerBound
        let all = (0...(view.days.upperBound.number - first.number)).map { first.adding(days: $0) }
        return all.filter { view.isDay || $0.weekday < 6 || entries[$0] != nil }
    }

    private static func choices(
        _ view: CalendarView, _ staff: [StaffRepository.Member], for actor: Actor
    ) -> [CalendarChoice] {
        let own = CalendarChoice(
            label: "Min", address: view.of(actor.accountID).address,
            isHere: view.account == actor.accountID)
        let all = CalendarChoice(
            label: "Hela enheten", address: view.of(nil).address, isHere: view.account == nil)
        let others = staff.filter { $0.account != actor.accountID }.map {
            CalendarChoice(
                label: $0.name, address: view.of($0.account).address, isHere: view.account == $0.account)
        }
        return [own, all] + others
    }
}
