import Casework
import Law

/// People who do not exist: common Swedish names put together by chance, and telephone numbers from the
/// series that Post- och telestyrelsen has set aside for fiction. It never takes anything from a register.
enum InventedPeople {
    private static let firstNames = [
        "Alva", "Elias", "Maja", "Hugo", "Wilma", "Oscar", "Ella", "Liam", "Alice", "Lucas", "Ebba", "Viktor",
        "Saga",
        "Albin", "Tuva", "Melker", "Freja", "Noel", "Moa", "Isak", "Tyra", "Anton", "Signe", "Emil", "Nora",
        "Jonathan",
        "Amira", "Samir", "Leila", "Yusuf", "Elin", "Simon", "Ida", "Joel", "Klara", "Filip", "Stina", "Axel",
        "Meja",
        "Sixten", "Linnea", "Vidar", "Hilma", "Ture", "Märta", "Åke", "Örjan", "Zahra", "Aleksander",
        "Daniela",
    ]

    private static let women: Set = [
        "Alva", "Maja", "Wilma", "Ella", "Alice", "Ebba", "Saga", "Tuva", "Freja", "Moa", "Tyra", "Signe",
        "Nora", "Amira", "Leila", "Elin", "Ida", "Klara", "Stina", "Meja", "Linnea", "Hilma", "Märta",
        "Zahra", "Daniela",
    ]

    private static let lastNames = [
        "Sundin", "Ekström", "Lindqvist", "Berggren", "Nyström", "Holm", "Öberg", "Åström", "Sandberg",
        "Forslund",
        "Hedlund", "Norberg", "Wallin", "Dahl", "Engman", "Falk", "Grahn", "Häggström", "Isaksson", "Jonsson",
        "Kvist",
        "Lundmark", "Marklund", "Nordin", "Palm", "Rosén", "Stenberg", "Törnqvist", "Uddin", "Viklund",
        "Ahmadi", "Hassan",
        "Petrović", "Korhonen", "Haile", "Svensson", "Karlsson", "Nilsson", "Eriksson", "Larsson",
    ]

    static func name(_ random: inout SeededRandom) -> String {
        let first = random.pick(firstNames) ?? "", last = random.pick(lastNames) ?? ""
        return "\(first) \(last)"
    }

    static func firstName(_ random: inout SeededRandom) -> String {
        random.pick(firstNames) ?? ""
    }

    /// What somebody wants to be counted as. One in eight does not say.
    static func gender(of name: String) -> String {
        let first = name.split(separator: " ").first.map(String.init) ?? ""
        guard !first.isEmpty, !name.utf8.count.isMultiple(of: 8) else { return "unsaid" }
        return women.contains(first) ? "woman" : "man"
    }

    /// 070-174 06 05 to 070-174 06 99: reserved for films and books.
    static func phone(_ random: inout SeededRandom) -> String {
        let last = random.number(5...99)
        return "070-174 06 \(last < 10 ? "0" : "")\(last)"
    }

    /// Twelve digits with a check digit that holds, from the last serial numbers of the day. Name, day and
    /// number are put together by chance.
    static func number(bornOn day: Day, _ random: inout SeededRandom) -> String? {
        let first = "\(day)\(random.number(980...989))".filter { $0 != "-" }
        return (0...9).map { first + String($0) }.first { PersonalNumber(stored: $0) != nil }
    }

    static func language(_ random: inout SeededRandom) -> String {
        random.pick(["arabiska", "dari", "somaliska", "tigrinja", "finska", "teckenspråk"]) ?? ""
    }

    /// Somebody between 16 and 29.
    static func birthDay(_ random: inout SeededRandom, today: Day) -> Day {
        today.adding(days: -random.number((16 * 366)...(29 * 365)))
    }
}
