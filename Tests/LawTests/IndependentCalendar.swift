import Foundation
import Testing

/// The days of rest of one year, put together from the text of the laws by another way than `Law`: dates as
/// text, weekdays from Foundation, each movable day found by walking. Never uses `Law`.
struct IndependentCalendar {
    /// Days since 1970-01-01.
    let numbers: ClosedRange<Int>
    private let resting: Set<Int>

    /// - Parameter easter: month and day, "04-05".
    init(_ year: Int, easter: String) throws {
        let first = try IndependentCalendar.number("\(year)-01-01")
        let last = try IndependentCalendar.number("\(year)-12-31")
        numbers = first...last
        var resting: Set<Int> = []
        for fixed in ["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"] {
            resting.insert(try IndependentCalendar.number("\(year)-\(fixed)"))
        }
        let easterDay = try IndependentCalendar.number("\(year)-\(easter)")
        // "Fredagen närmast före", "dagen efter", "sjätte torsdagen efter", "sjunde söndagen efter".
        resting.formUnion([easterDay, easterDay + 1])
        resting.insert(IndependentCalendar.walk(easterDay, -1, to: 5, times: 1))
        resting.insert(IndependentCalendar.walk(easterDay, 1, to: 4, times: 6))
        resting.insert(IndependentCalendar.walk(easterDay, 1, to: 7, times: 7))
        let midsummer = try IndependentCalendar.saturday(after: "\(year)-06-19")
        resting.formUnion([midsummer - 1, midsummer])
        resting.insert(try IndependentCalendar.saturday(after: "\(year)-10-30"))
        resting.formUnion(numbers.filter { IndependentCalendar.weekday($0) > 5 })
        self.resting = resting
    }

    func rests(_ number: Int) -> Bool { resting.contains(number) }

    /// Easter by the church's tables: the epact gives the age of the moon on 1 January, the dominical number
    /// the Sundays (after Clavius, Romani calendarii explicatio, 1603). "03-31".
    static func easterByEpact(_ year: Int) -> String {
        let century = year / 100 + 1
        let golden = year % 19 + 1
        let correction = 3 * century / 4 - 12, moon = (8 * century + 5) / 25 - 5
        let sunday = 5 * year / 4 - correction - 10
        var epact = (11 * golden + 20 + moon - correction) % 30
        if epact < 0 { epact += 30 }
        if (epact == 25 && golden > 11) || epact == 24 { epact += 1 }
        var march = 44 - epact
        if march < 21 { march += 30 }
        march += 7 - (sunday + march) % 7
        let (month, day) = march > 31 ? ("04", march - 31) : ("03", march)
        return "\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private static func saturday(after iso: String) throws -> Int {
        walk(try number(iso), 1, to: 6, times: 1)
    }

    /// Walks until the weekday (Monday 1) has been met as many times as said.
    private static func walk(_ start: Int, _ step: Int, to weekday: Int, times: Int) -> Int {
        var (number, met) = (start, 0)
        while met < times {
            number += step
            if IndependentCalendar.weekday(number) == weekday { met += 1 }
        }
        return number
    }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    private static func weekday(_ number: Int) -> Int {
        let date = Date(timeIntervalSince1970: Double(number) * 86_400)
        return (calendar.component(.weekday, from: date) + 5) % 7 + 1
    }

    private static func number(_ iso: String) throws -> Int {
        let date = try Date("\(iso)T00:00:00Z", strategy: .iso8601)
        return Int(date.timeIntervalSince1970 / 86_400)
    }
}
