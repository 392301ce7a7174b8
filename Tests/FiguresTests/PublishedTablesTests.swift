import Figures
import Testing

/// The checker against the published tables: exactly the faults that are known in them, and none elsewhere.
@Suite struct PublishedTablesTests {
    private func faults(_ text: String, _ known: String = "") -> [String] {
        let check = ConsistencyCheck(text, known: known)
        #expect(!check.isTooLarge)
        #expect(check.findings.allSatisfy { $0.weight != .unread })
        return check.faults.map { $0.sentence.replacing("\u{00A0}", with: " ") }
    }

    @Test("T1: 33 and 29 alone fit the difference of four, and eight of the 41 who ended are missing")
    func uppsala() {
        let check = ConsistencyCheck(
            PublishedTables.uppsalaGoals,
            known: "Utskrivna totalt − Utskrivna mottagliga = 4\nUtskrivna totalt = 58 − 17")
        #expect(check.faults.map(\.place) == [
            .row(table: 0, row: 1), .cell(table: 0, row: 1, column: 0), .cell(table: 0, row: 1, column: 2),
        ])
        let sentences = check.faults.map { $0.sentence.replacing("\u{00A0}", with: " ") }
        #expect(sentences[0].hasSuffix("men de ska vara 41: 8 fattas i tabellen."))
        #expect(sentences[1] == "94 % kan inte komma ur 41 personer: 38 av 41 är 93 % och 39 är 95 %.")
        #expect(sentences[2] == "67 % kan inte komma ur 41 personer: 27 av 41 är 66 % och 28 är 68 %.")
        let notes = check.findings.filter { $0.weight == .note }.map(\.sentence)
        #expect(notes.contains {
            $0.contains("31, 29 och 22 av 33, och 29, 27 och 22 av 29. Av de 4 som skiljer är då 2, 2 och 0")
        })
    }

    @Test("T1: the sizes that fit each row by itself")
    func sizes() {
        let notes = ConsistencyCheck(PublishedTables.uppsalaGoals).findings.map(\.sentence)
        #expect(notes.count == 3)
        #expect(notes.contains { $0.contains("33, 48, 49, 51 eller 52 personer") })
        #expect(notes.contains { $0.contains("29, 41, 42, 45, 46, 54, 55, 58 eller 59 personer") })
        #expect(notes.contains { $0.contains(" 7, 14, 21, 28, ") })
    }

    @Test("T2: about 55 of the 580 are in none of the parts")
    func responsibility() {
        #expect(
            faults(PublishedTables.responsibility)
                == ["Delarna blir ungefär 525 tillsammans, men här står 580: ungefär 55 fattas."])
    }

    @Test("T3: a cut figure, and a majority that is a third")
    func review() {
        #expect(faults(PublishedTables.review, PublishedTables.reviewKnown) == [
            "En majoritet är mer än hälften, men här står en tredjedel. Båda kan inte stämma.",
            "Det blir 9,67. 9,6 är avkortat, inte avrundat.",
        ])
    }

    @Test("T6: one person is lost between start and end")
    func income() {
        let check = ConsistencyCheck(PublishedTables.income)
        #expect(check.faults.map(\.place) == [.column(table: 0, column: 1)])
        #expect(check.faults.first?.sentence.hasSuffix("Är det samma personer fattas 1 vid slutet.") == true)
    }

    @Test("T7: 14 who ended and 11 who are left are not 24")
    func endings() {
        let found = faults(PublishedTables.endings, PublishedTables.endingsKnown)
        #expect(found == ["Det ena blir 25, det andra 24: 1 mer."])
    }

    @Test("T8: of 24, three of the shares cannot be")
    func results() {
        #expect(faults(PublishedTables.results, "n = 24") == [
            "80 % kan inte komma ur 24 personer: 19 av 24 är 79 % och 20 är 83 %.",
            "35 % kan inte komma ur 24 personer: 8 av 24 är 33 % och 9 är 38 %.",
            "8,5 % går inte: 0 av 4 är 0,0 % och 1 är 25,0 %; 2 av 24 är 8,3 % och 3 är 12,5 %. "
                + "8,5 är hälften av 17.",
        ])
    }

    @Test("T9: every sum holds, but the cost is of 1.1 millions, not of 1.2")
    func economy() {
        #expect(faults(PublishedTables.economy, PublishedTables.economyKnown) == [
            "Det ena blir ungefär 1 148 082, det andra ungefär 1 052 406: ungefär 95 676 mer."
        ])
    }

    @Test("T4, T5, T10, T11, T12, T13: nothing is wrong", arguments: [
        (PublishedTables.ages, "20 + 4 = 24\nÅlder = 24"), (PublishedTables.housing, "Boendeform = 24"),
        (PublishedTables.umea, "49 / 232 = 21 %\n49 − 20 = 29"), (PublishedTables.lulea, "393 + 557 = 950"),
        (PublishedTables.school, ""), (PublishedTables.finance, "1 000 000 + 200 000 = 1 200 000"),
    ])
    func fine(_ text: String, _ known: String) {
        #expect(faults(text, known).isEmpty)
    }

    @Test("a day that does not exist is found however it is written", arguments: [
        ("perioden 2021.08.01 – 2023.06.31 som", "Dagen 2023.06.31 finns inte. Juni har bara 30 dagar."),
        ("från 2023-06-31", "Dagen 2023-06-31 finns inte. Juni har bara 30 dagar."),
        ("den 31 juni 2023.", "Dagen 31 juni finns inte. Juni har bara 30 dagar."),
        ("29 februari 2023", "Dagen 29 februari finns inte. År 2023 har ingen 29 februari."),
        ("2024/13/01", "Dagen 2024/13/01 finns inte. Det finns tolv månader, och ingen har nummer 13."),
    ])
    func days(_ text: String, _ sentence: String) {
        #expect(faults(text) == [sentence])
    }

    @Test("days that exist, and numbers that are no days, are let be", arguments: [
        "2024-02-29 och 29 februari", "2021.08.01 – 2023.06.30", "tel. 018-727 00 00", "1.2.3",
        "en majoritet är män, en tredjedel är kvinnor", "En majoritet, 60 %, kom via skolan",
    ])
    func noDays(_ text: String) {
        #expect(faults(text).isEmpty)
    }
}
