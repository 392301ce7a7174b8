import Figures
import Testing

/// The checker on tables that are right but for one planted fault, and on texts of other shapes.
@Suite struct ConsistencyTests {
    private func places(_ text: String, _ known: String = "") -> [Finding.Place] {
        ConsistencyCheck(text, known: known).faults.map(\.place)
    }

    @Test("one changed figure is found where it stands", arguments: [
        (PublishedTables.ages, "19\t3\t3", "19\t4\t3", Finding.Place.cell(table: 0, row: 3, column: 0)),
        (PublishedTables.ages, "24\t11\t13", "24\t12\t13", .cell(table: 0, row: 10, column: 1)),
        (PublishedTables.umea, "11\t3\t14", "11\t3\t15", .cell(table: 0, row: 3, column: 2)),
        (PublishedTables.umea, "31\t18\t49", "32\t18\t49", .cell(table: 0, row: 1, column: 0)),
        (PublishedTables.lulea, "557", "558", .cell(table: 0, row: 1, column: 3)),
        (PublishedTables.school, "2749", "2748", .cell(table: 0, row: 3, column: 0)),
        (PublishedTables.economy, "-7 619\t2 929 362", "-7 619\t2 929 363",
            .cell(table: 0, row: 0, column: 2)),
        (PublishedTables.economy, "Äldreomsorgskostnader\t\t18 346\t\nKostnad för den insats kalkylen "
            + "avser\t\t215 265", "Äldreomsorgskostnader\t\t18 347\t\nKostnad för den insats kalkylen "
            + "avser\t\t215 265", .cell(table: 0, row: 4, column: 1)),
        (PublishedTables.economy, "897 719", "897 710", .cell(table: 0, row: 14, column: 1)),
    ])
    func planted(_ text: String, _ right: String, _ wrong: String, _ place: Finding.Place) {
        #expect(text.contains(right))
        #expect(places(text.replacing(right, with: wrong, maxReplacements: 1)).contains(place))
    }

    @Test("shares beside their numbers are counted again", arguments: [
        ("Utfall\tAntal\tAndel\nArbete\t4\t14 %\nStudier\t14\t48 %\nAnnat\t11\t38 %\nTotalt\t29\t100 %", 0),
        ("Utfall\tAntal\tAndel\nArbete\t4\t14 %\nStudier\t14\t49 %\nAnnat\t11\t38 %\nTotalt\t29\t100 %", 1),
        ("Utfall\tAntal\tAndel, %\nArbete\t4\t13\nStudier\t14\t48\nAnnat\t11\t38", 1),
        ("Utfall;Antal;Andel\nArbete;4;13,8 %\nStudier;14;48,3 %\nAnnat;11;37,9 %", 0),
    ])
    func shares(_ text: String, _ count: Int) {
        #expect(places(text).count == count)
    }

    @Test("shares that must be a hundred may miss it by rounding, not by more")
    func hundred() {
        #expect(places("Väg\tAndel\nVård\t33 %\nSkola\t33 %\nSjälv\t33 %\nTotalt\t100 %").isEmpty)
        #expect(places("Väg\tAndel\nVård\t33 %\nSkola\t33 %\nSjälv\t30 %\nTotalt\t100 %").count == 1)
    }

    @Test("what is not told is not counted as none, but parts never exceed the whole")
    func untold() {
        #expect(places("Kön\tAntal\nMän\t12\nKvinnor\t<5\nTotalt\t16").isEmpty)
        #expect(places("Kön\tAntal\nMän\t17\nKvinnor\t..\nTotalt\t16").count == 1)
    }

    @Test("means are no sums, and rows that are counted already are not counted again")
    func notSums() {
        #expect(places("År\tAntal\tMedelålder\n2023\t10\t21\n2024\t12\t23\nTotalt\t22\t22").isEmpty)
        #expect(places("Vem\tAntal\nVuxna\t10\nvarav män\t4\nUnga\t6\nTotalt\t16").isEmpty)
        #expect(places("Del\tAntal\nNorr\t3\nSöder\t4\nSumma\t7\nÖster\t2\nVäster\t1\nSumma\t3\nTotalt\t10")
            .isEmpty)
    }

    @Test("numbers are read as they are printed in Swedish", arguments: [
        "Post\tKronor\nA\t1\u{00A0}000\nB\t2,5 tkr\nSumma\t3 500 kr",
        "Post\tKronor\nA\t1.000\nB\t\u{2212}500\nSumma\t500", "Post;Kr\nA;0,1\nB;0,2\nSumma;0,3",
        "| Post | Antal |\n|---|---|\n| A | 3 |\n| B | – |\n| Totalt | 3 |",
    ])
    func numbers(_ text: String) {
        let check = ConsistencyCheck(text)
        #expect(check.tables.count == 1)
        #expect(check.findings.isEmpty)
    }

    @Test("one line that cannot be counted leaves the tables checked")
    func uncountableLine() {
        let check = ConsistencyCheck(
            "Kön\tAntal\nMän\t12\nKvinnor\t5\nTotalt\t16", known: "5 / 0 = 3")
        #expect(check.isTooLarge && check.faults.count == 1)
    }

    @Test("a line that cannot be used says so, and what is known is used by name")
    func known() {
        let check = ConsistencyCheck(PublishedTables.housing, known: "Boende\nHund = 3\nBoendeform = 25")
        #expect(check.findings.map(\.weight) == [.unread, .unread, .fault])
        #expect(check.findings.map(\.place) == [.known(0), .known(1), .known(2)])
        #expect(places(PublishedTables.housing, "Föräldrar / Boendeform = 67 %").isEmpty)
        #expect(places(PublishedTables.housing, "Föräldrar / Boendeform = 66 %").count == 1)
        #expect(places("", "Sambo / 0 = 3").isEmpty)
    }

    @Test("anything can be pasted: long numbers, no numbers, thousands of signs", arguments: [
        "999999999999999\t1\nTotalt\t999999999999999", "\t\t\t\n\t\t", "=====", "%", "1 %\n1 %\n%",
        "a\t" + String(repeating: "9", count: 400), "1;2\n3;4;5\n;;;", String(repeating: "1\t", count: 3000),
        "Totalt", "|||||", "- 5 % -", "0 %\tav dessa\n", "Totalt\t-5\n",
        "A\t999999999999999\t999999999999999 %",
    ])
    func anything(_ text: String) {
        for known in ["", text, "n = 0", "n = 99999", "1 / 0 = 0", "\(text) = \(text)", "- = -", "= ="] {
            let check = ConsistencyCheck(text, known: known)
            let isEven = check.tables.allSatisfy { table in
                table.rows.allSatisfy { $0.cells.count == table.width }
            }
            #expect(isEven)
        }
    }
}
