import Casework
import Law
import Store
import Templating
import Web

/// When the minutes were announced.
struct BoardNoticeForm: IssuedDecisionForm {
    static let day = "dag"
    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/anslag"
    static let permission = Permission.draftDecision
    static let title = "Anslag"
    static let keepsDraft = false
    static let heading = "Anslag på kommunens anslagstavla"
    static let lead = "Beslutet kan prövas genom laglighetsprövning. Tiden räknas från den dag då det "
        + "meddelades på anslagstavlan att protokollet är justerat (13 kap. 5 § KL)."
    static let submit = "Spara dagen"
    static let fields: [FieldRule] = [FieldRule(day, "Vilken dag anslogs det?", .day)]

    static func read(_ reader: inout FormReader) -> BoardNotice? {
        reader.day(day, orSay: "Skriv vilken dag det anslogs.").map { BoardNotice(announcedOn: $0) }
    }

    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        [day: today.description]
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        if file.delivery.time?.route != .legalityReview { return DeliveryProblem.notNoticed.swedish }
        return file.delivery.noticedOn == nil ? nil : DeliveryProblem.noticedAlready.swedish
    }

    static func field(of problem: DeliveryProblem) -> String { day }
}
