extension Instrument {
    /// Sheehan's scale of disability: three ratings 0–10 and two counts of days, of the last week or, in the
    /// older form, the last month.
    public static let sds = Instrument(
        "SDS", "Sheehan", items: SheehanScale.items(days: 7), needsPermission: true,
        schemes: [
            LevelScheme(
                "Gräns 5 i någon del", source: "help.valant.com",
                sentences: [
                    "under_grans": "Ingen del ligger på gränsen eller över.",
                    "pataglig_funktionsnedsattning": "Minst en del ligger på gränsen eller över.",
                ])
        ],
        rule: SheehanScale.score)
}

/// The rules of the scale. It never fills in work for whoever has none: then there is no total of three.
enum SheehanScale {
    private static let domains = ["arbete_studier", "socialt_liv", "familj_hem"]

    /// From here on a rating marks a hindrance that matters: 5 in any of the three (help.valant.com).
    private static let impaired = 5

    static func items(days: Int) -> [Item] {
        ["Arbete eller studier", "Socialt liv och fritid", "Familj och hem"].map { Item($0, Array(0...10)) }
            + ["Förlorade dagar", "Dagar med sänkt förmåga"].map { Item($0, Array(0...days)) }
    }

    @Sendable static func score(_ form: FilledForm) throws(Rejected) -> Scoring {
        let window = try form.whole("day_window", in: 7...30) ?? 7
        guard window == 7 || window == 30 else { throw Rejected("day_window_out_of_range") }
        let isWithoutWork = try form.flag("work_na") ?? false
        let demanded: Set = isWithoutWork ? [2, 3] : [1, 2, 3]
        let sheet = try Sheet(form, items(days: window), demanded: demanded)
        guard !isWithoutWork || sheet.answer(1) == nil else {
            throw Rejected("work_na_contradiction", item: 1)
        }
        let ratings = Array(sheet.answers.prefix(3))
        let hindered = zip(domains, ratings).filter { ($0.1 ?? 0) >= impaired }.map(\.0)
        let days = (sheet.answer(4) ?? 0) + (sheet.answer(5) ?? 0)
        return Scoring(
            isComplete: sheet.isComplete, missing: sheet.missing, total: sheet.sum([1, 2, 3]),
            subscales: zip(domains, ratings).map { FormValue.Member($0, FormValue($1)) },
            band: sheet.isComplete ? band(hindered) : nil,
            details: details(sheet, hindered, isWithoutWork),
            flags: days > window ? ["dagar_overstiger_fonstret"] : [],
            notes: ["Gräns: 5 i någon del (help.valant.com, läst 2026-11-20)."])
    }

    private static func band(_ hindered: [String]) -> String {
        hindered.isEmpty ? "under_grans" : "pataglig_funktionsnedsattning"
    }

    private static func details(
        _ sheet: Sheet, _ hindered: [String], _ isWithoutWork: Bool
    ) -> [FormValue.Member] {
        let ratings = Array(sheet.answers.prefix(3))
        let isRemission = sheet.sum([1, 2, 3]).map { $0 <= 6 }
        let isStrict = isRemission.map { $0 && ratings.allSatisfy { ($0 ?? 0) <= 2 } }
        return [
            FormValue.Member("total_without_work", FormValue(isWithoutWork ? sheet.sum([2, 3]) : nil)),
            FormValue.Member(
                "levels", .group(zip(domains, ratings).map { FormValue.Member($0, FormValue(level($1))) })),
            FormValue.Member("impaired_domains", .list(hindered.map(FormValue.word))),
            FormValue.Member("functional_remission", FormValue(isRemission)),
            FormValue.Member("functional_remission_strict", FormValue(isStrict)),
            FormValue.Member("days_lost", FormValue(sheet.answer(4))),
            FormValue.Member("days_underproductive", FormValue(sheet.answer(5))),
        ]
    }

    private static func level(_ rating: Int?) -> String? {
        rating.map { rating in
            switch rating {
            case ...0: "ingen"
            case 1...3: "mild"
            case 4...6: "mattlig"
            case 7...9: "pataglig"
            default: "extrem"
            }
        }
    }
}
