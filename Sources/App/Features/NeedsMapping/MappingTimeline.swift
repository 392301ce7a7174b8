import Casework
import Law
import Store
import Templating
import Web

/// A case's mapping as its page tells of it: the way there, and what has happened. Who may not read of the
/// person sees only that it happened.
enum MappingTimeline {
    /// None for a case that has no mapping and cannot begin one.
    static func acts(
        _ mapping: NeedsMapping?, _ facts: CaseFacts, under grant: CaseGrant, isReadable: Bool
    ) -> [Act] {
        guard isReadable else { return [] }
        let address = MappingAddress.index(grant.number)
        if let mapping {
            let label = "Kartläggning: \(mapping.summary.lowercasedFirst)"
            return [Act(label: label, address: address)]
        }
        let mayBegin = facts.isOpen && facts.host == nil && BeginMapping.phases.contains(facts.phase)
            && grant.may(.mapNeeds, in: .execution)
        return mayBegin ? [Act(label: "Kartläggning", address: address)] : []
    }

    static func entries(
        _ record: CaseRecord, _ number: String, isReadable: Bool
    ) -> [(at: Instant, entry: TimelineEntry)] {
        guard let mapping = record.mapping else {
            return filled(record.profiles, number, isReadable: isReadable)
        }
        let begun = entry(
            mapping.begunAt, "Kartläggningen började", by: mapping.begunBy,
            isReadable ? mapping.begunReason.paragraphs : [])
        return [begun] + mapping.occasions.map { noted($0, isReadable: isReadable) }
            + filled(mapping.forms, number, isReadable: isReadable)
            + mapping.turns.map { turned($0, isReadable: isReadable) }
    }

    private static func filled(
        _ forms: [MappingForm], _ number: String, isReadable: Bool
    ) -> [(at: Instant, entry: TimelineEntry)] {
        forms.compactMap { form in
            form.lockedAt.map { at in
                entry(
                    at, isReadable ? "Klart: \(form.title)" : "Formulär klart", by: form.lockedBy ?? "",
                    act: isReadable
                        ? Act(label: "Läs formuläret", address: MappingAddress.form(form.id, number)) : nil)
            }
        }
    }

    private static func noted(
        _ one: NeedsMapping.Occasion, isReadable: Bool
    ) -> (at: Instant, entry: TimelineEntry) {
        let day = one.occasion.day
        let heading = switch one.occasion.standing {
        case .booked: "Kartläggning bokad till \(one.occasion.when)"
        case .held: "Kartläggning \(day)"
        case .cancelled: "Kartläggningen \(day) blev inte av"
        }
        let staff = [one.firstName, one.secondName].compactMap { $0 }.joined(separator: " och ")
        let facts = [one.occasion.place.swedish, staff] + [one.occasion.minutes?.asHours].compactMap { $0 }
        let alone = one.occasion.aloneReason
        let texts = ["\(facts.joined(separator: ", "))."] + (alone.isEmpty ? [] : ["Ensam: \(alone)"])
        return entry(
            one.notedAt, heading, by: one.notedBy,
            isReadable ? texts + one.occasion.note.paragraphs : [])
    }

    private static func turned(
        _ turn: NeedsMapping.Turn, isReadable: Bool
    ) -> (at: Instant, entry: TimelineEntry) {
        let words = isReadable ? turn.words.paragraphs : []
        return switch turn.kind {
        case .stopped: entry(turn.at, "Kartläggningen stoppad", by: turn.by, words)
        case .resumed: entry(turn.at, "Kartläggningen upptagen igen", by: turn.by)
        case .concluded:
            entry(
                turn.at, "Kartläggningen klar", by: turn.by,
                (isReadable ? ["Förslag: \(turn.proposal?.swedish ?? "")."] : []) + words)
        }
    }

    private static func entry(
        _ at: Instant, _ heading: String, by name: String, _ texts: [String] = [], act: Act? = nil
    ) -> (at: Instant, entry: TimelineEntry) {
        let entry = TimelineEntry(
            dateTime: at.description, when: at.dayAndTime, heading: heading, byLine: name, texts: texts,
            act: act)
        return (at, entry)
    }
}
