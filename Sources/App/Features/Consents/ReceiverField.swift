import Casework
import Web

/// The question of who is told. It is asked in every form by which something leaves its file, and never
/// answered by the consent that is chosen there: whether that one is for this party is for the rule.
enum ReceiverField {
    static let name = "part"

    static func rule(_ label: String, hint: String = "") -> FieldRule {
        FieldRule(
            name, label, .select(Party.outside.map { .init(value: $0.rawValue, label: $0.swedish) }),
            hint: hint)
    }

    /// Nil with its sentence where nobody was chosen, or the kind does not say who it is and no name does.
    /// - Parameter field: the one with the name.
    static func read(_ reader: inout FormReader, name field: String) -> NamedParty? {
        let party = reader.choice(name, among: Party.outside, orSay: SharingProblem.noParty.swedish)
        let who = PartyName.canonical(reader.text(field))
        guard let party else { return nil }
        if party.needsName, who.isEmpty {
            reader.complain(field, SharingProblem.noName(party).swedish)
            return nil
        }
        return NamedParty(party, who)
    }
}
