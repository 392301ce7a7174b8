/// A moment in UTC, to the millisecond. It never depends on the machine's locale or zone.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Midnight in Sweden at the start of the day, plus minutes.
    public init(_ day: Day, minute: Int = 0) {
        let local = Int64(day.number) * 86_400_000 + Int64(minute) * 60_000
        let guess = Instant(milliseconds: local - 3_600_000)
        milliseconds = local - (guess.isSummerTime ? 7_200_000 : 3_600_000)
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    public func adding(seconds: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
    }

    /// Whole seconds from an earlier moment to this one; negative if it is later.
    public func seconds(since earlier: Instant) -> Int {
        Int((milliseconds - earlier.milliseconds) / 1000)
    }

    /// The day in Sweden.
    public var day: Day {
        Day(number: Instant.floorDivide(localMilliseconds, 86_400_000))
    }

    /// Minutes since midnight in Sweden.
    public var minuteOfDay: Int { Instant.floorDivide(localMilliseconds, 60_000) - day.number * 1440 }

    /// `14.03`, Swedish time of day as people write it.
    public var timeOfDay: String {
        let minute = minuteOfDay
        let hours = minute / 60, minutes = minute % 60
        return (hours < 10 ? "0" : "") + String(hours) + (minutes < 10 ? ".0" : ".") + String(minutes)
    }

    /// `2026-11-20 14.03`, Swedish time.
    public var dayAndTime: String { "\(day) \(timeOfDay)" }

    /// `2026-11-20T13:03:00.000Z`: sorts as text in the order of time, as the database stores it.
    public var description: String {
        let days = Instant.floorDivide(milliseconds, 86_400_000)
        let rest = Int(milliseconds - Int64(days) * 86_400_000)
        func padded(_ value: Int, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
        }
        return "\(Day(number: days))T\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):"
            + "\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
    }

    /// Reads what `description` writes.
    public init?(iso text: String) {
        let octets = Array(text.utf8)
        guard octets.count == 24, octets[10] == UInt8(ascii: "T"), octets[23] == UInt8(ascii: "Z"),
              let day = Day(iso: String(text.prefix(10)))
        else { return nil }
        func number(_ range: Range<Int>) -> Int64? {
            var value: Int64 = 0
            for octet in octets[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(octet) else { return nil }
                value = value * 10 + Int64(octet - UInt8(ascii: "0"))
            }
            return value
        }
        guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
              let fraction = number(20..<23), hour < 24, minute < 60, second < 60
        else { return nil }
        let seconds = hour * 3600 + minute * 60 + second
        milliseconds = Int64(day.number) * 86_400_000 + seconds * 1000 + fraction
    }

    private var localMilliseconds: Int64 {
        milliseconds + (isSummerTime ? 7_200_000 : 3_600_000)
    }

    /// Directive 2000/84/EC: summer time from 01.00 UTC on the last Sunday of March to 01.00 UTC on the last
    /// Sunday of October. Swedish law: förordning (2001:127) om sommartid.
    private var isSummerTime: Bool {
        let year = Day(number: Instant.floorDivide(milliseconds, 86_400_000)).parts.year
        guard let march = Day(year: year, month: 3, day: 31),
              let october = Day(year: year, month: 10, day: 31)
        else { return false }
        let begins = Int64(march.number - march.weekday % 7) * 86_400_000 + 3_600_000
        let ends = Int64(october.number - october.weekday % 7) * 86_400_000 + 3_600_000
        return milliseconds >= begins && milliseconds < ends
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int {
        Int(value >= 0 ? value / divisor : (value - divisor + 1) / divisor)
    }
}
