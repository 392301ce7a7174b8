import Law

/// What was asked after the support, and what came of it.
extension RecountedFigures {
    mutating func countAftercare(_ id: String, _ end: String) {
        let answers = rows.aftercareAnswers.filter { $0["episode_id"] == id && $0["ended_on"] == end }
        let contacts = rows.aftercareContacts.filter { $0["episode_id"] == id && $0["ended_on"] == end }
        let answer = latest(answers)?["answer"]
        let hasDied = rows.aftercareContacts.contains {
            $0["episode_id"] == id && $0["result"] == "deceased"
        }
        add("aftercareAnswer", id, end, answer ?? "notAsked")
        for (moment, months) in [("m3", 3), ("m6", 6), ("m12", 12)] {
            let day = Day(iso: end).map { overflowing($0, months: months).description }
            let result = latest(contacts.filter { $0["moment"] == moment })?["result"]
            let standing = result ?? (hasDied ? "deceased" : without(answer))
            add("aftercare", id, day, "\(moment).\(standing)")
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
        lines.max { (Int($0["number"] ?? "") ?? 0) < (Int($1["number"] ?? "") ?? 0) }
    }
}
