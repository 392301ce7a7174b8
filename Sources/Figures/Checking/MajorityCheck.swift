/// "En majoritet, cirka en tredjedel": a majority that is said to be less than half in the same breath. It
/// never reads two statements about different people as one.
struct MajorityCheck {
    private static let fractions: Set<String> = [
        "tredjedel", "fjärdedel", "femtedel", "sjättedel", "åttondel", "tiondel",
    ]
    private static let hedges: Set<String> = [
        "cirka", "ca", "circa", "ungefär", "omkring", "runt", "drygt", "knappt", "nästan", "en", "dvs",
    ]

    let line: Int
    let text: String

    func findings() -> [Finding] {
        let words = text.lowercased().split(separator: " ").map(String.init)
        return words.indices.compactMap { place in
            guard ["majoritet", "majoriteten", "merparten", "flertalet"].contains(plain(words[place])),
                let said = said(words[(place + 1)...])
            else { return nil }
            return Finding(
                .fault, .line(line),
                "En majoritet är mer än hälften, men här står \(said). Båda kan inte stämma.")
        }
    }

    /// The share in apposition: after "av deltagarna" and hedges, before anything else.
    private func said(_ words: ArraySlice<String>) -> String? {
        var rest = words
        if rest.first == "av" { rest = rest.dropFirst(2) }
        let hedged = rest.prefix { MajorityCheck.hedges.contains(plain($0)) }
        rest = rest.dropFirst(hedged.count)
        guard let word = rest.first else { return nil }
        if MajorityCheck.fractions.contains(plain(word)) { return "en \(plain(word))" }
        let isSplit = ["%", "procent"].contains(rest.dropFirst().first.map(plain) ?? "")
        guard let share = Quantity(isSplit ? "\(word.trimmed { $0 == "(" }) %" : plain(word)), share.isShare,
            share.value < Fraction(50)
        else { return nil }
        return "\(SwedishNumber.shortest(share.value)) %"
    }

    private func plain(_ word: String) -> String { word.trimmed { ",.;:()\u{2013}".contains($0) } }
}
