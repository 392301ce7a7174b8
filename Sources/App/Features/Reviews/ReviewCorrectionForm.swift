import Casework
import Law
import Templating
import Web

/// A review that stands instead of a wrong one. The wrong one stays readable.
struct ReviewCorrectionForm: PlanForm {
    static let pattern: PathPattern = "/arenden/{case}/uppfoljning/{item}/ratta"
    static let views = AuditEvent.reviewViewed
    static let title = "Rätta en uppföljning"
    static let heading = "Rätta uppföljningen"
    static let lead = "Det som står nu går alltid att läsa. Det du skriver här gäller i stället."
    static let submit = "Spara rättelsen"
    static let fields = ReviewFields.rules + [
        FieldRule(ReviewFields.reason, "Vad blev fel?", .lines(rows: 2), maximumLength: 1000)
    ]

    static func read(_ reader: inout FormReader) -> HeldReview? {
        let reason = reader.text(ReviewFields.reason, orSay: "Skriv vad som blev fel.")
        return HeldReview(&reader, reason: reason)
    }

    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        guard let review = place.review else { throw RouteRefusal.notFound }
        return CurrentRecord(
            version: place.askedVersion, values: ReviewWords.values(review, in: place),
            changedBy: "En kollega")
    }

    static func groups(in place: PlanPlace, _ state: FormState) -> [FieldGroup] {
        ReviewGroups.groups(in: place, state, and: [FieldGroup("Rättelsen", [ReviewFields.reason])])
    }

    static func standing(in place: PlanPlace, today: Day) -> String? {
        place.review?.isCorrected == false ? nil : PlanProblem.reviewCorrected.swedish
    }

    static func choices(in place: PlanPlace) -> [String: [FieldRule.Choice]] { ReviewWords.choices(place) }
    static func wording(in place: PlanPlace) -> [String: FieldRule.Wording] { ReviewWords.wording(place) }
    static func field(of problem: PlanProblem) -> String { ReviewWords.field(of: problem) }
    static func above(_ number: String) -> [Crumb] { ReviewAddress.above(number) }
    static func address(after number: String) -> Link { ReviewAddress.index(number) }
}
