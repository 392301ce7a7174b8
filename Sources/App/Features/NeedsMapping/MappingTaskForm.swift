import Casework
import Web

/// A task of a mapping.
struct MappingTaskForm: FormDefinition {
    enum Name {
        static let what = "vad"
        static let status = "lage"
    }

    struct Value: Sendable {
        let what: String
        let status: MappingTaskStatus
    }

    static let title = "Uppgift i kartläggningen"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.what, "Vad ska göras?", .line, hint: "Till exempel Ring habiliteringen om utredningen.",
            maximumLength: 300),
        FieldRule(
            Name.status, "Hur långt har det kommit?",
            .oneOf(.all(of: MappingTaskStatus.self, \.swedish))),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let what = reader.text(Name.what, orSay: "Skriv vad som ska göras.")
        let status = reader.choice(
            Name.status, MappingTaskStatus.self, orSay: "Välj hur långt det har kommit.")
        guard reader.complaints.isEmpty, let status else { return nil }
        return Value(what: what, status: status)
    }
}
