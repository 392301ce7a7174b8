/// How what was typed is like a name, word by word, and that in words. It never decides whether two people
/// are one: only people do.
public struct NameLikeness: Sendable, Equatable {
    /// Nearest first.
    public enum Degree: Int, Sendable, Comparable {
        case same, folded, sound, beginning

        public static func < (left: Degree, right: Degree) -> Bool { left.rawValue < right.rawValue }
    }

    /// One typed word and the word of the name that it is like.
    public struct Pair: Sendable, Equatable {
        public let typed: NameWord
        public let found: NameWord
        /// Its place in the name, and the typed word's in what was typed.
        public let place: Int
        public let typedPlace: Int
        public let degree: Degree
    }

    public let pairs: [Pair]
    public let typedCount: Int
    public let foundCount: Int

    /// - Parameter beginnings: whether a word may be only begun, as in a search.
    public init(_ typed: [NameWord], to found: [NameWord], beginnings: Bool) {
        var free = Set(found.indices)
        var pairs: [Pair] = []
        // The likest words take each other first, whatever their order.
        for degree in [Degree.same, .folded, .sound] + (beginnings ? [.beginning] : []) {
            for (place, word) in typed.enumerated() where !pairs.contains(where: { $0.typedPlace == place }) {
                guard let match = free.sorted().first(where: { NameLikeness.is(word, degree, found[$0]) })
                else { continue }
                free.remove(match)
                let pair = Pair(
                    typed: word, found: found[match], place: match, typedPlace: place, degree: degree)
                pairs.append(pair)
            }
        }
        self.pairs = pairs.sorted { $0.typedPlace < $1.typedPlace }
        typedCount = typed.count
        foundCount = found.count
    }

    /// Every typed word has its word in the name.
    public var holdsAllTyped: Bool { typedCount > 0 && pairs.count == typedCount }

    /// Every word of the name was typed, and nothing else.
    public var isWholeName: Bool { holdsAllTyped && typedCount == foundCount }

    /// How far from typed the farthest word is.
    public var degree: Degree { pairs.map(\.degree).max() ?? .same }

    public var isInOrder: Bool { zip(pairs, pairs.dropFirst()).allSatisfy { $0.place < $1.place } }

    private static func `is`(_ typed: NameWord, _ degree: Degree, _ found: NameWord) -> Bool {
        switch degree {
        case .same: typed.letters == found.letters
        case .folded: typed.folded == found.folded
        case .sound: typed.sounds.contains { found.sounds.contains($0) }
        case .beginning:
            found.folded.hasPrefix(typed.folded)
                || typed.sounds.contains { sound in found.sounds.contains { $0.hasPrefix(sound) } }
        }
    }
}

extension NameLikeness {
    /// Why the name was found, for whoever reads the list.
    public var swedish: [String] {
        let unlike = pairs.filter { $0.degree == .folded || $0.degree == .sound }
        let sounds = unlike.map { "\($0.typed.written)/\($0.found.written)" }.joined(separator: ", ")
        return [lead] + (sounds.isEmpty ? [] : ["Låter lika: \(sounds)"])
    }

    private var lead: String {
        if pairs.contains(where: { $0.degree == .beginning }) { return "Början av namnet" }
        guard isWholeName else { return "En del av namnet" }
        let words = degree == .same ? "Samma namn" : "Liknande namn"
        return isInOrder ? words : words + " i annan ordning"
    }
}
