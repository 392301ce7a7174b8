/// Words in the order of the Swedish alphabet: å, ä and ö stand last, capitals with their small letters.
public enum SwedishOrder {
    public static func isBefore(_ left: String, _ right: String) -> Bool {
        key(left).lexicographicallyPrecedes(key(right))
    }

    private static func key(_ words: String) -> [UInt32] {
        words.lowercased().unicodeScalars.map { scalar in
            switch scalar {
            case "å": UInt32(UInt8(ascii: "z")) + 1
            case "ä": UInt32(UInt8(ascii: "z")) + 2
            case "ö": UInt32(UInt8(ascii: "z")) + 3
            case "é": UInt32(UInt8(ascii: "e"))
            default: scalar.value
            }
        }
    }
}
