extension Instrument {
    /// A survey of frequency words whose questions are somebody else's and come in a file: a row for each
    /// respondent, 1 to the highest step, 0 for "vet ej".
    public static let survey = Instrument("NNS-INDIKATOR", "Indikatorenkät", rule: Survey.score)
}

/// Distributions and the share in the two best steps. It has no score, and shows nothing that few answered.
enum Survey {
    private static let most = 500

    @Sendable static func score(_ form: FilledForm) throws(Rejected) -> Scoring {
        let steps = try form.whole("scale_max", in: 2...100) ?? 6
        let count = try form.whole("items", in: 1...most) ?? form.answers.first?.list?.count ?? 0
        let item = Item("Fråga", Array(0...steps))
        let rows = try SurveyRows.read(form.answers, Array(repeating: item, count: min(count, most)))
        let isHidden = rows.count < Suppression.usual.fewestForms
        let questions = (0..<min(count, most)).map { index in question(rows.map { $0[index] }, steps) }
        return Scoring(
            isComplete: true,
            details: [
                FormValue.Member("group_suppressed", .flag(isHidden)),
                FormValue.Member("respondents", isHidden ? .none : .whole(rows.count)),
                FormValue.Member("questions", .list(isHidden ? [] : questions)),
            ])
    }

    /// "Vet ej" and what was skipped are told, and are no part of the share.
    private static func question(_ answers: [Int?], _ steps: Int) -> FormValue {
        let counts = (1...steps).map { step in answers.count { $0 == step } }
        let (valid, best) = (counts.reduce(0, +), counts.suffix(2).reduce(0, +))
        guard valid >= Suppression.usual.fewestAnswers else {
            return .group([
                FormValue.Member("suppressed", .flag(true)), FormValue.Member("valid", .none),
            ])
        }
        return .group([
            FormValue.Member("suppressed", .flag(false)), FormValue.Member("valid", .whole(valid)),
            FormValue.Member("dont_know", .whole(answers.count { $0 == 0 })),
            FormValue.Member("unanswered", .whole(answers.count { $0 == nil })),
            FormValue.Member("counts", FormValue(counts)),
            FormValue.Member("top2_pct", FormValue(Rounding.percent(best, of: valid))),
        ])
    }
}
