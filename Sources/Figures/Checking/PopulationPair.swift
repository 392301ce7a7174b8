/// Two groups whose difference is known, the smaller a part of the larger: what both can be at once. It never
/// takes a pair where more of the part than of the whole would have reached something.
struct PopulationPair {
    struct Solution: Hashable {
        let whole: Int
        let part: Int
        /// For each share in common: how many of the whole, and of the part.
        let people: [[Int]]
    }

    let whole: Population
    let part: Population
    let line: Int
    let solutions: [Solution]

    /// - Parameter holds: whether what is known allows these two sizes.
    init(
        _ one: Population, _ other: Population, line: Int, holds: (_ one: Int, _ other: Int) -> Bool
    ) {
        let (first, second) = (SharesOf.sizes(one.shares), SharesOf.sizes(other.shares))
        let pairs = first.flatMap { a in second.filter { holds(a, $0) }.map { (a, $0) } }
        let isTurned = pairs.first.map { $0 < $1 } ?? false
        (whole, part) = isTurned ? (other, one) : (one, other)
        self.line = line
        let (large, small) = (whole, part)
        solutions = pairs.compactMap { a, b in
            PopulationPair.solution(large, small, isTurned ? (b, a) : (a, b))
        }
    }

    private static func solution(
        _ whole: Population, _ part: Population, _ sizes: (whole: Int, part: Int)
    ) -> Solution? {
        var people: [[Int]] = []
        for figure in whole.figures {
            guard let same = part.figures.first(where: { $0.column == figure.column }) else { continue }
            guard let all = SharesOf.people(figure.share, of: sizes.whole),
                let some = SharesOf.people(same.share, of: sizes.part)
            else { return nil }
            let found = all.lazy.flatMap { a in some.lazy.map { b in [a, b] } }
                .first { (0...(max(0, sizes.whole - sizes.part))).contains($0[0] - $0[1]) }
            guard let found else { return nil }
            people.append(found)
        }
        return Solution(whole: sizes.whole, part: sizes.part, people: people)
    }

    /// - Parameter known: how many each group is said to be otherwise, by name.
    func findings(_ known: [String: Int]) -> [Finding] {
        guard !solutions.isEmpty else {
            return [
                Finding(
                    .fault, .known(line),
                    "Inga antal upp till \(SharesOf.most) går ihop med både skillnaden och procenttalen.")
            ]
        }
        guard solutions.count == 1 else {
            let pairs = solutions.prefix(6).map { "\($0.whole) och \($0.part)" }
            return [
                Finding(
                    .note, .known(line),
                    "Det här går ihop: \(SwedishNumber.list(pairs.map { $0 }, "eller")) personer.")
            ]
        }
        return notes(solutions[0]) + missing(solutions[0], known)
    }

    private func notes(_ only: Solution) -> [Finding] {
        let of = { (place: Int) in SwedishNumber.list(only.people.map { $0[place] }) }
        let between = SwedishNumber.list(only.people.map { $0[0] - $0[1] })
        return [
            Finding(
                .note, .known(line),
                "Bara \(only.whole) och \(only.part) personer går ihop: \(of(0)) av \(only.whole), och "
                    + "\(of(1)) av \(only.part). Av de \(only.whole - only.part) som skiljer är då "
                    + "\(between) med i måtten.")
        ]
    }

    private func missing(_ only: Solution, _ known: [String: Int]) -> [Finding] {
        [(whole, only.whole), (part, only.part)].compactMap { group, size in
            guard let said = known[group.name], said != size else { return nil }
            let gap = said > size ? "\(said - size) fattas i tabellen" : "\(size - said) är för många"
            return Finding(
                .fault, group.place,
                "Procenttalen går bara ihop med \(size) personer, men de ska vara \(said): \(gap).")
        }
    }
}
