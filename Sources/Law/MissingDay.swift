extension Day {
    /// Why a day that was typed with its month, as `2023-06-31`, `20230631` or `31/6 2023`, is none: one
    /// Swedish sentence. Nil where there is such a day, or the text is no such thing at all.
    public static func whyMissing(typed text: String) -> String? {
        let parts = text.split { !("0"..."9").contains($0) }.map { Int($0) ?? 0 }
        let digits = parts.count == 1 && text.utf8.count == 8 ? parts[0] : nil
        let typed: (year: Int?, month: Int, day: Int)
        switch (parts.count, digits) {
        case (1, let whole?): typed = (whole / 10_000, whole / 100 % 100, whole % 100)
        case (3, _) where text.contains("/"): typed = (parts[2], parts[1], parts[0])
        case (3, _): typed = (parts[0], parts[1], parts[2])
        case (2, _) where text.contains("/"): typed = (nil, parts[1], parts[0])
        default: return nil
        }
        return whyMissing(typed.year, month: typed.month, day: typed.day)
    }

    private static func whyMissing(_ year: Int?, month: Int, day: Int) -> String? {
        // A leap year where none was typed.
        guard Day(year: year ?? 2000, month: month, day: day) == nil else { return nil }
        guard (1...12).contains(month) else {
            return "Det finns tolv månader, och ingen har nummer \(month)."
        }
        guard day > 0 else { return nil }
        let name = Day.monthName(month)
        if let year, month == 2, day == 29 { return "År \(year) har ingen 29 februari." }
        let last = length(ofMonth: month, year: year ?? 2000)
        return day > last
            ? "\(name.prefix(1).uppercased() + name.dropFirst()) har bara \(last) dagar." : nil
    }
}
