/// How a Swedish name sounds, roughly, so that Kristina finds Christina and Karlsson finds Carlsson. Two
/// spellings with the same key are worth showing together; it never says that they are the same name.
public enum SoundKey {
    /// Goes up when the rule changes: then every key is made anew (`name_key_rule`).
    public static let rule = 1

    static func of(_ letters: [Unicode.Scalar]) -> String {
        var sound: [Unicode.Scalar] = [], place = 0
        sound.reserveCapacity(letters.count + 2)
        while place < letters.count {
            place += together(letters, place, &sound) ?? single(letters, place, &sound)
        }
        if sound.count > 2, sound.suffix(2) == ["i", "e"] { sound.removeLast() }
        return NameLetters.text(sound)
    }

    /// Nobody hears that a sound is written twice.
    private static func hear(_ one: Unicode.Scalar, _ sound: inout [Unicode.Scalar]) {
        if sound.last != one { sound.append(one) }
    }

    private static func hear(
        _ one: Unicode.Scalar, then other: Unicode.Scalar, _ sound: inout [Unicode.Scalar]
    ) {
        hear(one, &sound)
        hear(other, &sound)
    }

    /// Letters written together that sound as another: how many they are, or nil where there are none.
    private static func together(
        _ letters: [Unicode.Scalar], _ place: Int, _ sound: inout [Unicode.Scalar]
    ) -> Int? {
        guard place + 1 < letters.count else { return nil }
        switch (letters[place], letters[place + 1]) {
        // At the beginning only: Hjalmar, but not Edje.
        case (let first, "j") where place == 0 && "hldg".unicodeScalars.contains(first): hear("j", &sound)
        case ("s", "c") where place + 2 < letters.count && letters[place + 2] == "h":
            hear("s", &sound)
            return 3
        case ("p", "h"): hear("f", &sound)
        case ("t", "h"), ("d", "t"): hear("t", &sound)
        case ("c", "k"), ("c", "h"), ("k", "j"): hear("k", &sound)
        case ("f", "v"): hear("v", &sound)
        case ("q", "u"), ("q", "v"), ("q", "w"): hear("k", then: "v", &sound)
        default: return nil
        }
        return 2
    }

    /// One letter; some have a sound that hangs on their neighbours.
    private static func single(
        _ letters: [Unicode.Scalar], _ place: Int, _ sound: inout [Unicode.Scalar]
    ) -> Int {
        let after = place + 1 < letters.count ? letters[place + 1] : nil
        let isFirst = place == 0
        let beforeVowel = after.map(isVowel) ?? false, beforeSoft = after.map(isSoft) ?? false
        switch letters[place] {
        case "c": hear(beforeSoft ? "s" : "k", &sound)
        case "g": hear(isFirst && beforeSoft ? "j" : "g", &sound)
        case "f" where after == "f": break
        case "f": hear(isFirst || beforeVowel ? "f" : "v", &sound)
        case "h" where isFirst || (beforeVowel && isVowel(letters[place - 1])): hear("h", &sound)
        case "h": break
        case "y": hear(isFirst && beforeVowel ? "j" : "i", &sound)
        case "j": hear(isFirst ? "j" : "i", &sound)
        case "x": hear("k", then: "s", &sound)
        default: hear(alone(letters[place]), &sound)
        }
        return 1
    }

    /// A letter that always sounds as another, or as itself.
    private static func alone(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        switch letter {
        case "q": "k"
        case "z": "s"
        case "w": "v"
        case "ä": "e"
        case "å": "a"
        case "ö": "o"
        case "ü": "i"
        default: letter
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
