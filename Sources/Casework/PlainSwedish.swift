/// Advice on a text that somebody has to understand: long sentences and words, passive, officialese, and
/// talk about the reader instead of to them. Advice only; it never hinders and never changes a word.
public struct PlainSwedish: Sendable {
    public enum Advice: Sendable, Hashable, CaseIterable {
        case longSentence, longWord, passive, officialese, notYou

        public var swedish: String {
            switch self {
            case .longSentence: "Mening med fler än \(mostWords) ord. Dela den."
            case .longWord: "Långt ord. Finns ett kortare?"
            case .passive: "Passiv form. Skriv vem som gör det."
            case .officialese: "Kanslispråk. Skriv som du säger."
            case .notYou: "Skriv till personen: du."
            }
        }
    }

    /// One piece of the text: a word or what stands between words, with what there is to say of it.
    public struct Piece: Sendable, Equatable {
        public let text: String
        public let advice: Advice?
        /// A better word, where there is one.
        public let instead: String?
    }

    public static let mostWords = 22
    private static let longestWord = 17

    public let pieces: [Piece]
    /// How many sentences are too long.
    public let longSentences: Int

    public init(_ text: String) {
        pieces = PlainSwedish.tokens(text).map(PlainSwedish.judge)
        longSentences = PlainSwedish.sentences(text).count { $0 > PlainSwedish.mostWords }
    }

    /// What there is to say, without repeating; empty for a plain text.
    public var advice: [Advice] {
        let found = Set(pieces.compactMap(\.advice) + (longSentences > 0 ? [.longSentence] : []))
        return Advice.allCases.filter(found.contains)
    }

    /// Words and what stands between them, in order; together they are the text.
    private static func tokens(_ text: String) -> [String] {
        var tokens: [String] = []
        var isWord = false
        for character in text {
            let continues = character.isLetter == isWord && !tokens.isEmpty
            if continues {
                tokens[tokens.count - 1].append(character)
            } else {
                tokens.append(String(character))
            }
            isWord = character.isLetter
        }
        return tokens
    }

    private static func sentences(_ text: String) -> [Int] {
        text.split { ".!?\n".contains($0) }.map { $0.split(whereSeparator: \.isWhitespace).count }
    }

    private static func judge(_ token: String) -> Piece {
        let word = token.lowercased()
        if let better = officialese[word] { return Piece(text: token, advice: .officialese, instead: better) }
        if aboutReader.contains(word) { return Piece(text: token, advice: .notYou, instead: "du") }
        if isPassive(word) { return Piece(text: token, advice: .passive, instead: nil) }
        if word.count > longestWord { return Piece(text: token, advice: .longWord, instead: nil) }
        return Piece(text: token, advice: nil, instead: nil)
    }

    /// Verbs in -as, -ades, -ats and -eras; nouns and names that end so are seldom that long. "Finns",
    /// "hoppas" and such are no passives.
    private static func isPassive(_ word: String) -> Bool {
        guard word.count > 5, !deponent.contains(word) else { return false }
        return ["eras", "ades", "erats", "ljas", "slås", "llas", "llats", "rdes"].contains {
            word.hasSuffix($0)
        }
    }

    private static let deponent: Set<String> = ["hoppas", "lyckas", "trivas", "umgås", "fattas", "behövdes"]
    private static let aboutReader: Set<String> = [
        "sökanden", "sökande", "vederbörande", "klienten", "brukaren", "personen", "denne", "enskilde",
        "enskildes",
    ]
    private static let officialese: [String: String] = [
        "erhålla": "få", "erhåller": "får", "erhållit": "fått", "föreligger": "finns", "föreligga": "finnas",
        "beträffande": "om", "avseende": "om", "angående": "om", "erfordras": "behövs", "jämlikt": "enligt",
        "inkommit": "kommit in", "inkommer": "kommer in", "ovanstående": "det som står ovan",
        "nedanstående": "det som står nedan", "härvid": "då", "därvid": "då", "sålunda": "så",
        "emedan": "eftersom", "huruvida": "om", "åtnjuta": "få", "tillse": "se till", "tillhandahålla": "ge",
        "tillgodose": "möta", "tillgodoses": "möts", "tillgodosett": "mött", "vidtaga": "göra",
        "vidta": "göra", "samt": "och", "dock": "men", "äga": "ha", "hemställer": "ber",
        "bifalles": "beviljas",
        "avslås": "vi avslår", "medelst": "med", "utgör": "är", "insatsen": "stödet", "insats": "stöd",
    ]
}
