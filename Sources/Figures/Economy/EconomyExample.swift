import Law

/// The sheet of Luleå's final report on MyKey (2023), to begin from and to compare with. It never claims that
/// the report's figures are right.
public enum EconomyExample {
    public static let title = "MyKey, samhällsekonomisk kalkyl (exempel)"

    /// With the report's own slip: it says 1,2 million, and its table was made from 1,1.
    public static let sheet = EconomySheet(
        rate: 300, items: items,
        stated: EconomySheet.StatedCost(kronor: 1_200_000, source: "slutrapporten"), reached: 7)

    private static let items = [
        item(.individuals, .productionValue, 2_921_743), item(.individuals, .medicines, -7_619),
        item(.municipality, .elderlyCare, 18_346),
        item(.municipality, .intervention, 225_000, .spread(1...2)),
        item(.region, .healthCare, -165_414), item(.region, .intervention, 225_000, .spread(1...2)),
        item(.state, .intervention, 450_000, .spread(1...2)),
        item(.other, .intervention, 200_000, .spread(1...2)),
    ]

    private static func item(
        _ payer: EconomyPayer, _ kind: EconomyKind, _ kronor: Int,
        _ timing: EconomyTiming = .presentValue
    ) -> EconomyItem {
        EconomyItem(
            payer: payer, kind: kind, kronor: kronor, timing: timing,
            source: "MyKey, slutrapport 2023-06-30, KAMSO",
            sourceDay: Day(year: 2023, month: 6, day: 30))
    }
}
