extension Instrument {
    /// Seven questions on violence, yes or no, a row for each respondent: added together and never of one.
    public static let violenceQuestions = Instrument(
        "VALD-7", "Sju frågor om våld", items: ViolenceQuestions.items, rule: ViolenceQuestions.score)
}

/// What anonymous forms come to together. It has no sum, raises no alert, and shows nothing that is too few.
enum ViolenceQuestions {
    static let items = [
        "Kränkning och kontroll", "Fysiskt våld", "Press till sexuella handlingar", "Sexuella kränkningar",
        "Händelser på internet", "Våld i uppväxtfamiljen", "Eget våld mot andra",
    ].map { Item($0, [0, 1]) }

    /// Questions told together, by their places from 0.
    private static let joined = [
        ("utsatt_1_5", 0..<5), ("bevittnat_6", 5..<6), ("utovat_7", 6..<7), ("nagon_1_7", 0..<7),
    ]

    @Sendable static func score(_ form: FilledForm) throws(Rejected) -> Scoring {
        let rows = try SurveyRows.read(form.answers, items)
        let isHidden = rows.count < Suppression.usual.fewestForms
        let questions = items.indices.map { index in share(rows.map { $0[index].map { $0 == 1 } }) }
        let derived = joined.map { name, places in
            FormValue.Member(name, share(rows.map { any(Array($0[places])) }))
        }
        return Scoring(
            isComplete: true,
            details: [
                FormValue.Member("group_suppressed", .flag(isHidden)),
                FormValue.Member("respondents", isHidden ? .none : .whole(rows.count)),
                FormValue.Member("questions", .list(isHidden ? [] : questions)),
                FormValue.Member("derived", .group(isHidden ? [] : derived)),
            ])
    }

    /// One yes is a yes, whatever was skipped; no only when all were answered.
    private static func any(_ answers: [Int?]) -> Bool? {
        if answers.contains(1) { return true }
        return answers.contains(nil) ? nil : false
    }

    private static func share(_ answers: [Bool?]) -> FormValue {
        let (yes, no) = (answers.count { $0 == true }, answers.count { $0 == false })
        guard !Suppression.usual.hides(yes: yes, no: no) else {
            return .group([
                FormValue.Member("suppressed", .flag(true)), FormValue.Member("yes", .none),
                FormValue.Member("no", .none), FormValue.Member("yes_pct", .none),
            ])
        }
        return .group([
            FormValue.Member("suppressed", .flag(false)), FormValue.Member("yes", .whole(yes)),
            FormValue.Member("no", .whole(no)),
            FormValue.Member("unanswered", .whole(answers.count - yes - no)),
            FormValue.Member("yes_pct", FormValue(Rounding.percent(yes, of: yes + no))),
        ])
    }
}
