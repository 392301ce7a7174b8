extension Deadline {
    /// How the last day was counted, in one line that anybody can follow in a calendar.
    public var why: String {
        guard let first = closed.first else { return unmovedWhy }
        let days = closed.map { "\($0.day) \($0.why.swedish)" }.joined(separator: ", ")
        return "\(limit.span.swedish) slutar \(first.day.named); spärrade dagar: \(days); "
            + "nästa vardag är \(lastDay.named)"
    }

    private var unmovedWhy: String {
        let end = "\(limit.span.sameness) (\(lastDay.named))"
        guard limit.move != .none else { return "\(end); tiden flyttas inte till en vardag" }
        let notes = [start.isLeapDay ? "mottaget på skottdagen" : nil, lastDay.ordinaryThoughUnlikely]
        return ([end, "ingen förskjutning"] + notes.compactMap { $0 }).joined(separator: "; ")
    }
}

extension Day {
    /// "fredag 2026-12-11".
    fileprivate var named: String {
        let weekday = inWords().prefix { $0 != " " }
        return "\(weekday) \(self)"
    }

    fileprivate var isLeapDay: Bool { (parts.month, parts.day) == (2, 29) }

    /// What to say of a working day that many take for a day of rest; nil for others.
    fileprivate var ordinaryThoughUnlikely: String? {
        switch (parts.month, parts.day) {
        case (1, 5): return "trettondagsafton är vanlig vardag"
        case (4, 30): return "valborgsmässoafton är vanlig vardag"
        case (12, 23): return "23 december är vanlig vardag"
        case (12, 30): return "30 december är vanlig vardag"
        case (2, 29): return "slutar på skottdagen"
        default: break
        }
        return besideHoliday
    }

    private var besideHoliday: String? {
        switch (PublicHoliday.on(adding(days: -1)), PublicHoliday.on(adding(days: 1))) {
        case (.ascensionDay, _): "klämdag efter Kristi himmelsfärdsdag är vanlig vardag"
        case (.whitSunday, _): "annandag pingst är inte helgdag sedan 2005"
        case (_, .goodFriday): "skärtorsdagen är vanlig vardag"
        case (_, .allSaintsDay): "allhelgonaafton är vanlig vardag"
        default:
            PublicHoliday.on(adding(days: 2)) == .midsummerDay
                ? "dagen före midsommarafton är vanlig vardag" : nil
        }
    }
}
