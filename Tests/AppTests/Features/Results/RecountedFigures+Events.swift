import Law

/// The way through the phases, and what happens any number of times.
extension RecountedFigures {
    mutating func countWay(_ id: String, _ came: String, _ start: String?, _ end: String?) {
        let met = groups.meetings[id, default: []].compactMap { $0["held_on"] }.min()
        let decided = groups.decisions[id, default: []]
        let first = decided.filter { $0["application_id"] != nil }.compactMap { $0["decided_on"] }.min()
        let granted = decided.filter { ["grant", "partialGrant"].contains($0["outcome"] ?? "") }
            .compactMap { $0["decided_on"] }.min()
        let steps = [
            ("met", met), ("decided", first), ("granted", granted), ("started", start), ("stopped", end),
        ]
        for (step, day) in steps where day != nil { add("reached", id, came, step) }
        time("toMeeting", id, came, met)
        time("toDecision", id, met, first)
        time("toSupport", id, granted, start)
        time("wholeWay", id, came, start)
        time("stay", id, start, end)
    }

    private mutating func time(_ figure: String, _ id: String, _ first: String?, _ last: String?) {
        guard let one = first.flatMap(Day.init(iso:)), let other = last.flatMap(Day.init(iso:)), one <= other
        else { return }
        add(figure, id, other.description.prefix(8) + "01", "\(other.number - one.number)")
    }

    mutating func countEvents() {
        let mine = Set(rows.episodes.filter { $0["programme_id"] == programme }.compactMap { $0["id"] })
        let decided = Dictionary(rows.decisions.map { ($0["id"] ?? "", $0["episode_id"] ?? "") }) { $1 }
        for one in rows.decisions where mine.contains(one["episode_id"] ?? "") {
            add("decision", one["episode_id"] ?? "", one["decided_on"], one["outcome"] ?? "")
        }
        for one in rows.appeals {
            let episode = decided[one["decision_id"] ?? ""] ?? ""
            if mine.contains(episode) { add("appeal", episode, one["arrived_on"], "") }
        }
        for one in rows.visits where mine.contains(one["episode_id"] ?? "") && one["outcome"] != nil {
            add("visit", one["episode_id"] ?? "", one["meets_on"], one["outcome"] ?? "")
        }
        countGroups()
        countPlaces()
        countContacts(mine)
    }

    private mutating func countContacts(_ mine: Set<String>) {
        let opened = Dictionary(rows.episodes.map { ($0["id"] ?? "", $0["opened_on"] ?? "") }) { $1 }
        for one in rows.returns.compactMap({ $0["episode_id"] }) where mine.contains(one) {
            add("returned", one, opened[one], "")
        }
        for one in rows.contacts where mine.contains(one["episode_id"] ?? "") {
            let episode = one["episode_id"] ?? "", account = one["account_id"] ?? ""
            add("contactFrom", episode, one["valid_from"], account)
            add("contactTo", episode, one["ended_on"], account)
        }
    }

    private mutating func countGroups() {
        let sessions = rows.sessions.filter { $0["programme_id"] == programme }
        for one in sessions where one["standing"] != "planned" {
            add("groupSession", "", one["meets_on"], one["standing"] ?? "")
        }
        let days = Dictionary(sessions.map { ($0["id"] ?? "", $0["meets_on"] ?? "") }) { $1 }
        let noted = Dictionary(grouping: rows.attendances) {
            "\($0["session_id"] ?? "") \($0["episode_id"] ?? "")"
        }
        for turns in noted.values {
            let latest = turns.max { (Int($0["turn"] ?? "") ?? 0) < (Int($1["turn"] ?? "") ?? 0) }
            guard let latest, latest["standing"] == "came" else { continue }
            add("groupCame", latest["episode_id"] ?? "", days[latest["session_id"] ?? ""], "")
        }
    }

    private mutating func countPlaces() {
        for one in rows.placements where one["programme_id"] == programme {
            let episode = one["episode_id"] ?? "", kind = one["kind"] ?? ""
            add("placeFrom", episode, one["started_on"], kind)
            add("placeTo", episode, left[one["id"] ?? ""], kind)
        }
        let gone = Dictionary(rows.queueLeft.map { ($0["entry_id"] ?? "", $0["left_on"] ?? "") }) { $1 }
        for one in rows.queued where one["programme_id"] == programme {
            add("queueFrom", one["episode_id"] ?? "", one["entered_on"], "")
            add("queueTo", one["episode_id"] ?? "", gone[one["id"] ?? ""], "")
        }
    }
}
