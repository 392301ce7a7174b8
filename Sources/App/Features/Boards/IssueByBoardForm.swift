import Casework
import Law
import Store
import Templating
import Web

/// That the letter says what the minutes say.
struct IssueByBoardForm: DecisionForm {
    private static let agrees = "stammer"

    static let pattern: PathPattern = "/arenden/{case}/beslut/namndens-beslut/fardigt"
    static let permission = Permission.presentToBoard
    static let isConfirmed = true
    static let title = "Färdigställ nämndens beslut"
    static let keepsDraft = false
    static let heading = "Färdigställ nämndens beslut"
    static let lead = "Beslutet får sitt diarienummer och sammanträdets dag. Brevet låses och ändras aldrig."
    static let submit = "Färdigställ beslutet"
    static let fields: [FieldRule] = [
        FieldRule(
            agrees, "Jag har jämfört brevet med protokollet, och det stämmer", .check,
            hint: "Förhandsgranska brevet först.")
    ]

    static func read(_ reader: inout FormReader) -> IssuedByBoard? {
        guard reader.isChecked(agrees) else {
            reader.complain(agrees, "Jämför brevet med protokollet, och kryssa för att det stämmer.")
            return nil
        }
        return IssuedByBoard()
    }

    static func values(in file: DecisionFile, for account: AccountID, today: Day) -> [String: String] { [:] }

    static func choices(
        in file: DecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] { [:] }

    static func standing(in file: DecisionFile, under grant: CaseGrant) -> String? {
        guard file.board.decided != nil else { return "Nämnden har inte beslutat något än." }
        return file.work?.state == .approved
            ? nil : "Texten ska först skrivas som nämnden beslutade, och granskas av någon annan."
    }

    static func field(of problem: DecisionProblem) -> String { agrees }
}
