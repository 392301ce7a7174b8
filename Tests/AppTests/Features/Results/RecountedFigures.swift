import Law

/// The figures counted anew from the rows by plain loops, one case at a time: other code than the schema's
/// views, so that both would have to be wrong in the same way.
struct RecountedFigures {
    /// One thing that is counted: of whom, on which day, as what.
    struct Mark: Hashable {
        let figure: String
        let episode: String
        let day: String
        let category: String
    }

    private(set) var marks: [String: [Mark]] = [:]
    let rows: CountedRows
    let groups: GroupedRows
    let programme: String
    private let source: [String: String]
    let ending: [String: CountedRows.Line]
    let left: [String: String]

    init(_ rows: CountedRows, _ groups: GroupedRows, of programme: String) {
        (self.rows, self.groups, self.programme) = (rows, groups, programme)
        source = Dictionary(rows.inquiries.map { ($0["episode_id"] ?? "", $0["source"] ?? "") }) { $1 }
        ending = Dictionary(rows.endings.map { ($0["episode_id"] ?? "", $0) }) { $1 }
        left = Dictionary(rows.leavings.map { ($0["placement_id"] ?? "", $0["ended_on"] ?? "") }) { $1 }
        for episode in rows.episodes where episode["programme_id"] == programme { count(episode) }
        countEvents()
    }

    /// How many of each category between two days.
    func counts(_ figure: String, from: String, to: String) -> [String: Int] {
        Dictionary(marks[figure, default: []].filter { $0.day >= from && $0.day <= to }
            .map { ($0.category, 1) }) { $0 + $1 }
    }

    func count(_ figure: String, to last: String) -> Int {
        marks[figure, default: []].count { $0.day <= last }
    }

    mutating func add(_ figure: String, _ episode: String, _ day: String?, _ category: String) {
        guard let day else { return }
        let mark = Mark(figure: figure, episode: episode, day: day, category: category)
        marks[figure, default: []].append(mark)
    }

    private mutating func count(_ episode: CountedRows.Line) {
        let id = episode["id"] ?? "", came = episode["opened_on"] ?? ""
        let places = groups.placements[id, default: []]
        let isRunning = places.contains { left[$0["id"] ?? ""] == nil }
        let start = places.compactMap { $0["started_on"] }.min()
        let end = isRunning ? nil : places.compactMap { left[$0["id"] ?? ""] }.max()
        let fate = fate(episode, isRunning: isRunning, hasStarted: start != nil)
        add("fate", id, came, fate)
        add("source", id, came, source[id] ?? "")
        countWay(id, came, start, end)
        let ending = isRunning ? nil : lastEnding(id, places)
        countProfile(episode, start, gender(id), fate, ending?["reason"])
        countScaled(id)
        countRatings(id)
        countForce(id)
        isRunning ? countRunning(id, start) : countEnd(episode, ending, start, end)
    }

    private mutating func countRunning(_ id: String, _ start: String?) {
        add("running", id, start, "")
        let reviews = standing(groups.reviews[id, default: []])
        let latest = reviews.max { ($0["held_on"] ?? "", number($0)) < ($1["held_on"] ?? "", number($1)) }
        countGoals("runningGoal", id, latest?["held_on"], groups.reviewOutcomes, latest, "")
    }

    /// Of the last place, or of none where there has been none.
    private func lastEnding(_ id: String, _ places: [CountedRows.Line]) -> CountedRows.Line? {
        let last = places.max {
            ($0["started_on"] ?? "", number($0)) < ($1["started_on"] ?? "", number($1))
        }
        return standing(groups.supportEndings[id, default: []]).first { $0["placement_id"] == last?["id"] }
    }

    private mutating func countEnd(
        _ episode: CountedRows.Line, _ ending: CountedRows.Line?, _ start: String?, _ end: String?
    ) {
        let id = episode["id"] ?? ""
        if let end {
            leave(id, end, "during", ending, start)
            stay(id, ending?["reason"] ?? "missing", start, end)
            if ending?["reason"] != "deceased" { countAftercare(episode, end) }
        } else if let ending {
            leave(id, ending["ended_on"], "before", ending, nil)
        }
    }

    func number(_ line: CountedRows.Line) -> Int64 { Int64(line["id"] ?? "") ?? 0 }

    func standing(_ lines: [CountedRows.Line]) -> [CountedRows.Line] {
        let corrected = Set(lines.compactMap { $0["corrects"] })
        return lines.filter { !corrected.contains($0["id"] ?? "") }
    }

    private func fate(_ episode: CountedRows.Line, isRunning: Bool, hasStarted: Bool) -> String {
        if episode["joined_to"] != nil { return "joined" }
        if hasStarted { return isRunning ? "running" : "stopped" }
        guard let ending = ending[episode["id"] ?? ""] else { return "open.\(episode["phase"] ?? "")" }
        return "ended.\(ending["stage"] ?? "").\(ending["reason"] ?? "")"
    }

    private mutating func leave(
        _ id: String, _ day: String?, _ stage: String, _ ending: CountedRows.Line?, _ start: String?
    ) {
        add("out", id, day, stage)
        add("outReason", id, day, "\(ending?["reason"] ?? "missing").\(length(start, day))")
        countGoals("outGoal", id, day, groups.endOutcomes, ending, "\(stage).")
    }

    /// By whole months, as a person counts them.
    private func length(_ start: String?, _ end: String?) -> String {
        guard let start = start.flatMap(Day.init(iso:)), let end = end.flatMap(Day.init(iso:)) else {
            return "before"
        }
        let codes = [(3, "m3"), (6, "m6"), (12, "m12"), (24, "m24")]
        return codes.first { end < overflowing(start, months: $0.0) }?.1 ?? "later"
    }

    /// 30 November and three months is 1 or 2 March, as the database counts.
    func overflowing(_ day: Day, months: Int) -> Day {
        let parts = day.parts, index = parts.year * 12 + parts.month - 1 + months
        let first = Day(year: index / 12, month: index % 12 + 1, day: 1) ?? day
        return first.adding(days: parts.day - 1)
    }

    private mutating func countGoals(
        _ figure: String, _ id: String, _ day: String?, _ outcomes: GroupedRows.Groups,
        _ of: CountedRows.Line?, _ prefix: String
    ) {
        guard let key = of?["id"] else { return }
        for outcome in outcomes[key, default: []] {
            let words = "\(outcome["definition_id"] ?? "").\(outcome["outcome"] ?? "")"
            add(figure, id, day, prefix + words)
        }
    }
}
