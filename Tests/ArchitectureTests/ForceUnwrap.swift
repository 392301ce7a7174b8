/// Finds `!` behind a value or a type. It cannot tell `a!=b` from an inequality: write spaces.
enum ForceUnwrap {
    static let name = "force unwrap"

    static func lines(in text: String) -> [Int] {
        SwiftText(text).lines.enumerated()
            .filter { isForced($0.element) }
            .map { $0.offset + 1 }
    }

    private static func isForced(_ line: ArraySlice<UInt8>) -> Bool {
        let closing = Set(")]}>?\"".utf8)
        return line.indices.dropFirst().contains { index in
            line[index] == UInt8(ascii: "!")
                && (line[index - 1].isNamePart || closing.contains(line[index - 1]))
                && !["try", "as"].contains { line[..<index].ends(with: $0) }
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with word: String) -> Bool {
        let word = Array(word.utf8)
        return suffix(word.count).elementsEqual(word) && !(dropLast(word.count).last?.isNamePart ?? false)
    }
}
