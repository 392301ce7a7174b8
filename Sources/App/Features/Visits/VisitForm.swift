import Casework
import Law
import Web

/// What was typed about a new visit.
struct VisitForm: FormDefinition {
    static let title = "Boka besök"
    static let fields = VisitFields.own.rules
    static func read(_ reader: inout FormReader) -> TypedVisit? { VisitFields.own.read(&reader) }
}
