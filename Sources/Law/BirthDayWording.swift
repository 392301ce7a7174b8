extension Day {
    /// Reads a birth day as people type it: everything `init(typed:today:)` reads that says its year, and
    /// `041120`, where the year is the latest that is not in the future. Nil if it cannot be read, or says no
    /// year.
    public init?(typedBirth text: String, today: Day) {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let digits = trimmed.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
        if digits == 6, trimmed.utf8.count == 6, let day = Day.shortBirth(trimmed, today: today) {
            self = day
            return
        }
        // Without eight digits the year is a guess, and a birth day is never guessed.
        guard digits >= 6, let day = Day(typed: trimmed, today: today) else { return nil }
        self = day
    }

    private static func shortBirth(_ text: String, today: Day) -> Day? {
        let century = today.parts.year / 100
        for candidate in [century, century - 1] {
            guard let day = Day(typed: String(candidate) + text, today: today), day <= today else { continue }
            return day
        }
        return nil
    }
}
