extension Instrument {
    /// KASAM, 29 questions 1–7; a high total is a strong sense of coherence. The total alone is meant by its
    /// author: subscales are description.
    public static let kasam29 = Instrument(
        "KASAM-29", "KASAM, 29 frågor", needsPermission: true,
        kasam(
            reversed: [1, 4, 5, 6, 7, 11, 13, 14, 16, 20, 23, 25, 27], labels: kasamLabels,
            subscales: [
                Subscale("begriplighet", [1, 3, 5, 10, 12, 15, 17, 19, 21, 24, 26]),
                Subscale("hanterbarhet", [2, 6, 9, 13, 18, 20, 23, 25, 27, 29]),
                Subscale("meningsfullhet", [4, 7, 8, 11, 14, 16, 22, 28]),
            ],
            moderate: 141, high: 166))

    /// The short form: items 4, 5, 6, 8, 9, 12, 16, 19, 21, 25, 26, 28 and 29 of the long one.
    public static let kasam13 = Instrument(
        "KASAM-13", "KASAM, 13 frågor", needsPermission: true,
        kasam(
            reversed: [1, 2, 3, 7, 10],
            labels: [4, 5, 6, 8, 9, 12, 16, 19, 21, 25, 26, 28, 29].map { kasamLabels[$0 - 1] },
            subscales: [
                Subscale("begriplighet", [2, 6, 8, 9, 11]), Subscale("hanterbarhet", [3, 5, 10, 13]),
                Subscale("meningsfullhet", [1, 4, 7, 12]),
            ],
            moderate: 61, high: 76))

    private static func kasam(
        reversed: Set<Int>, labels: [String], subscales: [Subscale], moderate: Int, high: Int
    ) -> Questionnaire {
        Questionnaire(
            items: labels.enumerated().map { index, label in
                Item(label, Array(1...7), isReversed: reversed.contains(index + 1))
            },
            subscales: subscales,
            bands: Bands(
                source: "carlbring.se, där de kallas godtyckliga (Langius och Björvell 1996)",
                [
                    Bands.Band("lag", from: 0, "låg"), Bands.Band("mattlig", from: moderate, "måttlig"),
                    Bands.Band("hog", from: high, "hög"),
                ]),
            // Some items are turned, so that the same mark throughout can hardly be meant.
            flags: [
                ("rakt_svarsmonster", { $0.isComplete && Set($0.answers).count == 1 })
            ])
    }

    private static let kasamLabels = [
        "Att bli förstådd", "Samarbete med andra", "Kännedom om vardagskontakter",
        "Likgiltighet för omgivningen", "Överraskad av bekanta", "Sviken av andra", "Livets innehåll",
        "Mål och mening hittills", "Orättvist behandlad", "Senaste tio åren", "Framtida sysslor",
        "Okända situationer", "Svårigheters lösbarhet", "Tankar om att leva", "Att välja lösning",
        "Vardagens göromål", "Framtidens tydlighet", "Efter något obehagligt", "Blandade känslor",
        "Goda känslors varaktighet", "Oönskade känslor", "Framtida mening", "Pålitliga människor framöver",
        "Ovisshet inför det närmaste", "Att känna sig misslyckad", "Sakers rätta proportion",
        "Tro på att lyckas", "Liten mening i vardagen", "Att styra känslor",
    ]
}
