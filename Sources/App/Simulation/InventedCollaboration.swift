import Casework
import Law

/// Made-up partners, plans and relatives. Nobody of them is anybody.
enum InventedCollaboration {
    static func partners(on today: Day) -> [PartnerTerms] {
        let meetings = PartnerAgreement(
            words: "Möte var fjärde vecka.", endsOn: today.adding(days: 120), notice: 3)
        let psychiatry = PartnerTerms(
            party: .psychiatry, organisation: "Öppenvården Nord", function: "Samordnare",
            holder: "Sara Lind", deputy: "Per Åberg", phone: "018-611 00 00", email: "",
            wayIn: "Remiss från vårdcentralen\nEgen vårdbegäran på 1177", agreement: meetings)
        return [psychiatry] + others
    }

    private static let others = [
        PartnerTerms(
            party: .employmentService, organisation: "Arbetsförmedlingen Uppsala",
            function: "Specialist", holder: "Omar Nasser", deputy: "", phone: "010-487 00 00",
            email: "", wayIn: "Ring, och boka ett möte för tre.",
            agreement: PartnerAgreement(words: "Muntligt: en fast kontakt.")),
        PartnerTerms(
            party: .school, organisation: "Wiks folkhögskola", function: "Studievägledare",
            holder: "", deputy: "", phone: "018-611 10 00", email: "", wayIn: "Ansökan i april.",
            agreement: PartnerAgreement()),
        PartnerTerms(
            party: .primaryCare, organisation: "Årsta vårdcentral", function: "Rehabkoordinator",
            holder: "Ewa Öst", deputy: "Ida Ås", phone: "018-611 20 00", email: "",
            wayIn: "Ring rehabkoordinatorn.", agreement: PartnerAgreement()),
    ]

    static func plan(asked day: Day, followUp: Day) -> CoordinatedPlanTerms {
        CoordinatedPlanTerms(
            initiative: .unit, initiativeOn: day,
            answer: .init(isYes: true, day: day, way: .spoken, words: "Det som behövs för planen."),
            content: .init(
                parties: "Årsta vårdcentral, Ewa Öst\nVi", goals: "Sova på natten och vara vaken på dagen.",
                measures: "Sömnskola: vårdcentralen\nPromenader på förmiddagen: vi", others: "",
                responsible: "Ewa Öst, vårdcentralen", followUp: followUp))
    }

    static func declined(on day: Day) -> CoordinatedPlanTerms {
        CoordinatedPlanTerms(
            initiative: .region, initiativeOn: day,
            answer: .init(isYes: false, day: day, way: .spoken, words: "Vill vänta."), content: nil)
    }

    static func relative(asked day: Day?) -> RelativeTerms {
        RelativeTerms(
            name: "Maj Ek", relation: "Mamma", phone: "070-174 06 12", email: "",
            consent: day == nil ? .notAsked : .yes, askedOn: day)
    }
}
