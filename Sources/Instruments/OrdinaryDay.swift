extension Instrument {
    /// En vanlig dag: a timeline of one day in a form of our own, described and never scored.
    public static let ordinaryDay = Instrument("EN-VANLIG-DAG", "En vanlig dag", rule: OrdinaryDay.score)
}

/// What a day's blocks come to: minutes by kind, outside the home, with people. It never judges the day; the
/// marks are for the conversation.
struct OrdinaryDay {
    static let minutes = 1440
    private let blocks: [DayBlock]

    @Sendable static func score(_ form: FilledForm) throws(Rejected) -> Scoring {
        let day = OrdinaryDay(blocks: try DayBlock.read(form.answers))
        let covered = day.sum { _ in true }
        return Scoring(
            isComplete: covered == minutes, missing: [], details: day.details(covered),
            flags: day.flags(covered))
    }

    private func sum(_ counts: (DayBlock) -> Bool) -> Int {
        blocks.filter(counts).reduce(0) { $0 + $1.to - $1.from }
    }

    private var outside: Int { sum { $0.place != .hemma } }
    private var withPeople: Int { sum { $0.company.isPhysical } }
    /// Between 08 and 20.
    private var sleepInDaytime: Int {
        blocks.filter { $0.kind == .sova }.reduce(0) { $0 + max(0, min($1.to, 1200) - max($1.from, 480)) }
    }

    private var gaps: [FormValue] {
        var (gaps, end): ([FormValue], Int) = ([], 0)
        for block in blocks {
            if block.from > end { gaps.append(FormValue([end, block.from])) }
            end = block.to
        }
        if end < OrdinaryDay.minutes { gaps.append(FormValue([end, OrdinaryDay.minutes])) }
        return gaps
    }

    private func details(_ covered: Int) -> [FormValue.Member] {
        let kinds = DayBlock.Kind.allCases.map { kind in (kind.rawValue, sum { $0.kind == kind }) }
        let told = kinds.filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }
        return [
            FormValue.Member("minutes", .group(told.map { FormValue.Member($0, .whole($1)) })),
            FormValue.Member("covered", .whole(covered)), FormValue.Member("gaps", .list(gaps)),
            FormValue.Member("outside_home", .whole(outside)),
            FormValue.Member("with_people", .whole(withPeople)),
            FormValue.Member("online_contact", .whole(sum { $0.company == .natet })),
            FormValue.Member("sleep_daytime", .whole(sleepInDaytime)),
        ]
    }

    /// The last two only when the whole day is told.
    private func flags(_ covered: Int) -> [String] {
        let isWhole = covered == OrdinaryDay.minutes
        let marks = [
            ("omvand_dygnsrytm", 2 * sleepInDaytime > sum { $0.kind == .sova }),
            ("lamnade_inte_hemmet", isWhole && outside == 0),
            ("ingen_fysisk_kontakt", isWhole && withPeople == 0),
        ]
        return marks.filter(\.1).map(\.0)
    }
}
