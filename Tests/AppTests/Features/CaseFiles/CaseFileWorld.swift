import Casework
import TestSupport
import Web

/// A case with both files, and what each side wrote in its own.
struct CaseFileWorld {
    static let words: [CaseFile: String] = [
        .execution: "Utförarens egna ord", .authority: "Myndighetens egna ord",
    ]
    let app: TestApp
    let number: String
    var notes: [CaseFile: String] = [:]
    var documents: [CaseFile: String] = [:]
    /// What each side has handed over to the other: its own words from before them.
    var handovers: [CaseFile: String] = [:]
    static let handed: [CaseFile: String] = [
        .execution: "Det utföraren lämnade över", .authority: "Det myndigheten lämnade över",
    ]

    init() throws {
        app = try TestApp()
        number = try app.logInquiry(["situation": CaseFileWorld.words[.execution] ?? ""])
        for (file, username) in [(CaseFile.execution, "koordinator"), (.authority, "handlaggare")] {
            let words = CaseFileWorld.words[file] ?? ""
            if file == .execution { try hear(words) }
            notes[file] = try app.writeNote(number, as: username, ["text": words])
            documents[file] = try app.addDocument(to: number, as: username, ["vad": words]).id
            try handOver(file, as: username)
        }
    }

    /// The unit plans, and the authority takes in an application: each in its own words.
    private func hear(_ words: String) throws {
        let step = ["steg": "other", "dag": "2026-11-24", "anteckning": words]
        try app.client(as: "koordinator").submit("/arenden/\(number)/nasta-steg", step)
        let note = try app.writeNote(number, ["text": "Öppnar."])
        _ = try app.handOver(["note.\(note)"], in: number)
        let wish = ["onskan": CaseFileWorld.words[.authority] ?? ""]
        try app.client(as: "handlaggare").submit("/arenden/\(number)/ansokan", wish)
    }

    /// A note, which is corrected to other words afterwards, and a document.
    private mutating func handOver(_ file: CaseFile, as username: String) throws {
        let handed = CaseFileWorld.handed[file] ?? ""
        let note = try app.writeNote(number, as: username, ["text": handed])
        let document = try app.addDocument(to: number, as: username, ["vad": handed])
        handovers[file] = try app.handOver(
            ["note.\(note)", "document.\(document.id)"], in: number, as: username)
        try app.client(as: username).submit(
            "/arenden/\(number)/anteckningar/\(note)/ratta",
            ["skal": "Blev fel.", "text": CaseFileWorld.words[file] ?? ""])
    }

    /// The address with this case and with the notes, documents and handovers of a file.
    func address(_ route: Route, of file: CaseFile) -> String {
        let handover = handovers[file]?.split(separator: "/").last.map(String.init)
        let known = [
            "{case}": number, "{note}": notes[file], "{document}": documents[file],
            "{handover}": handover, "{item}": "2",
        ]
        return route.pattern.description.split(separator: "/", omittingEmptySubsequences: false).map {
            $0.hasPrefix("{") ? (known[String($0)] ?? nil) ?? "0000000000001" : String($0)
        }.joined(separator: "/")
    }
}
