import Casework
import Testing

/// What a name is found by, and how names are told to be alike.
struct NameKeysTests {
    @Test(
        "Two spellings that sound the same share a key",
        arguments: [
            ("Kristina", "Christina"), ("Karlsson", "Carlsson"), ("Åke", "Ake"), ("Johansson", "Johanson"),
            ("Filip", "Philip"), ("Sofia", "Sophia"), ("Mattias", "Matias"), ("Wikström", "Vikström"),
            ("Erik", "Eric"), ("Rosén", "Rosen"), ("Lindqvist", "Lindkvist"), ("Lindquist", "Lindqvist"),
            ("Gustaf", "Gustav"), ("Gustafsson", "Gustavsson"), ("Pehrsson", "Persson"), ("Pär", "Per"),
            ("Märta", "Marta"), ("Göran", "Jöran"), ("Maja", "Maya"), ("Hjalmar", "Jalmar"),
            ("Mikael", "Michael"), ("Katarina", "Catharina"), ("Kristoffer", "Christopher"),
            ("Schmidt", "Smitt"), ("Aleksander", "Alexander"), ("Cecilia", "Sesilia"), ("Sara", "Sarah"),
            ("Ståhl", "Stål"), ("Müller", "Myller"), ("Eva", "Efva"), ("Sofie", "Sofi"), ("Kjell", "Kell"),
            ("Søren", "Sören"), ("Petrović", "Petrovic"), ("A\u{30A}ke", "Åke"), ("Yusuf", "Jusuf"),
        ])
    func soundsAlike(one: String, other: String) {
        #expect(!NameKeys(of: one).words.isDisjoint(with: NameKeys(of: other).words), "\(one) \(other)")
        let pairs = (NameKeys(of: "\(one) Ek").pairs, NameKeys(of: "Ek \(other)").pairs)
        #expect(!pairs.0.isDisjoint(with: pairs.1))
    }

    @Test(
        "Names that are not alike share none",
        arguments: [
            ("Karlsson", "Larsson"), ("Alva", "Ella"), ("Maria", "Mia"), ("Erik", "Erika"), ("Åsa", "Eva"),
            ("Nilsson", "Olsson"), ("Hugo", "Hugg"), ("Sven", "Sten"),
        ])
    func soundsUnlike(one: String, other: String) {
        #expect(NameKeys(of: one).words.isDisjoint(with: NameKeys(of: other).words), "\(one) \(other)")
    }

    @Test(
        "A name has few keys, whatever is written as one",
        arguments: [
            "", " ", "-", "'", "h", "\u{301}", "🙂 🙂", String(repeating: "å", count: 10_000),
            String(repeating: "a ", count: 5000), "محمد علي", "Anna-Karin O’Brien Ek af Lind von Ås Berg",
        ])
    func isBounded(name: String) {
        let keys = NameKeys(of: name)
        #expect(keys.words.count <= 18 && keys.pairs.count <= 180)
        #expect(keys.words.allSatisfy { (1...50).contains($0.unicodeScalars.count) && !$0.contains(" ") })
    }

    @Test(
        "The reason says what is alike, in words",
        arguments: [
            ("Alva Sundin", "Alva Sundin", ["Samma namn"]),
            ("sundin alva", "Alva Sundin", ["Samma namn i annan ordning"]),
            ("Anna Carlsson", "Anna Karlsson", ["Liknande namn", "Låter lika: Carlsson/Karlsson"]),
            ("Ake Ek", "Åke Ek", ["Liknande namn", "Låter lika: Ake/Åke"]),
            ("Alva", "Alva Sundin", ["En del av namnet"]),
            ("Alva Sun", "Alva Sundin", ["Början av namnet"]),
        ])
    func saysWhy(typed: String, name: String, reasons: [String]) {
        let likeness = NameLikeness(
            NameWord.words(of: typed), to: NameWord.words(of: name), beginnings: true)
        #expect(likeness.holdsAllTyped && likeness.swedish == reasons)
    }

    @Test("A word of the name answers for one typed word only")
    func eachWordOnce() {
        let words = NameWord.words(of: "Erik Eriksson")
        #expect(NameLikeness(words, to: NameWord.words(of: "Erik Ek"), beginnings: true).pairs.count == 1)
        #expect(NameLikeness(words, to: NameWord.words(of: "Eriksson Erik"), beginnings: true).isWholeName)
    }
}
