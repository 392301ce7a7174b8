import Casework
import Law
import Testing

/// Who may lift the secrecy, by age.
struct ConsentGiverTests {
    private static let yes = ConsentGiver.Guardian(name: "Eva", agrees: true)
    private static let no = ConsentGiver.Guardian(name: "Bo", agrees: false)

    private static func giver(
        _ person: Bool, _ guardians: [ConsentGiver.Guardian] = [], _ reason: String = "", view: String = ""
    ) -> ConsentGiver {
        ConsentGiver(personAgrees: person, guardians: guardians, reason: reason, ownView: view)
    }

    @Test(arguments: [
        (11, giver(true), .noGuardian), (11, giver(false, [yes]), nil),
        (11, giver(false, [yes, no]), .noGuardian),
        (11, giver(false, [yes, no], "Den andra går inte att nå."), nil),
        (12, giver(true), .noGuardianOrReason), (12, giver(true, [], "Är mogen nog."), nil),
        (12, giver(false, [yes]), .noOwnView), (14, giver(false, [yes], view: "Vet inte."), nil),
        (15, giver(false, [yes], view: "Vill inte."), .notByYoung), (15, giver(true), .noGuardianOrReason),
        (15, giver(true, [yes]), nil), (17, giver(true, [yes, no]), .noGuardianOrReason),
        (17, giver(true, [], "Är mogen nog."), nil), (18, giver(true), nil),
        (18, giver(false), .notByPerson), (18, giver(true, [yes]), .guardianOfAdult),
    ] as [(Int, ConsentGiver, ConsentProblem?)])
    func `a consent is enough by age`(_ age: Int, _ giver: ConsentGiver, _ problem: ConsentProblem?) throws {
        let day = try #require(Day(year: 2026, month: 11, day: 20))
        let birthDay = try #require(Day(year: 2026 - age, month: 11, day: 20))
        #expect(giver.problem(on: day, birthDay: birthDay) == problem)
    }

    @Test(arguments: [(giver(false, [yes], view: "Vet inte."), 15), (giver(true, [yes]), 18)])
    func `what a guardian gave ends the day the young person has a say of their own`(
        _ giver: ConsentGiver, _ age: Int
    ) throws {
        let day = try #require(Day(year: 2026, month: 11, day: 20))
        let birthDay = try #require(Day(year: 2027 - age, month: 5, day: 6))
        let consent = Consent(
            NamedParty(.school),
            ConsentTerms(
                data: "Allt.", purpose: .coordination, limits: "", from: day, to: day.adding(days: 700),
                way: .spoken, givenOn: day, giver: giver))
        let birthday = try #require(Day(year: 2027, month: 5, day: 6))
        let before = consent.standing(on: birthday.adding(days: -1), withdrawnOn: nil, birthDay: birthDay)
        let after = consent.standing(on: birthday, withdrawnOn: nil, birthDay: birthDay)
        #expect(before == .holds && after == (age == 18 ? .ofAge : .ofOwnSay))
    }

    @Test func `a person whose age is not known is asked as an adult`() throws {
        let day = try #require(Day(year: 2026, month: 11, day: 20))
        #expect(ConsentGiver.person.problem(on: day, birthDay: nil) == nil)
        let guardian = ConsentGiverTests.giver(false, [ConsentGiverTests.yes])
        #expect(guardian.problem(on: day, birthDay: nil) == .guardianOfAdult)
    }
}
