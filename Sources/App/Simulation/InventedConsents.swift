import Casework
import Law

/// Made-up consents.
enum InventedConsents {
    static let parties: [NamedParty] = [
        NamedParty(.psychiatry), NamedParty(.primaryCare), NamedParty(.employmentService),
        NamedParty(.socialInsurance), NamedParty(.relative, "Mamma"), NamedParty(.school),
    ]

    /// - Parameter birthDay: the person's; under 18 a guardian agrees too.
    static func terms(on day: Day, birthDay: Day?, days: Int = 365) -> ConsentTerms {
        let isYoung = birthDay.map { day.age(bornOn: $0) < RepresentativeFacts.ofAge } ?? false
        let guardians = isYoung ? [ConsentGiver.Guardian(name: "Eva Ek", agrees: true)] : []
        return terms(
            on: day, days: days,
            ConsentGiver(
                personAgrees: true, guardians: guardians, ownView: isYoung ? "Vill att ni pratar." : ""))
    }

    static func terms(on day: Day, days: Int = 365, _ giver: ConsentGiver) -> ConsentTerms {
        ConsentTerms(
            data: "Vad vi gör, hur det går och vad som är nästa steg.", purpose: .coordination, limits: "",
            from: day, to: day.adding(days: days), way: .spoken, givenOn: day, giver: giver)
    }

    static func told(
        _ file: CaseFile, _ party: NamedParty, on day: Day, _ basis: SharingBasis
    ) -> NewSharing {
        NewSharing(
            file: file, party: party, told: "Att vi har börjat träffas.", day: day, way: .phone,
            basis: basis)
    }

    static let withdrawn = (way: ConsentWay.spoken, reason: "Vill berätta själv.")
}
