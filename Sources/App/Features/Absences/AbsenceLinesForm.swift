import Casework
import Web

/// A line for each person, in the words of whoever goes away. A field means the person's place, so nobody is
/// taken for somebody else.
struct AbsenceLinesForm: FormDefinition {
    static let title = "En rad om var och en"
    static func name(_ place: Int) -> String { "rad\(place)" }

    static let fields: [FieldRule] = AbsenceLineRepository.places.map {
        FieldRule(name($0), "Rad \($0)", .lines(rows: 2), maximumLength: 1000)
    }

    /// What was typed, by place.
    static func read(_ reader: inout FormReader) -> [Int: String]? {
        var lines: [Int: String] = [:]
        for place in AbsenceLineRepository.places { lines[place] = reader.text(name(place)) }
        return reader.complaints.isEmpty ? lines : nil
    }
}
