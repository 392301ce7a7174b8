import Figures
import Law
import Testing

/// The calculation of health economics against the published table, to the krona.
@Suite struct EconomyTests {
    private static let day = Day(year: 2023, month: 12, day: 31)

    private static func item(
        _ payer: EconomyPayer, _ kind: EconomyKind, _ kronor: Int,
        _ timing: EconomyTiming = .presentValue, source: String = "KAMSO"
    ) -> EconomyItem {
        EconomyItem(
            payer: payer, kind: kind, kronor: kronor, timing: timing, source: source, sourceDay: day)
    }

    /// What the report's table was made from.
    static let items = [
        item(.individuals, .productionValue, 2_921_743), item(.individuals, .medicines, -7_619),
        item(.municipality, .elderlyCare, 18_346),
        item(.municipality, .intervention, 225_000, .spread(1...2)),
        item(.region, .healthCare, -165_414), item(.region, .intervention, 225_000, .spread(1...2)),
        item(.state, .intervention, 450_000, .spread(1...2)),
        item(.other, .intervention, 200_000, .spread(1...2)),
    ]

    static let sheet = EconomySheet(
        rate: 300, items: items, stated: EconomySheet.StatedCost(kronor: 1_200_000, source: "rapporten"),
        reached: 7)

    @Test("T9: every line of the published table, to the krona")
    func table() throws {
        let lines = try EconomyResult(Self.sheet).lines.map {
            "\($0.swedish)|\($0.income.map(String.init) ?? "")|\($0.cost.map(String.init) ?? "")|"
                + ($0.net.map(String.init) ?? "")
        }
        #expect(lines == [
            "Berörda individer|2921743|-7619|2929362", "Produktionsvärde|2921743||",
            "Läkemedelskostnader||-7619|", "Kommun||233611|-233611", "Äldreomsorgskostnader||18346|",
            "Kostnad för insatsen||215265|", "Region||49851|-49851",
            "Hälso- och sjukvårdskostnader||-165414|",
            "Kostnad för insatsen||215265|", "Stat||430530|-430530", "Kostnad för insatsen||430530|",
            "Annan investerande organisation||191346|-191346", "Kostnad för insatsen||191346|",
            "Samhället|2921743|897719|2024024", "Produktionsvärde|2921743||",
            "Hälso- och sjukvårdskostnader||-173033|", "Äldreomsorgskostnader||18346|",
            "Kostnad för insatsen||1052406|",
        ])
    }

    @Test("T9: factor, benefit, break-even, the seven, and the 1.1 millions that are not 1.2")
    func findings() throws {
        let result = try EconomyResult(Self.sheet)
        #expect(try DiscountFactor(.spread(1...2), rate: 300).text == "0,956735")
        #expect(result.benefit == 3_076_430)
        #expect(result.breakEvenWords == "0,34 person")
        #expect(result.upperBound?.persons == 7)
        #expect(result.upperBound?.net == 20_482_604)
        let mismatch = try #require(result.mismatch).replacing("\u{00A0}", with: " ")
        #expect(mismatch.hasSuffix("är 1 100 000 kr före diskontering, men rapporten säger 1 200 000 kr: "
            + "100 000 kr är inte med."))
        #expect(Self.sheet.missing.isEmpty)
    }

    @Test("half the benefit takes twice the people, and nets fall by it")
    func sensitivity() throws {
        let result = try EconomyResult(Self.sheet)
        let sensitivity = EconomySensitivity(result, reached: 7, percents: [50, 100])
        #expect(sensitivity.persons == Array(0...7))
        #expect(sensitivity.rows[1].nets == (0...7).map { result.net(persons: $0) })
        #expect(sensitivity.rows[0].nets.first == -1_052_406)
        #expect(sensitivity.rows[0].nets.last == 20_482_604 - 7 * 3_076_430 / 2)
        let half = try #require(sensitivity.rows[0].breakEven)
        #expect(try half == #require(result.breakEven) * Fraction(2))
        #expect(EconomySensitivity(result, reached: 400).persons == [0, 1, 100, 200, 400])
    }

    @Test("nothing is printed without its inputs, or without source and day")
    func missing() {
        #expect(EconomySheet(rate: 300, items: []).missing.count == 2)
        let bare = Self.item(.state, .intervention, 1, source: "")
        #expect(EconomySheet(rate: 300, items: [bare]).missing.count == 2)
        #expect(EconomySheet(rate: 300, items: Self.items + [bare]).missing.count == 1)
        let dayless = EconomyItem(
            payer: .state, kind: .otherCost, kronor: 1, timing: .presentValue, source: "A", sourceDay: nil)
        #expect(EconomySheet(rate: 300, items: Self.items + [dayless]).missing
            == ["Källa och datum för Andra kostnader, stat."])
    }

    @Test("amounts over time are exact to the krona, against sums in whole numbers", arguments: [
        (100_000, 1, 1, 97_087), (100_000, 2, 2, 94_259), (1_000_000, 10, 10, 744_093),
        (1_000_000, 50, 50, 228_107), (-100_000, 1, 1, -97_087),
    ])
    func years(_ kronor: Int, _ first: Int, _ last: Int, _ value: Int) throws {
        for timing in [EconomyTiming.yearly(first...last), .spread(first...last)] {
            let item = Self.item(.state, .otherIncome, kronor, timing)
            let result = try EconomyResult(EconomySheet(rate: 300, items: [item]))
            #expect(result.benefit == value)
        }
    }

    @Test("a hundred years, no rate and the largest amounts are counted too", arguments: [0, 1, 300, 2000])
    func extremes(_ rate: Int) throws {
        let most = EconomySheet.amounts.upperBound
        for timing in [EconomyTiming.yearly(1...100), .spread(1...100), .spread(99...100), .presentValue] {
            let items = [
                Self.item(.other, .otherIncome, most, timing),
                Self.item(.state, .intervention, -most, timing),
            ]
            let result = try EconomyResult(EconomySheet(rate: rate, items: items))
            #expect(result.benefit == -result.cost)
            if rate == 0, timing == .yearly(1...100) { #expect(result.benefit == most * 100) }
        }
    }
}
