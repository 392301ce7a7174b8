import Law

/// Who begins, and how it is for them.
extension RecountedFigures {
    /// The forms that are done and stand, in the order that the first of each chain was begun.
    private func profiles(_ id: String) -> [String] {
        let forms = groups.forms[id, default: []]
        let byKey = Dictionary(forms.map { ($0["id"] ?? "", $0) }) { $1 }
        func begun(_ form: CountedRows.Line) -> (String, Int64) {
            var form = form
            let own = number(form)
            while let earlier = form["corrects"].flatMap({ byKey[$0] }) { form = earlier }
            return (form["begun_at"] ?? "", own)
        }
        let done = forms.filter { $0["locked_at"] != nil }
        let corrected = Set(done.compactMap { $0["corrects"] })
        return done.filter { !corrected.contains($0["id"] ?? "") }.sorted { begun($0) < begun($1) }
            .compactMap { $0["id"] }
    }

    private func answer(_ form: String?, _ question: String) -> String? {
        form.flatMap { groups.answers[$0] }?.first { $0["code"] == question }?["choice"]
    }

    func gender(_ id: String) -> String {
        let forms = profiles(id), question = "genderForStatistics"
        return answer(forms.last, question) ?? answer(forms.first, question) ?? "silent"
    }

    mutating func countProfile(
        _ episode: CountedRows.Line, _ start: String?, _ gender: String, _ fate: String, _ reason: String?
    ) {
        let id = episode["id"] ?? ""
        add("gender", id, episode["opened_on"], "\(whereabouts(fate, reason)).\(gender)")
        guard let start else { return }
        let birth = groups.born[episode["person_id"] ?? ""].flatMap(Day.init(iso:))
        let age = birth.flatMap { birth in Day(iso: start)?.age(bornOn: birth) }
        add("age", id, start, "\(age.map { "\($0)" } ?? "silent").\(gender)")
        let forms = profiles(id)
        for question in ["housing", "income", "occupation"] {
            let later = forms.count > 1 ? answer(forms.last, question) : nil
            add(question, id, start, "start.\(answer(forms.first, question) ?? "silent")")
            add(question, id, start, "latest.\(later ?? "silent")")
        }
    }

    private func whereabouts(_ fate: String, _ reason: String?) -> String {
        switch fate {
        case "joined", "running": fate
        case "stopped": reason ?? "missing"
        default: fate.hasPrefix("ended.") ? "before" : "open"
        }
    }

    mutating func stay(_ id: String, _ reason: String, _ start: String?, _ end: String) {
        guard let one = start.flatMap(Day.init(iso:)), let other = Day(iso: end), one <= other else { return }
        add("reasonStay", id, end.prefix(8) + "01", "\(reason).\((other.number - one.number + 3) / 7)")
    }
}
