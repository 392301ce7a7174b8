/// Measures every file and function of the checkout. It only measures: what is too much, `Ratchet` says.
enum Sizes {
    struct Finding {
        let measure: Ratchet.Measure
        let key: String
        let place: String
        let size: Int
    }

    /// All that is above the wanted size, exceptions or not.
    static let today: [Finding] = (SourceTree.swift + SourceTree.python).flatMap(findings(in:))

    /// Functions of the same name in one file share a key; the longest counts.
    static var byKey: [String: Int] {
        Dictionary(today.map { ($0.key, $0.size) }, uniquingKeysWith: max)
    }

    static func findings(in file: SourceFile) -> [Finding] {
        let length = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
            - (file.text.hasSuffix("\n") ? 1 : 0)
        let long = file.lines.filter { $0.count > Ratchet.longestLine }.count
        var found = [
            Finding(measure: .file, key: "file \(file.path)", place: file.path, size: length),
            Finding(measure: .lines, key: "lines \(file.path)", place: file.path, size: long),
        ]
        if file.name.hasSuffix(".swift") {
            found += Declarations(SwiftText(file.text)).functions.map { function in
                Finding(
                    measure: .function, key: "function \(file.path) \(function.name)",
                    place: "\(file.path):\(function.line)", size: function.length)
            }
        }
        return found.filter { $0.size > $0.measure.wanted }
    }
}
