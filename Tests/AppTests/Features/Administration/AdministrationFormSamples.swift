import Casework
import Store
import TestSupport
import Testing

@testable import App

/// The forms of programmes, catalogue and phrases, filled in rightly and reviewed, for the tests over every
/// form.
extension FormSample {
    static let administration = [
        FormSample(
            pattern: "/verksamheter/{programme}/ny-version", sender: .signedIn("administrator"),
            address: { _ in "/verksamheter/uppsala/ny-version" },
            values: ["fran": "2027-01-01", "namn": "Riktlinje 2027", "_granskad": "ja"],
            typedField: "namn", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/verksamheter/{programme}/webbanmalningar", sender: .signedIn("administrator"),
            address: { _ in "/verksamheter/umea/webbanmalningar" }, values: [:]),
        FormSample(
            pattern: "/katalog/ny", sender: .signedIn("administrator"),
            address: { _ in "/katalog/ny?verksamhet=uppsala" },
            values: [
                "omfattning": "programme", "namn": "Odlingsgruppen", "beskrivning": "Odling på onsdagar.",
                "_granskad": "ja",
            ], typedField: "beskrivning", keepsDraft: true),
        FormSample(
            pattern: "/katalog/{alternative}/andra", sender: .signedIn("administrator"),
            address: { try "/katalog/\($0.alternative("Träffpunkter"))/andra" },
            values: ["villkor": "Ingenting alls.", "_granskad": "ja"], typedField: "villkor",
            keepsDraft: true, merges: true),
        FormSample(
            pattern: "/katalog/{alternative}/sluta", sender: .signedIn("administrator"),
            address: { try "/katalog/\($0.alternative("Träffpunkter"))/sluta" },
            values: ["fran": "2026-12-01", "_granskad": "ja"]),
        FormSample(
            pattern: "/textfraser/{programme}/{phrase}", sender: .signedIn("administrator"),
            address: { _ in "/textfraser/uppsala/rightToApply" },
            values: ["text": "Du får alltid ansöka.", "_granskad": "ja"], typedField: "text",
            keepsDraft: true, merges: true),
    ]
}

extension TestApp {
    /// The key of a catalogue entry by its name, as it stands in addresses.
    func alternative(_ name: String) throws -> String {
        let all = try store.read { try AlternativeRepository.all($0) }
        return try #require(all.first { $0.name == name }).id.description
    }
}
