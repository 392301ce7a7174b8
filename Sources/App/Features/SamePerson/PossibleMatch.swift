import Casework
import Law

/// Somebody who may be the one that was typed, and why. It never says that they are the same: people do.
struct PossibleMatch: Sendable {
    let person: FoundPerson
    /// What speaks for it and against it, in words.
    let reasons: [String]
    /// Likely enough to ask about before a new person is kept.
    let isProbable: Bool
    /// Lower is likelier.
    let rank: Int

    /// Nil where nothing but a day of birth or a surname is shared: so do twins, and thousands.
    init?(_ typed: TypedPerson, _ person: FoundPerson, isNumberKnown: Bool) {
        let words = NameWord.words(of: typed.name)
        let likeness = PossibleMatch.likeness(words, person)
        let sameDay = typed.birthDay != nil && typed.birthDay == person.birthDay
        let otherDay = typed.birthDay != nil && person.birthDay != nil && !sameDay
        let otherNumber = typed.number != nil && person.number != nil && !isNumberKnown
        let isName = likeness.map { $0.sharesName } ?? false
        let isGiven = likeness.map { $0.sharesGivenName } ?? false
        guard isNumberKnown || isName || (isGiven && sameDay) else { return nil }
        self.person = person
        let name = likeness.map { isName ? $0.reasons : $0.givenName } ?? []
        reasons =
            (isNumberKnown ? [PossibleMatch.same(typed.number)] : []) + name
            + (sameDay ? ["Samma födelsedag"] : [])
            + (otherDay ? ["Men en annan födelsedag"] : [])
            + (otherNumber ? ["Men ett annat personnummer"] : [])
        isProbable = isNumberKnown || !(otherDay || otherNumber)
        rank = isNumberKnown ? 0 : (isProbable ? 1 : 5) + (sameDay ? 0 : 1) + (isName ? 0 : 1)
    }

    private static func likeness(_ words: [NameWord], _ person: FoundPerson) -> NameLikeness? {
        person.parts.map { NameLikeness(words, to: NameWord.words(of: $0.name), beginnings: false) }
            .max { $0.pairs.count < $1.pairs.count }
    }

    private static func same(_ number: String?) -> String {
        let isCoordination = number.flatMap { Int($0.dropFirst(6).prefix(2)) }.map { $0 > 60 } ?? false
        return isCoordination ? "Samma samordningsnummer" : "Samma personnummer"
    }
}

extension NameLikeness {
    /// Two names of one person: as many words as the shorter name has, and at least two.
    fileprivate var sharesName: Bool {
        pairs.count >= 2 && (pairs.count == typedCount || pairs.count == foundCount)
    }

    /// A word that is not the last of either name: a surname is shared by brothers and sisters.
    fileprivate var sharesGivenName: Bool { given != nil }

    private var given: Pair? {
        pairs.first { pair in
            (pair.place < foundCount - 1 || foundCount == 1)
                && (pair.typedPlace < typedCount - 1 || typedCount == 1)
        }
    }

    fileprivate var givenName: [String] {
        guard let given else { return [] }
        return given.degree == .same
            ? ["Samma förnamn: \(given.found.written)"]
            : ["Låter lika: \(given.typed.written)/\(given.found.written)"]
    }

    fileprivate var reasons: [String] { swedish.map { $0 == "En del av namnet" ? "Två namn är lika" : $0 } }
}
