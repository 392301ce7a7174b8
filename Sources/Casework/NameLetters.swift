/// The letters of one word of a name, lower case and without foreign accents, å, ä, ö and ü kept. It never
/// drops a letter of another script: those are compared as they are.
enum NameLetters {
    /// The alphabet's letters and the spellings of other languages that are taken for them.
    private static let plain: [(Unicode.Scalar, String)] = [
        ("a", "àáâãāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõōŏő"),
        ("r", "ŕŗř"), ("s", "śŝşšșſ"), ("t", "ţťŧț"), ("u", "ùúûũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
        ("z", "źżž"), ("ä", "æ"), ("ö", "øœ"),
    ]

    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, spellings) in plain {
            for spelling in spellings.unicodeScalars { table[spelling] = letter }
        }
        return table
    }()

    /// Letters that were written as a letter and a mark after it.
    private static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar {
        switch (letter, mark) {
        case ("a", "\u{30A}"): "å"
        case ("a", "\u{308}"): "ä"
        case ("o", "\u{308}"): "ö"
        case ("u", "\u{308}"): "ü"
        default: letter
        }
    }

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        ("\u{300}"..."\u{36F}").contains(scalar)
    }

    static func of(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var letters: [Unicode.Scalar] = []
        letters.reserveCapacity(word.count)
        for scalar in word {
            if scalar.isASCII {
                letters.append(("A"..."Z").contains(scalar) ? lower(scalar) : scalar)
            } else if isMark(scalar) {
                guard let last = letters.popLast() else { continue }
                letters.append(composed(last, scalar))
            } else if scalar == "ß" {
                letters += ["s", "s"]
            } else {
                // One letter can become two in lower case: İ is i with a dot.
                for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(lower) {
                    letters.append(table[lower] ?? lower)
                }
            }
        }
        return letters
    }

    private static func lower(_ capital: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(truncatingIfNeeded: capital.value) | 0x20)
    }

    static func text(_ letters: [Unicode.Scalar]) -> String {
        var octets: [UInt8] = []
        octets.reserveCapacity(letters.count * 2)
        for letter in letters {
            if letter.isASCII {
                octets.append(UInt8(truncatingIfNeeded: letter.value))
            } else {
                octets.append(contentsOf: letter.utf8)
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    /// Without the dots and rings too: Åke and Ake are the same.
    static func folded(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        letters.map { letter in
            switch letter {
            case "å", "ä": "a"
            case "ö": "o"
            case "ü": "u"
            default: letter
            }
        }
    }
}
