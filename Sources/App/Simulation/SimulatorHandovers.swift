import Casework
import Law
import Store

/// Handovers between a case's two files, by the same act as the page.
extension Simulator {
    /// What stands in the account's side of a case and could be handed over now.
    mutating func things(
        in file: CaseFile, of index: Int, by account: AccountID
    ) throws -> [HandoverPick] {
        try settle()
        let grant = try demandGrant(.handOver, in: file.files, index, account)
        let today = clock.today
        return try read { try HandoverSource.items(under: grant, on: today, $0).map(\.pick) }
    }

    mutating func handOver(
        _ picks: Set<HandoverPick>, _ terms: HandoverTerms, from file: CaseFile, _ index: Int,
        by account: AccountID
    ) throws {
        let grant = try demandGrant(.handOver, in: file.files, index, account)
        try run(HandOver(proof: grant, handover: store.newID(), terms: terms, picks: picks))
    }
}

/// Made-up terms of handovers.
enum InventedHandovers {
    static func consented(on day: Day) -> HandoverTerms {
        HandoverTerms(
            ground: .consent, reason: "",
            consent: HandoverConsent(
                by: .person, on: day, way: .spoken, limits: "",
                youth: HandoverConsent.Youth(reason: "Personen förstår vad det gäller och avgör själv.")),
            message: "Personen vill gärna att ni ringer före lunch.")
    }

    static let needed = HandoverTerms(
        ground: .needToKnow, reason: "Behövs för att stödet ska bli som det är beslutat.", consent: nil,
        message: "")
}
