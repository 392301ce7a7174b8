import Casework
import Law
import Testing

/// What is enough for an inquiry.
struct InquiryFactsTests {
    private let today = Day(number: 20_777)

    @Test("A way to answer is enough, whoever it leads to")
    func leastPossible() {
        var byMail = facts()
        byMail.reporterEmail = "anna@example.org"
        var byPersonsMail = facts()
        byPersonsMail.personReach.email = "elin@example.org"
        let byPhone = [facts(reporterPhone: "070-174 06 05"), facts(personPhone: "070-174 06 05")]
        for facts in byPhone + [byMail, byPersonsMail] { #expect(facts.problems(today: today).isEmpty) }
    }

    @Test("Without a number or an address nobody can answer")
    func noNumber() {
        #expect(facts(personName: "Elin").problems(today: today) == [.noWayToCallBack])
    }

    @Test("Who calls about themself need not give their name twice")
    func callsForThemself() {
        let facts = facts(role: .person, reporterName: "Elin", reporterPhone: "070-174 06 05")
        #expect(facts.personName == "Elin")
        #expect(facts.problems(today: today).isEmpty)
    }

    @Test("Somebody else's name is not the person's")
    func callsForAnother() {
        let facts = facts(role: .parent, reporterName: "Anna", reporterPhone: "070-174 06 05")
        #expect(facts.personName.isEmpty)
        #expect(PersonName.shown(facts.personName) == PersonName.unknown)
    }

    @Test(
        "Nobody is born tomorrow or before their great-grandmother",
        arguments: [
            (1, InquiryProblem.bornInFuture), (0, nil), (-120 * 365, nil), (-122 * 366, .bornTooLongAgo),
        ] as [(Int, InquiryProblem?)])
    func birthDays(days: Int, problem: InquiryProblem?) {
        let facts = facts(personPhone: "12345", personName: "E", born: today.adding(days: days))
        #expect(facts.problems(today: today) == [problem].compactMap { $0 })
    }

    @Test("Every problem says what to do", arguments: InquiryProblem.allCases)
    func speaks(problem: InquiryProblem) {
        #expect(problem.swedish.hasSuffix("."))
    }

    private func facts(
        role: ReporterRole = .parent, reporterName: String = "", reporterPhone: String = "",
        personPhone: String = "",
        personName: String = "", born: Day? = nil
    ) -> InquiryFacts {
        InquiryFacts(
            channel: .phone, reporterRole: role, reporterName: reporterName, reporterPhone: reporterPhone,
            personKnows: .unknown, personName: personName, personBirthDay: born, personPhone: personPhone,
            personIsProtected: false, situation: "")
    }
}
