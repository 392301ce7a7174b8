extension Instrument {
    /// MADRS-S: nine ratings of the last three days, 0–6. No prorating: no rule for it was found.
    public static let madrsS = Instrument(
        "MADRS-S", "MADRS-S",
        schemes: [
            LevelScheme("Vanliga svenska gränser", madrsBands),
            LevelScheme("Gränser lånade från klinikerns formulär", madrsClinicianBands),
        ],
        Questionnaire(
            items: [
                "Sinnesstämning", "Oro och spänning", "Sömn", "Aptit", "Koncentration", "Att komma igång",
                "Känslor för omvärlden", "Syn på sig själv och framtiden", "Livslust",
            ].map { Item($0, Array(0...6)) },
            bands: madrsBands, alerts: madrsAlerts, details: madrsDetails,
            check: { form throws(Rejected) in
                _ = try form.whole("baseline_total", in: 0...54)
                _ = try form.whole("baseline_item9", in: 0...6)
            }))

    static let madrsBands = Bands(
        source: "doktorerna.com, distriktslakare.com, medicinbasen.se (ej prövade i studier)",
        [
            Bands.Band("ingen_eller_mycket_latt", from: 0, "ingen eller mycket lätt"),
            Bands.Band("latt", from: 13, "lätt"), Bands.Band("mattlig", from: 20, "måttlig"),
            Bands.Band("svar", from: 35, "svår"),
        ])

    /// Borrowed from the clinician's form; used where a region says so.
    static let madrsClinicianBands = Bands(
        source: "Region Jönköping, MADRS-S instruktion 2022",
        [
            Bands.Band("ingen", from: 0, "ingen"), Bands.Band("mild", from: 7, "mild"),
            Bands.Band("mattlig", from: 20, "måttlig"), Bands.Band("svar", from: 35, "svår"),
        ])

    /// Item 9 alone decides; the total only adds.
    private static let madrsAlerts = [
        AlertRule("LIVSLUST_NEDSATT", .notice, "Livslusten är något nedsatt.") { $0.answer(9) == 1 },
        AlertRule("LIVSLUST_NEDSATT", .followUp, "Livslusten är nedsatt.") {
            $0.answer(9) == 2 || $0.answer(9) == 3
        },
        AlertRule("SUICIDTANKAR", .immediate, "Svaret om livslust kräver kontakt samma dag.") {
            $0.answer(9) == 4 || $0.answer(9) == 5
        },
        AlertRule("SUICIDTANKAR", .emergency, "Svaret om livslust kräver akutrutinen.") { $0.answer(9) == 6 },
        AlertRule(
            "LIVSLUST_OBESVARAD", .followUp, "Frågan om livslust är inte besvarad.", isAtEnd: true
        ) {
            $0.answer(9) == nil
        },
        AlertRule("LIVSLUST_FORSAMRAD", .followUp, "Livslusten är lägre än förra gången.") { sheet in
            guard let now = sheet.answer(9), let before = sheet.form.extra["baseline_item9"]?.whole else {
                return false
            }
            return now - before >= 2
        },
        AlertRule("SVAR_DEPRESSIONSNIVA", .followUp, "Summan ligger i den högsta nivån.") {
            ($0.total ?? 0) >= 35
        },
    ]

    @Sendable private static func madrsDetails(_ sheet: Sheet) -> [FormValue.Member] {
        let clinician = FormValue.Member(
            "band_clinician", FormValue(madrsClinicianBands.band(sheet.total)?.code))
        guard let total = sheet.total, let before = sheet.form.extra["baseline_total"]?.whole else {
            return [clinician]
        }
        return [clinician, FormValue.Member("change", .group(madrsChange(from: before, to: total)))]
    }

    /// Of nothing there is no share, and so no response.
    private static func madrsChange(from before: Int, to total: Int) -> [FormValue.Member] {
        let fall = before - total
        return [
            FormValue.Member("delta", .whole(-fall)),
            FormValue.Member("reduction_pct", FormValue(Rounding.percent(fall, of: before))),
            FormValue.Member("response_50", before > 0 ? .flag(2 * fall >= before) : .none),
            FormValue.Member("remission_lt10", .flag(total < 10)),
            FormValue.Member("remission_le12", .flag(total <= 12)),
        ]
    }
}
