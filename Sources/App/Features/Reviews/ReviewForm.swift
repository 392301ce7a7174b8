import Casework
import Law
import Templating
import Web

/// A new review.
struct ReviewForm: PlanForm {
    static let pattern: PathPattern = "/arenden/{case}/uppfoljning/ny"
    static let views = AuditEvent.reviewViewed
    static let title = "Uppföljning"
    static let heading = "Följ upp tillsammans"
    static let lead = "Gå igenom målen med personen. Det du inte vet lämnar du tomt."
    static let submit = "Spara uppföljningen"
    static let fields = ReviewFields.rules

    static func read(_ reader: inout FormReader) -> HeldReview? { HeldReview(&reader, reason: "") }

    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        var values = [ReviewFields.day: today.description]
        for goal in place.file.inForce?.goals ?? [] {
            values[ReviewFields.standing(goal.place)] = place.file.standings[goal.root]?.standing.rawValue
        }
        return CurrentRecord(version: place.askedVersion, values: values, changedBy: "En kollega")
    }

    static func standing(in place: PlanPlace, today: Day) -> String? {
        place.file.isReviewable ? nil : PlanProblem.supportEnded.swedish
    }

    static func groups(in place: PlanPlace, _ state: FormState) -> [FieldGroup] {
        ReviewGroups.groups(in: place, state)
    }

    static func choices(in place: PlanPlace) -> [String: [FieldRule.Choice]] { ReviewWords.choices(place) }
    static func wording(in place: PlanPlace) -> [String: FieldRule.Wording] { ReviewWords.wording(place) }
    static func field(of problem: PlanProblem) -> String { ReviewWords.field(of: problem) }
    static func above(_ number: String) -> [Crumb] { ReviewAddress.above(number) }
    static func address(after number: String) -> Link { ReviewAddress.index(number) }
}
