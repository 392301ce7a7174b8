import Casework
import Store

/// Who is whom as the walk remembers it, apart from the database, so that the two can be compared.
struct SimulatedMerges: Sendable {
    struct Merge: Sendable {
        let id: MergeID
        let absorbed: PersonID
        /// The two cases that it was made through, by their places among the simulator's cases.
        let one: Int
        let other: Int
    }

    private var pointers: [PersonID: PersonID] = [:]
    private(set) var standing: [Merge] = []

    func root(of person: PersonID) -> PersonID {
        // The demonstration merges nobody, and asks for each of its cases.
        if pointers.isEmpty { return person }
        var person = person
        while let next = pointers[person] { person = next }
        return person
    }

    /// The older is the root.
    mutating func add(_ id: MergeID, _ one: (Int, PersonID), _ other: (Int, PersonID)) {
        let roots = [root(of: one.1), root(of: other.1)].sorted()
        pointers[roots[1]] = roots[0]
        standing.append(Merge(id: id, absorbed: roots[1], one: one.0, other: other.0))
    }

    mutating func remove(_ merge: Merge) {
        pointers[merge.absorbed] = nil
        standing.removeAll { $0.id == merge.id }
    }
}

extension Simulator {
    func root(_ index: Int) -> PersonID? {
        people[index].map { merges.root(of: $0) }
    }

    /// The open case in which a new one of the same person goes on.
    func host(for new: SimulatedCase) -> Int? {
        let root = new.subject.person.map { merges.root(of: $0) }
        return cases.indices.first { index in
            self.root(index) == root && cases[index].isActive && cases[index].unit == new.unit
        }
    }

    /// Who may read a protected person's words in a case: who is on the one in which it goes on.
    func reader(of index: Int) -> AccountID? {
        var leading = index
        while let host = cases[leading].host { leading = host }
        return cases[leading].keeper
    }

    /// What must have become of a person's open cases: in each unit the oldest of those without a host of
    /// their own stands alone, one with a place before the others, and they go on in it.
    mutating func settleHosts(of root: PersonID?) {
        let theirs = cases.indices.filter { index in
            self.root(index) == root && cases[index].isOpen
                && (cases[index].host.map { self.root($0) != root } ?? true)
        }
        for unit in units.indices {
            let loose = theirs.filter { cases[$0].unit == unit }
            let leading = loose.first { cases[$0].hasPlace } ?? loose.first
            for index in loose { cases[index].host = index == leading ? nil : leading }
        }
    }
}
