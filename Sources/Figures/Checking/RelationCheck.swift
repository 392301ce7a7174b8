/// What was said to hold, held against the tables: sums, quotients, sizes of groups. It never uses a line
/// whose names it does not know.
struct RelationCheck {
    let names: FigureNames
    private let relations: [Relation]
    private let unread: [Finding]

    init(_ lines: [(line: Int, text: String)], _ names: FigureNames) {
        self.names = names
        var (relations, unread) = ([Relation](), [Finding]())
        for (place, text) in lines {
            guard let relation = Relation(text, line: place) else {
                let sentence = "Skriv vad som ska vara lika, till exempel 14 + 11 = 24."
                unread.append(Finding(.unread, .known(place), sentence))
                continue
            }
            let unknown = relation.names.filter { names.meaning($0) == nil && !RelationCheck.isAll($0) }
            if let name = unknown.first {
                let sentence = "Ingen rad, kolumn eller tabell heter ensam ”\(name)”."
                unread.append(Finding(.unread, .known(place), sentence))
            } else {
                relations.append(relation)
            }
        }
        (self.relations, self.unread) = (relations, unread)
    }

    /// "n = 24": all groups whose size is not said otherwise.
    private static func isAll(_ name: String) -> Bool { FigureText.name(name) == "n" }

    func findings() throws(Uncountable) -> [Finding] {
        var (found, sizes) = (unread, [String: Int]())
        var (pairs, everybody) = ([Relation](), Int?.none)
        for relation in relations {
            switch try size(relation) {
            case .some((.some(let group), let size)): sizes[group.name] = size
            case .some((nil, let size)): everybody = size
            case nil where groups(relation).isEmpty: found += try compare(relation).map { [$0] } ?? []
            case nil: pairs.append(relation)
            }
        }
        let paired = try pairs.map { relation throws(Uncountable) in try pair(relation) }
        found += paired.flatMap { $0?.findings(sizes) ?? [] }
        let solved = Set(paired.compactMap { $0 }.flatMap { [$0.whole.name, $0.part.name] })
        return found + names.groups.filter { !$0.figures.isEmpty }.flatMap { group in
            let check = PopulationCheck(population: group)
            if let size = sizes[group.name] ?? everybody { return check.findings(of: size) }
            return solved.contains(group.name) ? [] : check.note().map { [$0] } ?? []
        }
    }

    private func groups(_ relation: Relation) -> [Population] {
        relation.names.compactMap { name in
            if case .group(let group) = names.meaning(name) { group } else { nil }
        }
    }

    /// "Utskrivna totalt = 58 − 17": a group, or all groups, and how many they are.
    private func size(_ relation: Relation) throws(Uncountable) -> (Population?, Int)? {
        for (side, other) in [(relation.left, relation.right), (relation.right, relation.left)] {
            guard let name = Relation.name(side), let bounds = try value(other), bounds.isExact,
                bounds.low.isWhole, bounds.low > .zero, bounds.low < Fraction(100_000)
            else { continue }
            let size = Int(clamping: bounds.low.numerator)
            if case .group(let group) = names.meaning(name) { return (group, size) }
            if RelationCheck.isAll(name), names.meaning(name) == nil { return (nil, size) }
        }
        return nil
    }

    private func value(
        _ side: [Relation.Term], _ sizes: [String: Int] = [:]
    ) throws(Uncountable) -> Bounds? {
        let side = RelationSide(terms: side) { name in
            switch names.meaning(name) {
            case .value(let bounds): bounds
            case .group(let group): sizes[group.name].map { Bounds(Fraction($0)) }
            case nil: nil
            }
        }
        return try side.bounds()
    }

    private func pair(_ relation: Relation) throws(Uncountable) -> PopulationPair? {
        let groups = groups(relation)
        guard groups.count == 2, groups[0].name != groups[1].name else { return nil }
        return PopulationPair(groups[0], groups[1], line: relation.line) { one, other in
            let sizes = [groups[0].name: one, groups[1].name: other]
            guard let left = try? value(relation.left, sizes), let right = try? value(relation.right, sizes)
            else { return false }
            return left.overlaps(right)
        }
    }

    private func compare(_ relation: Relation) throws(Uncountable) -> Finding? {
        guard let left = try value(relation.left), let right = try value(relation.right) else { return nil }
        return try RelationOutcome(relation, left, right).finding
    }
}
