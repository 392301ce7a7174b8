import Glibc

/// What only a protected person's facts hold. Every text begins with letters that stand in no other text of
/// the program, so that they are found however a page has folded, escaped or cut the rest.
struct PlantedMarks: Sendable {
    /// Whose facts these are: two sets are told apart, and sort first and last.
    let person: [String: String]

    /// What the new inquiry's form is filled with.
    static let first = PlantedMarks(
        prefix: "Aazqx", phone: "070-174 06 47", number: "20010203-2380", born: "2001-02-03")
    static let last = PlantedMarks(
        prefix: "Ööazqx", phone: "070-174 06 93", number: "19990817-2399", born: "1999-08-17")

    private init(prefix: String, phone: String, number: String, born: String) {
        person = [
            "namn": "\(prefix)vid \(prefix)ström", "telefon": phone, "personnummer": number, "fodd": born,
            "epost": "\(prefix)@exempel.se", "adress": "\(prefix)gatan 7\n753 10 Uppsala",
            "tolk": "\(prefix)iska", "meddelandetext": "\(prefix) hälsar", "resa": "\(prefix) långt",
            "uppgiftslamnare": "\(prefix) Mor", "uppgiftslamnartelefon": phone,
            "uppgiftslamnarepost": "\(prefix)mor@exempel.se", "situation": "\(prefix) <berättar> & ber",
            "meddelande": "yes", "skyddad": "ja",
        ]
    }

    /// For what is written in a case beside the facts.
    static func text(_ place: String) -> String { "Aazqx \(place)" }

    private static let patterns: [String] = [
        "azqx", "AZQX", "0701740647", "070-174 06 47", "070-1740647", "0701740693", "070-174 06 93",
        "200102032380", "0102032380", "010203-2380", "199908172399", "9908172399", "990817-2399",
        "2001-02-03", "1999-08-17", "3 februari 2001", "17 augusti 1999",
    ]

    /// The marks that an answer gives away, in any of the forms that a page might write them in.
    static func found(in text: String, besides typed: String = "") -> [String] {
        patterns.filter { !typed.contains($0) && strstr(text, $0) != nil }
    }
}
