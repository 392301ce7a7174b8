import Foundation
import Testing

/// Something that may not stand in the code, where, and what to do instead. It never bans by taste: each line
/// has cost somebody something.
struct Ban: Sendable, CustomTestStringConvertible {
    enum Within: Sendable {
        /// The code alone, without comments and strings.
        case code
        /// Every character of the file.
        case text
    }

    /// What `allowed.txt` calls it.
    let name: String
    /// Literal texts; a letter at either end must be the end of a word.
    let needles: [String]
    let within: Within
    /// Path prefixes; empty is everywhere.
    let folders: [String]
    let guideline: String

    init(_ name: String, _ needles: [String]? = nil, within: Within = .code, folders: [String] = [],
         instead guideline: String) {
        (self.name, self.needles, self.within) = (name, needles ?? [name], within)
        (self.folders, self.guideline) = (folders, guideline)
    }

    var testDescription: String { name }

    func applies(to file: SourceFile) -> Bool {
        folders.isEmpty || folders.contains { file.path.hasPrefix($0) }
    }

    /// The lines, from 1, where it stands.
    func lines(in text: String) -> [Int] {
        // Most files hold none of them: only the others are read as code.
        guard needles.contains(where: { Ban.occurs($0, in: text) }) else { return [] }
        let needles = needles.map { Array($0.utf8) }
        let searched = within == .code ? SwiftText(text).code : Array(text.utf8)
        return searched.split(separator: .newline, omittingEmptySubsequences: false).enumerated()
            .filter { line in needles.contains { Ban.holds(line.element, $0) } }
            .map { $0.offset + 1 }
    }

    private static func occurs(_ needle: String, in text: String) -> Bool {
        strstr(text, needle) != nil
    }

    static func holds(_ line: ArraySlice<UInt8>, _ needle: [UInt8]) -> Bool {
        guard let first = needle.first, let last = needle.last else { return false }
        guard line.count >= needle.count else { return false }
        for start in line.startIndex...(line.endIndex - needle.count) where line[start] == first {
            let end = start + needle.count
            guard line[start..<end].elementsEqual(needle) else { continue }
            let startsWord = !first.isNamePart || start == line.startIndex || !line[start - 1].isNamePart
            let endsWord = !last.isNamePart || end == line.endIndex || !line[end].isNamePart
            if startsWord && endsWord { return true }
        }
        return false
    }
}
