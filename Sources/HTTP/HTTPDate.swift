/// The preferred form of a date in a field, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7).
/// It never reads the two obsolete forms: a condition that carries one is as good as none.
public enum HTTPDate {
    /// - Parameter seconds: since 1970-01-01 00:00 UTC; years outside 1–9999 are cut to the nearest end.
    /// - Returns: 29 ASCII octets.
    public static func format(_ seconds: Int) -> String {
        let time = min(max(seconds, -62_135_596_800), 253_402_300_799)
        let days = (time - (((time % 86_400) + 86_400) % 86_400)) / 86_400
        let second = time - days * 86_400
        let date = CivilDate(days: days)
        let weekday = weekdays[(((days + 4) % 7) + 7) % 7]
        return "\(weekday), \(two(date.day)) \(months[date.month - 1]) \(four(date.year)) "
            + "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)) GMT"
    }

    /// - Returns: seconds since 1970-01-01 00:00 UTC, or nil for anything but a real date in this form.
    public static func parse(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 29, let day = number(bytes, 5..<7), let year = number(bytes, 12..<16),
            let hour = number(bytes, 17..<19), let minute = number(bytes, 20..<22),
            let second = number(bytes, 23..<25),
            let month = months.firstIndex(where: { $0.utf8.elementsEqual(bytes[8..<11]) }),
            year > 0, hour < 24, minute < 60, second <= 60
        else { return nil }
        let days = CivilDate(year: year, month: month + 1, day: day).days
        // A leap second (60) counts as the one before it.
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + min(second, 59)
        // Written out again it must be the same: so punctuation, weekday and day of the month are right.
        let again = Array(format(seconds).utf8)
        return again[..<23] == bytes[..<23] && again[25...] == bytes[25...] ? seconds : nil
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func four(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 4 - String(number).utf8.count)) + String(number)
    }

    private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var value = 0
        for byte in bytes[range] {
            guard ASCII.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte &- 0x30)
        }
        return value
    }
}
