/// A time of day in Sweden, to the minute. It never says which day, and never 24.00.
public struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Minutes since midnight, 0 to 1439.
    public let minute: Int

    /// 12.00.
    public static let midday = TimeOfDay(known: 720)

    private init(known minute: Int) { self.minute = minute }

    /// Nil outside 0 to 1439.
    public init?(minute: Int) {
        guard (0..<1440).contains(minute) else { return nil }
        self.minute = minute
    }

    /// Reads a time as people type it: `14.03`, `14:03`, `1403`, `9`, `kl 9.30`. Nil if it cannot be read or
    /// there is no such time.
    public init?(typed text: String) {
        var words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        if words.first == "kl" || words.first == "kl." { words.removeFirst() }
        guard words.count == 1, let word = words.first else { return nil }
        let parts = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
        switch parts.count {
        case 1: self.init(digits: parts[0])
        case 2: self.init(hour: TimeOfDay.number(parts[0], 1...2), part: TimeOfDay.number(parts[1], 2...2))
        default: return nil
        }
    }

    /// `9` and `14` are hours; `930` and `1403` hours and minutes.
    private init?(digits: Substring) {
        guard let number = TimeOfDay.number(digits, 1...4) else { return nil }
        let isHour = digits.utf8.count < 3
        self.init(hour: isHour ? number : number / 100, part: isHour ? 0 : number % 100)
    }

    private init?(hour: Int?, part: Int?) {
        guard let hour, let part, part < 60 else { return nil }
        self.init(minute: hour * 60 + part)
    }

    /// `14.03`, as people write it.
    public var description: String {
        let (hours, part) = (minute / 60, minute % 60)
        return (hours < 10 ? "0" : "") + String(hours) + (part < 10 ? ".0" : ".") + String(part)
    }

    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.minute < right.minute
    }

    /// Digits only, and as many as `length` says: never enough to overflow.
    private static func number(_ text: Substring, _ length: ClosedRange<Int>) -> Int? {
        let octets = text.utf8
        guard length.contains(octets.count),
              octets.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(text)
    }
}
