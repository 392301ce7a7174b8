extension Instrument {
    /// SPSQ: fourteen situations 0–4, and criteria marked situation by situation. The order of the situations
    /// could not be verified, so they go by number.
    public static let spsq = Instrument(
        "SPSQ", "SPSQ", items: (1...14).map { Item("Situation \($0)", Array(0...4)) },
        schemes: [
            LevelScheme(
                "Formulärets egna kriterier", source: "carlbring.se",
                sentences: [
                    "under_grans": "Formulärets kriterier är inte uppfyllda.",
                    "indikation_social_fobi": "Formulärets kriterier är uppfyllda.",
                    "indikation_social_fobi_subtyp_oklar": "Formulärets kriterier är uppfyllda.",
                    "indikation_generaliserad":
                        "Formulärets kriterier är uppfyllda, i många situationer.",
                ])
        ],
        rule: SocialPhobiaScreening.score)
}

/// The rules of SPSQ, read as DSM-IV has them: all of A–D for the same situation. An indication, never more.
struct SocialPhobiaScreening {
    private let sheet: Sheet
    private let marks: SituationMarks
    /// E: at least one of three areas of life is hindered. Nil while nobody has said.
    private let isHindered: Bool?
    /// F: over eighteen, or six months of it. Nil while nobody has said.
    private let isLongEnough: Bool?

    @Sendable static func score(_ form: FilledForm) throws(Rejected) -> Scoring {
        let screening = try SocialPhobiaScreening(form)
        let avoidance = try AvoidanceStatements(form)
        let sheet = screening.sheet
        return Scoring(
            isComplete: sheet.isComplete, missing: sheet.missing, total: sheet.total, subscales: [],
            band: screening.band,
            details: screening.details + (avoidance.map { [$0.detail] } ?? []),
            notes: ["Mönster: 5 situationer eller summan 30 (carlbring.se, läst 2026-11-20)."])
    }

    private init(_ form: FilledForm) throws(Rejected) {
        sheet = try Sheet(form, Instrument.spsq.items)
        marks = try SituationMarks(form, situations: sheet.answers.count)
        isHindered = try SocialPhobiaScreening.hindered(form)
        let (age, lasted) = (try form.whole("age", in: 0...130), try form.flag("duration_6m"))
        isLongEnough = (age ?? 0) >= 18 || lasted == true ? true : (age == nil ? nil : lasted)
    }

    /// Three marks, each yes, no or nothing.
    private static func hindered(_ form: FilledForm) throws(Rejected) -> Bool? {
        guard let areas = try form.list("q8") else { return nil }
        guard areas.count == 3 else { throw Rejected("q8_wrong_item_count") }
        guard areas.allSatisfy({ $0 == .none || $0.flag != nil }) else { throw Rejected("q8_not_yes_or_no") }
        if areas.contains(where: { $0.flag == true }) { return true }
        return areas.contains(.none) ? nil : false
    }

    /// Situations rated 3 or 4, from 1.
    private var feared: [Int] {
        sheet.answers.indices.filter { (sheet.answers[$0] ?? 0) >= 3 }.map { $0 + 1 }
    }

    private var qualifying: [Int] { feared.filter(marks.meetsAll) }

    /// True as soon as it is proved; false only when all is answered.
    private var isCase: Bool? {
        if !qualifying.isEmpty, isHindered == true, isLongEnough == true { return true }
        let isWhole = sheet.isComplete && !marks.isOpen && isHindered != nil && isLongEnough != nil
        return isWhole ? false : nil
    }

    private var isWide: Bool? {
        if feared.count >= 5 || sheet.minimumTotal >= 30 { return true }
        return sheet.isComplete ? false : nil
    }

    private var isGeneralised: Bool? {
        guard let isCase else { return nil }
        return isCase ? isWide : false
    }

    private var band: String? {
        switch (isCase, isGeneralised) {
        case (true?, true?): "indikation_generaliserad"
        case (true?, false?): "indikation_social_fobi"
        case (true?, nil): "indikation_social_fobi_subtyp_oklar"
        case (false?, _): "under_grans"
        case (nil, _): nil
        }
    }

    private var details: [FormValue.Member] {
        let criteria =
            SituationMarks.Criterion.allCases.map { criterion in
                FormValue.Member(criterion.rawValue, .flag(feared.contains { marks.meets(criterion, $0) }))
            } + [
                FormValue.Member("E", FormValue(isHindered)), FormValue.Member("F", FormValue(isLongEnough)),
            ]
        return [
            FormValue.Member("minimum_total", .whole(sheet.minimumTotal)),
            FormValue.Member("situations_ge3", FormValue(feared)),
            FormValue.Member("criteria", .group(criteria)),
            FormValue.Member("qualifying_situations", FormValue(qualifying)),
            FormValue.Member("caseness", FormValue(isCase)),
            FormValue.Member("pattern_generalized", FormValue(isWide)),
            FormValue.Member("generalized", FormValue(isGeneralised)),
        ]
    }
}
