import Casework
import Law
import Testing

/// What is enough for an inquiry.
struct InquiryFactsTests {
    private let today = Day(number: 20_777)

    @Test(
        "A way to answer is enough, whoever it leads to",
        arguments: [
            InquiryFacts(channel: .phone, reporter: ReporterFacts(phone: "070-174 06 05")),
            InquiryFacts(channel: .phone, reporter: ReporterFacts(email: "anna@example.org")),
            InquiryFacts(channel: .phone, person: PersonFacts(phone: "070-174 06 05")),
            InquiryFacts(channel: .phone, person: PersonFacts(email: "elin@example.org")),
        ])
    func leastPossible(facts: InquiryFacts) {
        #expect(facts.problems(today: today).isEmpty)
    }

    @Test("Without a number or an address nobody can answer")
    func noNumber() {
        let facts = InquiryFacts(channel: .phone, person: PersonFacts(name: "Elin", address: "Storgatan 1"))
        #expect(facts.problems(today: today) == [.noWayToCallBack])
    }

    @Test("Who calls about themself need not say twice who they are and how they are reached")
    func callsForThemself() {
        let reporter = ReporterFacts(role: .person, name: "Elin", phone: "070-174 06 05", email: "e@x.se")
        let facts = InquiryFacts(channel: .phone, reporter: reporter).takingReporterForPerson()
        #expect(facts.person == PersonFacts(name: "Elin", phone: "070-174 06 05", email: "e@x.se"))
        #expect(facts.personKnows == .yes)
    }

    @Test("Somebody else's name is not the person's, and a person without one is called something")
    func callsForAnother() {
        let facts = InquiryFacts(channel: .phone, reporter: ReporterFacts(role: .parent, name: "Anna"))
            .takingReporterForPerson()
        #expect(facts.person == PersonFacts() && facts.personKnows == .unknown)
        #expect(PersonName.shown(facts.person.name) == "Namn ej känt")
        #expect(PersonName.shown("Elin", isHidden: true) == ProtectedReading.placeholder)
    }

    @Test("What is told of somebody already known completes what stands, and replaces nothing")
    func completes() {
        let standing = PersonFacts(name: "Elin Berg", phone: "070-174 06 05", isProtected: true)
        let told = PersonFacts(
            name: "Elin Borg", personalNumber: "200401152384", birthDay: Day(number: 12_000),
            address: "Hemma", reachedBy: .textMessage, messageAllowed: .no)
        var expected = told
        expected.name = "Elin Berg"
        expected.phone = "070-174 06 05"
        expected.isProtected = true
        #expect(standing.completed(by: told) == expected)
        #expect(expected.completed(by: told) == expected)
    }

    @Test(
        "Nobody is born tomorrow or before their great-grandmother",
        arguments: [
            (1, InquiryProblem.bornInFuture), (0, nil), (-120 * 365, nil), (-122 * 366, .bornTooLongAgo),
        ] as [(Int, InquiryProblem?)])
    func birthDays(days: Int, problem: InquiryProblem?) {
        let person = PersonFacts(name: "E", birthDay: today.adding(days: days), phone: "12345")
        let problems = InquiryFacts(channel: .phone, person: person).problems(today: today)
        #expect(problems == [problem].compactMap { $0 })
    }

    @Test("A number says the day of birth, and not another one than was said")
    func numbers() {
        let person = PersonFacts(personalNumber: "200401152384", phone: "12345").takingBirthDayFromNumber()
        #expect(person.birthDay?.description == "2004-01-15")
        var facts = InquiryFacts(channel: .phone, person: person)
        #expect(facts.problems(today: today).isEmpty)
        facts.person.birthDay = Day(number: 12_000)
        #expect(facts.problems(today: today).map(\.swedish).first?.contains("2004-01-15") == true)
    }

    @Test(
        "Every problem says what to do",
        arguments: [
            InquiryProblem.noWayToCallBack, .bornInFuture, .bornTooLongAgo, .bornOtherDay(Day(number: 1)),
        ])
    func speaks(problem: InquiryProblem) {
        #expect(problem.swedish.hasSuffix("."))
    }
}
