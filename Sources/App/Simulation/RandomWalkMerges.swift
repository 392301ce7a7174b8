import Casework
import Store
import Web

/// People found to be one, found to be two again, and told apart, on the walk.
extension RandomWalk {
    mutating func takeMergeStep(_ index: Int) throws {
        switch simulator.random.number(1...100) {
        case ...55: try merge(index)
        case ...90: try separate()
        default: try tellApart(index)
        }
    }

    private mutating func merge(_ index: Int) throws {
        guard let account = coordinator(of: index), let other = otherCase(than: index),
            let grants = try grants(index, other, account)
        else { return }
        let command = MergePersons(proof: grants.0, other: grants.1)
        guard try mayMerge(index, other, account) && !areBothPlaced(index, other) else {
            return try mustRefuse("a merge of one with themself, of what may not be read, or of two places") {
                _ = try $0.run(command)
            }
        }
        let id = try simulator.run(command)
        simulator.merges.add(id, (index, grants.0.personID), (other, grants.1.personID))
        simulator.settleHosts(of: simulator.root(index))
        try settle()
    }

    /// One of the two waits or places is ended first.
    private mutating func areBothPlaced(_ index: Int, _ other: Int) throws -> Bool {
        guard let one = simulator.root(index), let two = simulator.root(other) else { return false }
        try settle()
        return try simulator.read { try JoiningRepository.areBothPlaced(one, two, $0) }
    }

    private func mayMerge(_ index: Int, _ other: Int, _ account: AccountID) -> Bool {
        guard let one = simulator.root(index), let two = simulator.root(other), one != two else {
            return false
        }
        let protected = [one, two].map { root in
            simulator.cases.indices.contains { place in
                simulator.root(place) == root && simulator.cases[place].facts.person.isProtected
            }
        }
        return mayRead([index, other], account) && protected[0] == protected[1]
    }

    /// What was told in each of these cases.
    private func mayRead(_ places: [Int], _ account: AccountID) -> Bool {
        places.allSatisfy { place in
            !simulator.cases[place].facts.person.isProtected || simulator.reader(of: place) == account
        }
    }

    /// The people of these cases, through any case of theirs.
    private func sees(_ places: [Int], _ account: AccountID) -> Bool {
        places.allSatisfy { place in
            let row = simulator.cases[place].subject.person
            return !simulator.cases[place].facts.person.isProtected
                || simulator.cases.indices.contains { other in
                    simulator.people[other] == row && simulator.reader(of: other) == account
                }
        }
    }

    private mutating func separate() throws {
        guard let merge = simulator.random.pick(simulator.merges.standing),
            let account = coordinator(of: merge.one),
            let grants = try grants(merge.one, merge.other, account)
        else { return }
        let command = SeparatePersons(proof: grants.0, other: grants.1, merge: merge.id)
        guard sees([merge.one, merge.other], account) else {
            return try mustRefuse("a merge taken back by who may see neither") { try $0.run(command) }
        }
        try simulator.run(command)
        let whole = simulator.merges.root(of: merge.absorbed)
        simulator.merges.remove(merge)
        simulator.settleHosts(of: whole)
        simulator.settleHosts(of: merge.absorbed)
        try settle()
        try mustRefuse("a merge taken back twice") { try $0.run(command) }
    }

    private mutating func tellApart(_ index: Int) throws {
        guard let account = coordinator(of: index), let other = otherCase(than: index),
            let grants = try grants(index, other, account), simulator.root(index) != simulator.root(other)
        else { return }
        let command = NotSamePerson(proof: grants.0, other: grants.1)
        guard mayRead([index, other], account) else {
            return try mustRefuse("two told apart by who has read neither") { try $0.run(command) }
        }
        try simulator.run(command)
    }

    /// Another case of the same unit, of those that a grant can be asked for.
    private mutating func otherCase(than index: Int) -> Int? {
        let unit = simulator.cases[index].unit
        let others = simulator.cases.indices.prefix(settled).filter { other in
            other != index && simulator.cases[other].unit == unit
        }
        return simulator.random.pick(others)
    }

    private mutating func grants(
        _ one: Int, _ other: Int, _ account: AccountID
    ) throws -> (CaseGrant, CaseGrant)? {
        guard let mine = try simulator.grant(
            .mergePersons, in: .execution, on: simulator.cases[one].number, to: account),
            let theirs = try simulator.grant(
                .mergePersons, in: .execution, on: simulator.cases[other].number, to: account)
        else { return nil }
        return (mine, theirs)
    }
}
