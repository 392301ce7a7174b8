/// Which shares cannot come from so many people, and how many people the shares can come from. It never calls
/// it a fault that small groups do not fit, as long as nobody has said how many they are.
struct PopulationCheck {
    let population: Population

    /// How many they are said to be.
    func findings(of size: Int) -> [Finding] {
        let impossible = population.figures.filter { SharesOf.people($0.share, of: size) == nil }
        let own = impossible.map { figure in
            Finding(.fault, population.place(figure), sentence(figure, size))
        }
        return own + population.within.compactMap { within($0, size) }
    }

    private func sentence(_ figure: Population.Figure, _ size: Int) -> String {
        let printed = SwedishNumber.shortest(figure.share.value)
        let cut = SharesOf.isCut(figure.share, of: size)
        return "\(printed) % kan inte komma ur \(SwedishNumber.text(size)) personer: "
            + "\(SharesOf.nearest(figure.share, of: size)).\(cut ? " Andelen är avkortad." : "")"
    }

    /// A share of a share: neither of those people nor of all.
    private func within(_ inner: Population.Figure, _ size: Int) -> Finding? {
        guard let outer = population.figures.first(where: { $0.row == inner.row }) else { return nil }
        let groups = SharesOf.people(outer.share, of: size).map(Array.init) ?? []
        let fits = (groups + [size]).contains { SharesOf.people(inner.share, of: $0) != nil }
        guard !fits else { return nil }
        let printed = SwedishNumber.shortest(inner.share.value)
        let ways = (groups.filter { $0 > 0 }.prefix(1) + [size]).map { SharesOf.nearest(inner.share, of: $0) }
        let isHalf = (try? inner.share.value * Fraction(2)) == outer.share.value
        let half = "\(printed) är hälften av \(SwedishNumber.shortest(outer.share.value))."
        return Finding(
            .fault, population.place(inner),
            "\(printed) % går inte: \(ways.joined(separator: "; ")).\(isHalf ? " \(half)" : "")")
    }

    /// What the shares tell by themselves, where that is few enough to be of use.
    func note() -> Finding? {
        guard population.figures.count > 1 else { return nil }
        let sizes = SharesOf.sizes(population.shares)
        guard sizes.count <= 12 else { return nil }
        guard sizes.isEmpty else {
            return Finding(
                .note, population.place,
                "Procenttalen går ihop med \(SwedishNumber.list(sizes.map { "\($0)" }, "eller")) personer "
                    + "(av antal upp till \(SharesOf.most)).")
        }
        let next = (SharesOf.most...1000).first { size in
            population.shares.allSatisfy { SharesOf.people($0, of: size) != nil }
        }
        let least = next.map { " Det minsta antalet som går är \($0)." } ?? ""
        return Finding(
            .note, population.place,
            "Inget antal upp till \(SharesOf.most) ger alla de här procenttalen.\(least)")
    }
}
