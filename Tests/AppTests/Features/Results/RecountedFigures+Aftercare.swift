import Law

/// What was asked after the support, and what came of it.
extension RecountedFigures {
    mutating func countAftercare(_ episode: CountedRows.Line, _ end: String) {
        let id = episode["id"] ?? ""
        let answers = rows.aftercareAnswers.filter { $0["episode_id"] == id && $0["ended_on"] == end }
        let contacts = rows.aftercareContacts.filter { $0["episode_id"] == id && $0["ended_on"] == end }
        let kin = groups.kin[groups.root[episode["person_id"] ?? ""] ?? "", default: []]
        let died = kin.compactMap(died).min()
        add("aftercareAnswer", id, end, latest(answers)?["answer"] ?? "notAsked")
        for (moment, due, closes) in [("m3", 3, 6), ("m6", 6, 12), ("m12", 12, 15)] {
            guard let first = Day(iso: end) else { continue }
            let day = overflowing(first, months: due).description
            let over = overflowing(first, months: closes).adding(days: -14).description
            let result = result(contacts.filter { $0["moment"] == moment })
            let held = latest(answers.filter { ($0["answered_on"] ?? "") < over })?["answer"]
            let isBack = kin.contains { isReturn($0, of: episode, after: end, on: day) }
            let isDead = died.map { $0 < over } ?? false
            add("aftercare", id, day, "\(moment).\(standing(result, held, isBack, isDead))")
        }
    }

    private func standing(_ result: String?, _ held: String?, _ isBack: Bool, _ isDead: Bool) -> String {
        if let result, result != "notReached" { return result }
        return isDead ? "deceased" : isBack ? "returned" : result ?? without(held)
    }

    /// What was learnt comes before that nobody was reached; else the last day counts.
    private func result(_ contacts: [CountedRows.Line]) -> String? {
        let learnt = contacts.filter { $0["result"] != "notReached" }
        let last = (learnt.isEmpty ? contacts : learnt).max {
            ($0["day"] ?? "", number(of: $0)) < ($1["day"] ?? "", number(of: $1))
        }
        return last?["result"]
    }

    /// The day that a case tells of its person's death.
    private func died(_ episode: CountedRows.Line) -> String? {
        let id = episode["id"] ?? ""
        let told = rows.aftercareContacts.filter { $0["episode_id"] == id && $0["result"] == "deceased" }
        let ended = ending[id]?["reason"] == "deceased" ? episode["ended_on"] : nil
        return told.compactMap { $0["day"] }.min() ?? ended
    }

    /// Whether the person had a place in this case, that day, after the support of another: for good where
    /// it began after that.
    private func isReturn(
        _ other: CountedRows.Line, of episode: CountedRows.Line, after end: String, on day: String
    ) -> Bool {
        guard other["id"] != episode["id"], other["programme_id"] == programme, other["joined_to"] == nil
        else { return false }
        let over = other["ended_on"] ?? "9999-12-31"
        return groups.placements[other["id"] ?? "", default: []].contains { place in
            guard let began = place["started_on"], began <= day else { return false }
            return began >= end || over > end && day < over
        }
    }

    /// Where nobody has tried.
    private func without(_ answer: String?) -> String {
        switch answer {
        case "yes": "waiting"
        case "no": "declined"
        default: "notAsked"
        }
    }

    private func latest(_ lines: [CountedRows.Line]) -> CountedRows.Line? {
        lines.max { number(of: $0) < number(of: $1) }
    }

    private func number(of line: CountedRows.Line) -> Int { Int(line["number"] ?? "") ?? 0 }
}
