/// Six words in a row, hashed (FNV-1a, 64 bits), so that a text can be looked for without being written down.
/// It never keeps a word.
struct WordRuns {
    private static let start: UInt64 = 14_695_981_039_346_656_037
    private static let prime: UInt64 = 1_099_511_628_211
    private static let length = 6

    /// The hashes of every run of six words in a text, whatever stands between them.
    static func hashes(of text: String) -> [UInt64] {
        var words: [UInt64] = []
        var word = start
        var isIn = false
        for octet in text.utf8 {
            let lower = (65...90).contains(octet) ? octet | 32 : octet
            if (97...122).contains(lower) || lower >= 128 {
                word = (word ^ UInt64(lower)) &* prime
                isIn = true
            } else if isIn {
                words.append(word)
                (word, isIn) = (start, false)
            }
        }
        if isIn { words.append(word) }
        guard words.count >= length else { return [] }
        return (0...(words.count - length)).map { first in
            words[first..<(first + length)].reduce(0) { ($0 &* prime) ^ $1 }
        }
    }
}
