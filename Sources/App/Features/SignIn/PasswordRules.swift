/// What makes a password good enough (ASVS 6.2): long, and not one that guessers try first. It never asks for
/// kinds of characters, and never changes a password: what was typed is what counts, octet for octet.
struct PasswordRules: Sendable {
    /// With a second factor twelve is a fair floor (ASVS 6.2.1).
    static let minimumCharacters = 12
    static let maximumBytes = 1024

    /// Words that belong to this place and person, folded: product, authority, municipality, names.
    private let ownWords: Set<String>

    /// - Parameters:
    ///   - username, name: whose password it will be.
    ///   - programmeWords: names of programmes and municipalities.
    init(username: String, name: String, programmeWords: [String]) {
        let texts = [username, name] + programmeWords
        let parts = texts.flatMap { $0.split { !$0.isLetter }.map { PasswordRules.folded(String($0)) } }
        ownWords = Set((parts + texts.map(PasswordRules.letters)).filter { $0.utf8.count >= 3 })
    }

    /// Why it cannot be used, as a sentence that says what to do; nil if it can.
    func objection(to password: String) -> String? {
        if password.utf8.count > PasswordRules.maximumBytes {
            return "Lösenordet är för långt. Det får vara högst \(PasswordRules.maximumBytes) tecken."
        }
        if isGuessable(password) {
            return "Lösenordet är lätt att gissa: det bygger på ett vanligt ord, ett namn eller ett årtal. "
                + "Välj till exempel fyra ord som inte hör ihop."
        }
        if password.unicodeScalars.count < PasswordRules.minimumCharacters {
            return "Lösenordet är för kort. Skriv minst \(PasswordRules.minimumCharacters) tecken. "
                + "Fyra ord som inte hör ihop är bra och lätt att minnas."
        }
        return nil
    }

    /// Whether at most two known words are nearly all there is in it, whatever digits and signs stand around
    /// them.
    private func isGuessable(_ password: String) -> Bool {
        let letters = PasswordRules.letters(password)
        guard !PasswordRules.isMonotonous(password),
            !CommonPasswords.whole.contains(PasswordRules.folded(password))
        else {
            return true
        }
        // Digits alone: dates and telephone numbers.
        if letters.isEmpty { return password.unicodeScalars.count < 20 }
        return remainder(of: letters, after: 2) <= 2
            || remainder(of: PasswordRules.unmasked(password), after: 2) <= 2
    }

    /// How many letters are left when up to so many known words, the longest first, have been taken out.
    private func remainder(of letters: String, after words: Int) -> Int {
        guard !letters.isEmpty else { return Int.max }
        guard words > 0, let range = longestWord(in: letters) else { return letters.utf8.count }
        var rest = Array(letters.utf8)
        rest.removeSubrange(range)
        return rest.isEmpty ? 0 : remainder(of: String(decoding: rest, as: UTF8.self), after: words - 1)
    }

    private func longestWord(in letters: String) -> Range<Int>? {
        let bytes = Array(letters.utf8)
        for length in stride(from: min(bytes.count, 40), through: 3, by: -1) {
            for start in 0...(bytes.count - length) {
                let word = String(decoding: bytes[start..<start + length], as: UTF8.self)
                if ownWords.contains(word) || CommonPasswords.words.contains(word) {
                    return start..<start + length
                }
            }
        }
        return nil
    }

    /// One or two characters over and over, or a row of neighbours: "aaaaaaaaaaaa", "123456789012". Only
    /// where it is short: length makes up for it.
    private static func isMonotonous(_ password: String) -> Bool {
        let scalars = password.unicodeScalars.map(\.value)
        guard scalars.count < 20, scalars.count > 1 else { return false }
        let neighbours = zip(scalars, scalars.dropFirst()).filter { $0.0.distance(to: $0.1).magnitude <= 1 }
            .count
        return Set(scalars).count <= 2 || neighbours >= scalars.count - 2
    }
}

extension PasswordRules {
    /// Lower case, and å, ä, ö and é as people write them where they are missing.
    static func folded(_ text: String) -> String {
        var out = ""
        for character in text.lowercased() {
            switch character {
            case "å", "ä", "à", "á": out.append("a")
            case "ö", "ø": out.append("o")
            case "é", "è", "ê": out.append("e")
            case "ü": out.append("u")
            default: out.append(character)
            }
        }
        return out
    }

    /// The letters a–z of the folded text; everything else left out.
    static func letters(_ text: String) -> String {
        String(folded(text).filter { $0.isASCII && $0.isLetter })
    }

    /// As `letters`, with the digits and signs inside it read as the letters they stand for: "l0sen0rd".
    static func unmasked(_ text: String) -> String {
        let masks: [Character: Character] = [
            "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
        ]
        let inner = folded(text).drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed()
        return letters(String(inner.map { masks[$0] ?? $0 }))
    }
}
