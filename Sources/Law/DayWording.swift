extension Day {
    private static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
    /// January first, as they are written in a sentence.
    public static let months = [
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ]

    /// 1 to 12.
    static func monthName(_ month: Int) -> String { months[month - 1] }

    /// "fredag 20 november"; with the year where it may be another one.
    /// "den 17 november 2026", in a sentence.
    public var inSentence: String { "den \(parts.day) \(Day.monthName(parts.month)) \(parts.year)" }

    public func inWords(withYear: Bool = false) -> String {
        let (year, month, day) = parts
        let text = "\(Day.weekdays[weekday - 1]) \(day) \(Day.months[month - 1])"
        return withYear ? "\(text) \(year)" : text
    }

    /// Reads a day as people type it: `2026-11-20`, `20261120`, `20/11`, `20/11 2026`, `idag`, `imorgon`,
    /// `igår`. A day and month without year is the nearest one from three months back to nine months ahead.
    /// Nil if it cannot be read or there is no such day.
    public init?(typed text: String, today: Day) {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        switch trimmed {
        case "idag", "i dag": self = today
        case "imorgon", "i morgon": self = today.adding(days: 1)
        case "igår", "i går": self = today.adding(days: -1)
        default:
            guard let day = Day(iso: trimmed) ?? Day.compact(trimmed) ?? Day.slashed(trimmed, today: today)
            else { return nil }
            self = day
        }
    }

    private static func compact(_ text: String) -> Day? {
        guard text.utf8.count == 8, let number = digits(text) else { return nil }
        return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private static func slashed(_ text: String, today: Day) -> Day? {
        let halves = text.split(separator: " ", maxSplits: 1)
        guard let first = halves.first else { return nil }
        let numbers = first.split(separator: "/", omittingEmptySubsequences: false).map { digits(String($0)) }
        guard numbers.count == 2, let day = numbers[0], let month = numbers[1] else { return nil }
        if halves.count == 2 {
            guard halves[1].utf8.count == 4, let year = digits(String(halves[1])) else { return nil }
            return Day(year: year, month: month, day: day)
        }
        let year = today.parts.year
        let candidates = [year - 1, year, year + 1].compactMap { Day(year: $0, month: month, day: day) }
        return candidates.first { $0 >= today.adding(days: -92) }
    }

    /// Digits only: `Int("+3")` would succeed, so the octets are looked at first.
    private static func digits(_ text: String) -> Int? {
        let octets = text.utf8
        guard (1...8).contains(octets.count),
              octets.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(text)
    }
}
