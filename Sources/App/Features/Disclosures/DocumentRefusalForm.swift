import Casework
import Law
import Store
import Templating
import Web

/// A decision not to give out a document, for somebody who wants it in writing.
struct DocumentRefusalForm: DisclosureForm {
    enum Name {
        static let demanded = "begart"
        static let refused = "vad"
        static let ground = "grund"
        static let reasons = "skal"
        static let delegation = "delegation"
    }

    static let pattern: PathPattern = "/arenden/{case}/utlamnande/begaran/{item}/avslag"
    static let permission = Permission.refuseDocument
    static let isConfirmed = true
    static let title = "Beslut att inte lämna ut"
    static let heading = "Besluta att inte lämna ut"
    static let lead = "Beslutet får diarienummer, dagens datum och hur det överklagas till "
        + "kammarrätten. Brevet låses och ändras aldrig."
    static let submit = "Fatta beslutet"
    static let fields: [FieldRule] = [
        FieldRule(Name.demanded, "När begärdes ett skriftligt beslut?", .day),
        FieldRule(
            Name.refused, "Vad lämnas inte ut?", .lines(rows: 3),
            hint: "Så att det går att se vad, utan att röja det som är hemligt.", maximumLength: 2000),
        .ground(Name.ground),
        FieldRule(
            Name.reasons, "Skäl", .lines(rows: 6), hint: "Skriv till den som har begärt: du.",
            maximumLength: 10_000),
        FieldRule(
            Name.delegation, "Med vilken delegation?", .select([]),
            hint: "De av dina delegationer som gäller idag för att inte lämna ut en handling."),
    ]

    static func read(_ reader: inout FormReader) -> RefusedDocument? {
        let demanded = reader.day(Name.demanded, orSay: "Skriv vilken dag.")
        let refused = reader.text(Name.refused, orSay: "Skriv vad som inte lämnas ut.")
        let ground = reader.choice(
            Name.ground, SecrecyGround.self, orSay: DisclosureProblem.noGround.swedish)
        let reasons = reader.text(Name.reasons, orSay: DisclosureProblem.noReasons.swedish)
        let delegation = DelegationID(reader.text(Name.delegation))
        if delegation == nil { reader.complain(Name.delegation, "Välj den delegation som du beslutar med.") }
        guard let demanded, let ground, let delegation, reader.complaints.isEmpty else { return nil }
        return RefusedDocument(
            demandedOn: demanded, refused: refused, ground: ground, reasons: reasons, delegation: delegation)
    }

    /// What was said then, to begin from. Where there is only one delegation, there is nothing to choose.
    static func values(in file: DisclosureFile, for account: AccountID, today: Day) -> [String: String] {
        let held = file.delegations(of: account)
        let answer = file.request?.answer?.facts
        return [
            Name.demanded: today.description, Name.ground: answer?.ground?.rawValue ?? "",
            Name.reasons: answer?.reasons ?? "",
            Name.delegation: held.count == 1 ? held[0].id.description : "",
        ]
    }

    static func choices(in file: DisclosureFile, for account: AccountID) -> [String: [FieldRule.Choice]] {
        [
            Name.delegation: file.delegations(of: account).map {
                FieldRule.Choice(value: "\($0.id)", label: $0.name)
            }
        ]
    }

    static func part(in file: DisclosureFile) -> CasePart? { file.asked }

    static func standing(in file: DisclosureFile) -> String? {
        guard let answer = file.request?.answer, answer.facts.answer != .given else {
            return DisclosureProblem.notRefused.swedish
        }
        return file.request?.refusal == nil ? nil : DisclosureProblem.refused.swedish
    }

    static func field(of problem: DisclosureProblem) -> String {
        switch problem {
        case .inFuture, .beforeArrival: Name.demanded
        default: Name.delegation
        }
    }
}
