import Casework
import Figures
import Law

/// Tables that a programme has printed, as its file has them. Every fault names its field.
extension ProgrammeFile {
    /// A table of the programme's own reports.
    struct Published: Decodable {
        let code: String
        let beside: String
        let from: String
        let to: String
        let title: String
        let source: String
        /// Cells are parted by tabs.
        let lines: [String]
        let known: [String]
        let comment: String
    }

    func printed() throws -> [PrintedTable] {
        try (published ?? []).enumerated().map { index, one in
            let place = "published[\(index + 1)]"
            let (from, to) = (try day(one.from, place + ".from"), try day(one.to, place + ".to"))
            guard to >= from else {
                throw ProgrammeFileFault(field: place + ".to", sentence: "Sista dagen är före den första.")
            }
            guard ![one.code, one.title, one.source].contains(""), !one.lines.isEmpty else {
                throw ProgrammeFileFault(field: place, sentence: "En text är tom.")
            }
            let content = one.lines.joined(separator: "\n")
            if let problem = ConsistencyCheck.tooLarge(content) {
                throw ProgrammeFileFault(field: place + ".lines", sentence: problem)
            }
            return PrintedTable(
                code: one.code, section: try choice(one.beside, place + ".beside"), from: from, to: to,
                title: one.title, source: one.source, content: content,
                known: one.known.joined(separator: "\n"), comment: one.comment)
        }
    }
}
