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

    @Test(arguments: [
        (giver(true), 2004, .holds), (giver(true), 2015, .otherAge), (giver(true), nil, .holds),
        (giver(true, [yes]), 2010, .holds), (giver(true, [yes]), 2004, .otherAge),
        (giver(true, [yes]), nil, .otherAge),
        (ConsentGiver(personAgrees: false, representative: RepresentativeID(value: 1)), 2004, .holds),
    ] as [(ConsentGiver, Int?, ConsentStanding)])
    func `a consent holds only while it is enough for the age that is known`(
        _ giver: ConsentGiver, _ born: Int?, _ standing: ConsentStanding
    ) throws {
        let day = try #require(Day(year: 2026, month: 11, day: 20))
        let consent = Consent(
            NamedParty(.school),
            ConsentTerms(
                data: "Allt.", purpose: .coordination, limits: "", from: day, to: day.adding(days: 100),
                way: .spoken, givenOn: day, giver: giver))
        let birthDay = born.flatMap { Day(year: $0, month: 5, day: 6) }
        #expect(consent.standing(on: day, withdrawnOn: nil, birthDay: birthDay) == standing)
    }

    @Test(arguments: [
        ("A\u{30A}sa  Ek", "Åsa Ek"), ("A\u{30A}sa\u{A0}Ek", "Åsa Ek"), ("Lo Ek", "Lo Ek"),
        ("\u{212B}ke Bjo\u{308}rk", "Åke Björk"),
    ])
    func `a name that was pasted has the same octets as one that was typed`(_ typed: String, _ kept: String) {
        #expect(PartyName.isSame(PartyName.canonical(typed), kept))
        #expect(typed == kept || !PartyName.isSame(typed, kept))
    }

    @Test func `a person whose age is not known is asked as an adult`() throws {
        let day = try #require(Day(year: 2026, month: 11, day: 20))
        #expect(ConsentGiver.person.problem(on: day, birthDay: nil) == nil)
        let guardian = ConsentGiverTests.giver(false, [ConsentGiverTests.yes])
        #expect(guardian.problem(on: day, birthDay: nil) == .guardianOfAdult)
    }
}
