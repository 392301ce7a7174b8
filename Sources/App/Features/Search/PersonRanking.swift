import Casework
import Store

extension PersonGathering {
    /// Those gathered, with why, nearest first.
    func hits(
        for terms: SearchTerms, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PersonSearch.Hit] {
        var hits: [PersonSearch.Hit] = []
        let nearest = order.sorted { ($0.distance, $0.name, $0.root) < ($1.distance, $1.name, $1.root) }
        for place in nearest.prefix(PersonSearch.shown + 1) {
            let found = try FoundPersonRepository.find(place.root, in: cases, for: reader, transaction)
            if let found, let hit = hit(found, terms) { hits.append(hit) }
        }
        return hits.sorted { PersonGathering.order($0) < PersonGathering.order($1) }
    }

    private static func order(_ hit: PersonSearch.Hit) -> (Int, String, PersonID) {
        (hit.rank, hit.person.names.first ?? "", hit.person.root)
    }

    private func hit(_ person: FoundPerson, _ terms: SearchTerms) -> PersonSearch.Hit? {
        if byNumber.contains(person.root) {
            let isWhole = terms.number?.isWhole == true
            return PersonSearch.Hit(
                person: person, why: [isWhole ? "Samma nummer" : "Början av numret"], rank: isWhole ? 0 : 9)
        }
        let alike = person.parts.map { likeness($0.name) }.filter(\.holdsAllTyped)
        guard let best = alike.min(by: { $0.distance < $1.distance }) else { return nil }
        return PersonSearch.Hit(person: person, why: best.swedish, rank: best.distance)
    }
}

extension NameLikeness {
    /// How near a whole name this is: 1 is the name as typed.
    var distance: Int {
        1 + degree.rawValue * 2 + (isWholeName ? 0 : 1)
    }
}
