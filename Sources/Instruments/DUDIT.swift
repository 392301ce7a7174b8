extension Instrument {
    /// DUDIT: eleven questions on drugs, the last year. Nothing may be skipped.
    public static let dudit = Instrument(
        "DUDIT", "DUDIT",
        schemes: [
            LevelScheme("Gränser för vuxna", duditBands),
            LevelScheme("Preliminära gränser för 16–25 år", duditYouthBands, where: isYoung),
        ],
        Questionnaire(
            items: duditItems,
            subscales: [Subscale("konsumtion", 1...4), Subscale("problem", 5...11)], bands: duditBands,
            alerts: duditAlerts,
            flags: [
                // 10 and 11 look further back, so points there are no contradiction.
                ("motsagelse_aldrig_men_poang", { $0.answer(1) == 0 && $0.hasPoints(2...9) }),
                ("bruk_angivet", { $0.hasPoints(1...1) }),
            ],
            details: duditDetails,
            check: { form throws(Rejected) in _ = try form.whole("age", in: 0...130) }))

    /// The four questions on consumption, for following up within the year; without limits.
    public static let duditC = Instrument(
        "DUDIT-C", "DUDIT-C", Questionnaire(items: Array(duditItems.prefix(4))))

    private static let duditItems =
        [
            "Hur ofta", "Flera droger samtidigt", "Gånger per dag", "Kraftigt påverkad", "Stark längtan",
            "Svårt att sluta", "Försummade åtaganden", "Behov dagen efter", "Skuldkänslor",
        ].map { Item($0, Array(0...4)) } + ["Skada på någon", "Andras oro"].map { Item($0, [0, 2, 4]) }

    static let duditBands = Bands(
        source: "Socialstyrelsens metodguide; comorbidityguidelines.org.au", men: duditBands(6),
        women: duditBands(2))

    /// 16–25 years; preliminary, says Socialstyrelsen, so the adult band is told first.
    static let duditYouthBands = Bands(
        source: "Socialstyrelsens metodguide, preliminära", men: duditBands(7), women: duditBands(3))

    private static func duditBands(_ problems: Int) -> [Bands.Band] {
        [
            Bands.Band("inga_problem_indikeras", from: 0, "inga problem"),
            Bands.Band("problem_indikeras", from: problems, "problem"),
            Bands.Band("troligt_beroende", from: 25, "högst"),
        ]
    }

    @Sendable private static func isYoung(_ form: FilledForm) -> Bool {
        (16...25).contains(form.extra["age"]?.whole ?? 0)
    }

    private static let duditAlerts = [
        AlertRule("TROLIGT_DROGBEROENDE", .followUp, "Summan ligger i den högsta nivån.") {
            ($0.total ?? 0) >= 25
        },
        AlertRule("SKADA_SENASTE_ARET", .followUp, "Fråga om barn och om våld.") { $0.answer(10) == 4 },
        AlertRule("MINDERARIG_DROGBRUK", .followUp, "Personen är under 18 år.") { sheet in
            guard let age = sheet.form.extra["age"]?.whole else { return false }
            return age < 18 && (sheet.answer(1) ?? 0) >= 1
        },
    ]

    @Sendable private static func duditDetails(_ sheet: Sheet) -> [FormValue.Member] {
        let limits = sheet.form.limits
        let youth = isYoung(sheet.form) ? duditYouthBands.band(sheet.total, for: limits)?.code : nil
        return [
            FormValue.Member("minimum_total", .whole(sheet.minimumTotal)),
            FormValue.Member("band_youth", FormValue(youth)),
            FormValue.Member("limits_used", .word(limits.used.rawValue)),
        ]
    }
}
