import Casework
import Web

/// The question on what something is told: a consent that holds, or a section. The same in every form by
/// which something leaves its file.
enum SharingBasisField {
    static let name = "grund"
    private static let mark = "samtycke."

    static let rule = FieldRule(
        name, "På vilken grund?", .select([]),
        hint: "Ett samtycke som gäller idag, eller ett lagrum. Saknas båda får inget berättas.")

    static func value(_ consent: ConsentID) -> String { "\(mark)\(consent)" }

    /// - Parameter laws: those that can be the ground here.
    static func choices(
        _ living: [ConsentRecord], laws: [SharingLaw] = SharingLaw.outside
    ) -> [FieldRule.Choice] {
        living.map { one in
            let terms = one.consent.terms
            let what = "\(one.consent.party.swedish), \(terms.purpose.swedish.lowercasedFirst)"
            return FieldRule.Choice(value: value(one.id), label: "Samtycke: \(what), till \(terms.to)")
        } + laws.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) }
    }

    /// Nil with its sentence where nothing was chosen. A reason beside a consent would be let go of.
    /// - Parameter field: the one with the reason for a section, and for nothing else.
    static func read(_ reader: inout FormReader, reasonIn field: String) -> SharingBasis? {
        let reason = reader.text(field)
        let basis = read(&reader, reason: reason)
        if basis?.consent != nil, !reason.isEmpty { reader.complain(field, unread) }
        return basis
    }

    private static let unread = "Skälet hör till ett lagrum. Välj lagrummet som grund, eller töm fältet."

    /// Nil with its sentence where nothing was chosen.
    static func read(_ reader: inout FormReader, reason: String) -> SharingBasis? {
        let text = reader.text(name)
        if text.hasPrefix(mark), let consent = ConsentID(String(text.dropFirst(mark.count))) {
            return .consent(consent)
        }
        if let law = SharingLaw(rawValue: text) { return .law(law, reason: reason) }
        reader.complain(name, SharingProblem.noBasis.swedish)
        return nil
    }
}
