import Casework
import Web

/// One thing as it is handed over: a whole copy of what stands in the giver's file now. What becomes of it
/// there later is never seen in the copy.
struct HandoverItem: Sendable {
    struct Part: Sendable {
        let term: String
        /// Of several lines.
        let text: String

        init(_ term: String, _ text: String) {
            (self.term, self.text) = (term, text)
        }
    }

    let pick: HandoverPick
    let file: CaseFile
    let title: String
    /// Who stands for it, and when.
    let byLine: String
    let parts: [Part]

    init(_ pick: HandoverPick, in file: CaseFile, _ title: String, by byLine: String, _ parts: [Part]) {
        (self.pick, self.file, self.title, self.byLine) = (pick, file, title, byLine)
        self.parts = parts.filter { !$0.text.isEmpty }
    }
}

extension [DescriptionItem] {
    /// The same facts as they are copied.
    var parts: [HandoverItem.Part] {
        map { HandoverItem.Part($0.term, $0.texts.joined(separator: "\n")) }
    }
}
