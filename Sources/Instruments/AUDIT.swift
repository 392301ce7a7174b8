extension Instrument {
    /// AUDIT: ten questions on alcohol, the last year.
    public static let audit = Instrument(
        "AUDIT", "AUDIT",
        schemes: [
            LevelScheme("Zoner efter kön", auditZones), LevelScheme("Samma för alla", auditSimple),
        ],
        Questionnaire(
            items: auditItems,
            subscales: [
                Subscale("konsumtion", 1...3), Subscale("beroende", 4...6), Subscale("skada", 7...10),
            ],
            bands: auditZones, skips: auditSkips, alerts: auditAlerts,
            flags: [
                // Somebody may have stopped lately, so it is asked about and never corrected.
                ("motsagelse_aldrig_men_poang", { $0.answer(1) == 0 && $0.hasPoints(2...8) }),
                ("beroendetecken", { $0.hasPoints(4...6) }), ("skadetecken", { $0.hasPoints(7...10) }),
            ],
            details: auditDetails,
            check: { form throws(Rejected) in _ = try form.whole("age", in: 0...130) }))

    /// The three questions on consumption, for following up within the year. Swedish sources disagree on its
    /// limits, so it has none.
    public static let auditC = Instrument(
        "AUDIT-C", "AUDIT-C", Questionnaire(items: Array(auditItems.prefix(3))))

    private static let auditItems =
        [
            "Hur ofta", "Mängd per dag", "Sex glas eller mer", "Svårt att sluta", "Försummade åtaganden",
            "Återställare", "Skuldkänslor", "Minnesluckor",
        ].map { Item($0, Array(0...4)) } + ["Skada på någon", "Andras oro"].map { Item($0, [0, 2, 4]) }

    static let auditZones = Bands(
        source: "riddargatan1.se, Att tolka AUDIT", men: auditZones(8, 16, 20), women: auditZones(6, 14, 18))

    /// The same for both sexes.
    private static let auditSimple = Bands(
        source: "riddargatan1.se, förenklad",
        [
            Bands.Band("lag", from: 0, "låg"), Bands.Band("medel", from: 8, "medel"),
            Bands.Band("hog", from: 16, "hög"),
        ])

    private static func auditZones(_ second: Int, _ third: Int, _ fourth: Int) -> [Bands.Band] {
        [
            Bands.Band("zon1", from: 0, "zon I, låg"), Bands.Band("zon2", from: second, "zon II, medel"),
            Bands.Band("zon3", from: third, "zon III, hög"),
            Bands.Band("zon4", from: fourth, "zon IV, mycket hög"),
        ]
    }

    /// Who never drinks may skip 2–8, and who drinks little 4–8; 9 and 10 look back and are always asked.
    @Sendable private static func auditSkips(_ answers: [Int?]) -> Set<Int> {
        if answers.first == 0 { return Set(2...8) }
        return answers.count > 2 && answers[1] == 0 && answers[2] == 0 ? Set(4...8) : []
    }

    private static let auditAlerts = [
        AlertRule("TROLIGT_ALKOHOLBEROENDE", .followUp, "Summan ligger i zon IV.") {
            auditZones.band($0.total, for: $0.form.limits)?.code == "zon4"
        },
        AlertRule(
            "ABSTINENSRISK", .followUp, "Avråd från att sluta tvärt utan kontakt med vården."
        ) { ($0.answer(6) ?? 0) >= 3 },
        AlertRule("SKADA_SENASTE_ARET", .followUp, "Fråga om barn och om våld.") { $0.answer(9) == 4 },
    ]

    @Sendable private static func auditDetails(_ sheet: Sheet) -> [FormValue.Member] {
        let limits = sheet.form.limits
        let own = auditZones.all(for: limits).dropFirst().first?.from ?? 0
        // Over 65 the limit is 7, where it is not lower already.
        let isOld = (sheet.form.extra["age"]?.whole ?? 0) > 65
        let screening = isOld ? min(7, own) : own
        return [
            FormValue.Member("skipped", FormValue(sheet.skipped)),
            FormValue.Member("minimum_total", .whole(sheet.minimumTotal)),
            FormValue.Member("band_simple", FormValue(auditSimple.band(sheet.total)?.code)),
            FormValue.Member("limits_used", .word(limits.used.rawValue)),
            FormValue.Member("positive_screen", FormValue(sheet.total.map { $0 >= screening })),
        ]
    }
}
