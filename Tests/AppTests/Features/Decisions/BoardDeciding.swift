import Store
import TestSupport
import Testing

/// Decisions that the board makes, through the front door, as far as a test needs them.
extension TestApp {
    static let proposal = ["organ": "board", "dag": "idag"]
    static let asProposed = [
        "svar": "asProposed", "organ": "board", "dag": "idag", "paragraf": "112",
        "protokoll": "OSN 2026:11", "justerat": "idag", "avvikande": "Ulla Öman ville bevilja stödet.",
    ]
    static let otherwise = asProposed.merging(
        ["svar": "otherwise", "text": "Bifall i ett halvår."]) { $1 }

    func caseAtBoard(_ values: [String: String] = TestApp.refusal) throws -> String {
        let number = try approvedCase(values)
        #expect(try decide("namnd", TestApp.proposal, in: number).status == 303)
        return number
    }

    /// As it was proposed.
    func caseDecidedByBoard(_ values: [String: String] = TestApp.refusal) throws -> String {
        let number = try caseAtBoard(values)
        #expect(try decide("namndens-beslut", TestApp.asProposed, in: number).status == 303)
        return number
    }

    func finishByBoard(_ number: String, as account: String = "handlaggare") throws -> TestPage {
        try decide("namndens-beslut/fardigt", ["stammer": "ja"], in: number, as: account)
    }
}
