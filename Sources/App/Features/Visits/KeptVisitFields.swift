import Casework
import Web

/// The boxes of a form that ends support: one for each visit to come, ticked where it is to be held all the
/// same. What is not ticked is called off.
enum KeptVisitFields {
    /// Nobody has so many booked; what there may be beyond them is called off.
    static let most = 60

    private static func name(_ place: Int) -> String { "behall\(place)" }

    static let rules = (1...most).map { FieldRule(name($0), "Behåll besök \($0)", .pick([])) }

    static let legend = "Besök att behålla"

    /// What happens to the others; nothing where nothing is booked.
    static func lead(_ visits: [Visit]) -> String {
        visits.isEmpty
            ? "" : " Bokade besök avbokas, om du inte kryssar att de ska bli av."
    }

    static func names(_ visits: [Visit]) -> [String] { (1...most).prefix(visits.count).map(name) }

    static func groups(_ visits: [Visit]) -> [FieldGroup] {
        visits.isEmpty ? [] : [FieldGroup(legend, names(visits))]
    }

    static func choices(_ visits: [Visit]) -> [String: [FieldRule.Choice]] {
        let pairs = zip((1...most).map(name), visits).map { field, visit in
            let label = "Behåll \(visit.booking.whenAndWhere)"
            return (field, [FieldRule.Choice(value: visit.id.description, label: label)])
        }
        return Dictionary(pairs) { first, _ in first }
    }

    static func read(_ reader: inout FormReader) -> Set<VisitID> {
        var kept: Set<VisitID> = []
        for field in (1...most).map(name) {
            let text = reader.text(field)
            guard !text.isEmpty else { continue }
            guard let id = VisitID(text) else {
                reader.complain(field, "Kryssa besöket igen.")
                continue
            }
            kept.insert(id)
        }
        return kept
    }
}
