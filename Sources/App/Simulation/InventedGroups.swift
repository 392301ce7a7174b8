import Casework

/// Made-up activities, rooms and ideas (programmes.md GR-4 says what kinds there are).
enum InventedGroups {
    static let places = ["Stora rummet", "Lilla rummet", "Köket", "Entrén"]
    static let names = ["Spel och fika", "Skapande", "Promenad", "Matlagning"]

    /// What a group usually does.
    static func activity(of name: String) -> String {
        switch name {
        case "Spel och fika": "Brädspel"
        case "Skapande": "Måla och skapa"
        case "Promenad": "Promenad i parken"
        default: "Baka"
        }
    }

    static let ideas = [
        "Gå på bio en tisdag, när det är tomt.", "Laga något med pasta.", "Måla figurer.",
        "En quiz om musik.", "Åka och titta på katterna på stallet.",
    ]

    static let activities: [ActivityTerms] = [
        ActivityTerms(
            name: "Brädspel", effort: .calm, setting: .indoors,
            sheet: """
                Vi sitter vid det runda bordet i stora rummet. Det finns te och kaffe.
                Den som vill är med och spelar, den som hellre tittar på gör det.
                Vi är två från oss och oftast tre eller fyra till. Det tar en timme.
                Du kan gå när du vill. Dörren är olåst och ingen frågar varför.
                """),
        ActivityTerms(
            name: "Pussel och te", effort: .calm, setting: .indoors,
            sheet: """
                Ett stort pussel ligger framme. Man lägger några bitar och pratar om man vill.
                Det tar en timme. Du kan komma sent och gå tidigt.
                """),
        ActivityTerms(
            name: "Måla och skapa", effort: .some, setting: .indoors,
            sheet: """
                Vi har färg, papper, lera och garn. Ingen visar upp något om hen inte vill.
                Vi börjar med att säga hej. Sedan håller var och en på med sitt i en timme.
                """),
        ActivityTerms(
            name: "Baka", effort: .some, setting: .indoors,
            sheet: """
                Vi bakar något enkelt i köket, två och två. Receptet ligger framme.
                Efteråt fikar vi, och det går bra att ta med sig sin del hem i stället.
                """),
        ActivityTerms(
            name: "Promenad i parken", effort: .some, setting: .nearby,
            sheet: """
                Vi går från entrén klockan ett och är tillbaka efter fyrtio minuter.
                Vägen är samma varje gång och går inte förbi skolan. Det går bra att gå tyst.
                """),
        ActivityTerms(
            name: "Museum", effort: .more, setting: .outing,
            sheet: """
                Vi åker tillsammans med buss, eller så möts vi vid porten. Vi går när det är få besökare.
                Inne går var och en i sin takt. Vi ses vid utgången efter en timme.
                """),
    ].compactMap { $0 }
}
