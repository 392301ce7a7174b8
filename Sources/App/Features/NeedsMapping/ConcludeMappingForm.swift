import Casework
import Web

/// What the mapping leads to.
struct ConcludeMappingForm: FormDefinition {
    struct Value: Sendable {
        let proposal: MappingProposal
        let words: String
    }

    static let title = "Gör klart kartläggningen"
    static let proposal = "forslag"
    static let words = "text"

    static let fields: [FieldRule] = [
        FieldRule(proposal, "Vad föreslår ni?", .oneOf(.all(of: MappingProposal.self, \.swedish))),
        FieldRule(
            words, "Förslaget och varför", .lines(rows: 5),
            hint: "Kort: vad ni har kommit fram till, vad personen själv vill, vad som händer nu.",
            maximumLength: 10_000),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let proposal = reader.choice(proposal, MappingProposal.self, orSay: "Välj vad ni föreslår.")
        let words = reader.text(words, orSay: "Skriv förslaget och varför.")
        guard reader.complaints.isEmpty, let proposal else { return nil }
        return Value(proposal: proposal, words: words)
    }
}
