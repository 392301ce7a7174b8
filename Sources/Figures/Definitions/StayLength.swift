/// How long somebody had support, as people say it: weeks up to two months, then months. It never stands
/// alone: the days are kept.
public enum StayLength {
    /// "2 veckor", "14 månader".
    public static func words(_ days: Int) -> String {
        if days < 61 { return counted((days + 3) / 7, "vecka", "veckor") }
        // A month is 30,4375 days in the mean.
        return counted((days * 10_000 + 152_187) / 304_375, "månad", "månader")
    }

    /// "11–15 månader", "2 veckor–14 månader", "3 månader".
    public static func words(from least: Int, to most: Int) -> String {
        let (first, last) = (words(least), words(most))
        guard first != last else { return first }
        let unit = last.drop { $0 != " " }
        return first.hasSuffix(unit) ? "\(first.dropLast(unit.count))–\(last)" : "\(first)–\(last)"
    }

    private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
