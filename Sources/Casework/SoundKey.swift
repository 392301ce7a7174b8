/// How a Swedish name sounds, roughly, so that Kristina finds Christina and Karlsson finds Carlsson. Two
/// spellings with the same key are worth showing together; it never says that they are the same name.
public enum SoundKey {
    /// Goes up when the rule changes: then every key is made anew (`name_key_rule`).
    public static let rule = 1

    /// Letters written together that sound as others, longest first.
    private static let groups: [(spelled: [Unicode.Scalar], sound: [Unicode.Scalar])] =
        [
            ("sch", "s"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("ch", "k"), ("dt", "t"), ("fv", "v"),
            ("kj", "k"), ("qu", "kv"), ("qv", "kv"), ("qw", "kv"), ("q", "k"), ("x", "ks"), ("z", "s"),
            ("w", "v"), ("ä", "e"), ("å", "a"), ("ö", "o"), ("ü", "i"),
        ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }

    /// The same, at the beginning of a word only.
    private static let beginnings: [(spelled: [Unicode.Scalar], sound: [Unicode.Scalar])] =
        ["hj", "lj", "dj", "gj"].map { (Array($0.unicodeScalars), ["j"]) }

    static func of(_ letters: [Unicode.Scalar]) -> String {
        var sound: [Unicode.Scalar] = [], place = 0
        while place < letters.count {
            let (taken, heard) = next(letters, place)
            for one in heard where sound.last != one { sound.append(one) }
            place += taken
        }
        if sound.count > 2, sound.suffix(2) == ["i", "e"] { sound.removeLast() }
        return String(String.UnicodeScalarView(sound))
    }

    private static func next(_ letters: [Unicode.Scalar], _ place: Int) -> (Int, [Unicode.Scalar]) {
        let rest = letters[place...]
        if place == 0, let group = beginnings.first(where: { rest.starts(with: $0.spelled) }) {
            return (group.spelled.count, group.sound)
        }
        if let group = groups.first(where: { rest.starts(with: $0.spelled) }) {
            return (group.spelled.count, group.sound)
        }
        return (1, single(letters, place))
    }

    /// A letter whose sound hangs on its neighbours.
    private static func single(_ letters: [Unicode.Scalar], _ place: Int) -> [Unicode.Scalar] {
        let after = place + 1 < letters.count ? letters[place + 1] : nil
        let isFirst = place == 0
        let beforeVowel = after.map(isVowel) ?? false, beforeSoft = after.map(isSoft) ?? false
        switch letters[place] {
        case "c": return beforeSoft ? ["s"] : ["k"]
        case "g": return isFirst && beforeSoft ? ["j"] : ["g"]
        case "f": return after == "f" ? [] : isFirst || beforeVowel ? ["f"] : ["v"]
        case "h": return isFirst || (beforeVowel && isVowel(letters[place - 1])) ? ["h"] : []
        case "y": return isFirst && beforeVowel ? ["j"] : ["i"]
        case "j": return isFirst ? ["j"] : ["i"]
        default: return [letters[place]]
        }
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u", "y", "å", "ä", "ö", "ü": true
        default: false
        }
    }

    private static func isSoft(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "e", "i", "y", "ä", "ö": true
        default: false
        }
    }
}
