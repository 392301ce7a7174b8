/// The municipalities where every file is kept for research (socialtjänstförordningen 13 kap. 1 §): those of
/// Östergötland, Gotland and Västernorrland counties, and Göteborg.
public enum ResearchMunicipality {
    private static let names = [
        "Boxholm", "Finspång", "Kinda", "Linköping", "Mjölby", "Motala", "Norrköping", "Söderköping",
        "Vadstena", "Valdemarsvik", "Ydre", "Åtvidaberg", "Ödeshög", "Gotland", "Härnösand", "Kramfors",
        "Sollefteå", "Sundsvall", "Timrå", "Ånge", "Örnsköldsvik", "Göteborg",
    ]

    /// - Parameter municipality: as it calls itself, such as "Linköpings kommun" or "Region Gotland".
    public static func keepsAll(_ municipality: String) -> Bool {
        let words = municipality.split(separator: " ")
        return names.contains { name in words.contains { $0 == name || $0 == name + "s" } }
    }
}
