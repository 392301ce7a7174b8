import Instruments
import Web

/// The fields of one instrument's form, from the form's texts to answers and back. It never takes a value
/// that is not on the scale: the sentence says which are.
struct RatingFields: Sendable {
    let instrument: Instrument

    /// Where values have two digits they are written; elsewhere they are chosen, by one key.
    var isWritten: Bool { instrument.code == Instrument.sds.code }
    /// Whether a high mark is many points throughout, so that the marks can be added up as they come.
    var addsUp: Bool { !isWritten && !instrument.items.contains(where: \.isReversed) }
    private var hasCriteria: Bool { instrument.code == Instrument.spsq.code }

    func itemName(_ number: Int) -> String { "\(isWritten ? "t" : "s")\(number)" }

    var itemNames: [String] { instrument.items.indices.map { itemName($0 + 1) } }

    /// The groups of the form, in the order of the paper.
    var groups: [FieldGroup] {
        if isWritten {
            return [FieldGroup("Skattningar och dagar", ["fonster", "ejarbete"] + itemNames)]
        }
        let items = FieldGroup("Svar", itemNames, digits: addsUp ? .summed : .plain)
        return hasCriteria ? [items] + RatingCriteriaFields.groups : [items]
    }

    /// What may be chosen for each item.
    var choices: [String: [FieldRule.Choice]] {
        var choices: [String: [FieldRule.Choice]] = [:]
        for (index, item) in instrument.items.enumerated() where !isWritten {
            choices[itemName(index + 1)] = item.values.map {
                FieldRule.Choice(value: String($0), label: String($0))
            }
        }
        return choices
    }

    var wording: [String: FieldRule.Wording] {
        var wording: [String: FieldRule.Wording] = [:]
        for (index, item) in instrument.items.enumerated() {
            let hint = isWritten ? (index < 3 ? "0 till 10" : "Antal dagar") : ""
            wording[itemName(index + 1)] = FieldRule.Wording("\(index + 1). \(item.label)", hint: hint)
        }
        return wording
    }

    /// What can be used of what was typed, and a sentence for each field that cannot.
    func read(_ values: [String: String]) -> (answers: RatingAnswers, complaints: [Complaint]) {
        var answers = RatingAnswers()
        var complaints: [Complaint] = []
        let window = isWritten && values["fonster"] == "30" ? 30 : 7
        for (index, item) in instrument.items(dayWindow: window).enumerated() {
            let name = itemName(index + 1), typed = trimmed(values[name])
            guard !typed.isEmpty else { continue }
            if let value = Int(typed), item.values.contains(value), typed.utf8.count <= 2 {
                answers[RatingAnswers.item(index + 1)] = value
            } else {
                complaints.append(
                    Complaint(field: name, sentence: "Fråga \(index + 1): \(RatingFields.scale(item)).")
                )
            }
        }
        if isWritten { readWork(values, window, &answers, &complaints) }
        if hasCriteria { complaints += RatingCriteriaFields.read(values, into: &answers) }
        return (answers, complaints)
    }

    private func readWork(
        _ values: [String: String], _ window: Int, _ answers: inout RatingAnswers,
        _ complaints: inout [Complaint]
    ) {
        answers["day_window"] = window
        guard values["ejarbete"] == "ja" else { return }
        answers["work_na"] = 1
        if answers[RatingAnswers.item(1)] != nil {
            let sentence = "Fråga 1 ska vara tom när personen varken arbetar eller studerar."
            complaints.append(Complaint(field: itemName(1), sentence: sentence))
        }
    }

    /// The form's texts for answers that there are.
    func values(_ answers: RatingAnswers) -> [String: String] {
        var values: [String: String] = [:]
        for index in instrument.items.indices {
            values[itemName(index + 1)] = answers[RatingAnswers.item(index + 1)].map(String.init) ?? ""
        }
        if isWritten {
            values["fonster"] = String(answers["day_window"] ?? 7)
            values["ejarbete"] = answers["work_na"] == 1 ? "ja" : ""
        }
        return hasCriteria ? values.merging(RatingCriteriaFields.values(answers)) { $1 } : values
    }

    private func trimmed(_ text: String?) -> String {
        String((text ?? "").filter { !$0.isWhitespace })
    }

    /// "svara 0, 2 eller 4", "svara 0 till 6"
    static func scale(_ item: Item) -> String {
        let values = item.values
        guard let first = values.first, let last = values.last, last - first + 1 == values.count else {
            let words = values.map(String.init)
            return "svara \(words.dropLast().joined(separator: ", ")) eller \(words.last ?? "")"
        }
        return "svara \(first) till \(last)"
    }
}
