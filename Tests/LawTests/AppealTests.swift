import Law
import Testing

/// Arrival, receipt and timeliness: the days an appeal stands or falls with.
struct AppealTests {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test(
        "Post and the morning's letter box came the working day before; the rest when they came",
        arguments: [
            ("2026-11-23", LegalArrival.Way.post, "2026-11-20"), ("2026-12-28", .letterBox, "2026-12-23"),
            ("2026-11-20", .email, "2026-11-20"), ("2026-11-22", .eService, "2026-11-22"),
            ("2027-01-04", .post, "2026-12-30"), ("2026-11-20", .inPerson, "2026-11-20"),
        ])
    func arrival(reached: String, way: LegalArrival.Way, came: String) throws {
        let arrival = LegalArrival(reached: try day(reached), by: way)
        #expect(arrival.day.description == came)
        #expect((arrival.why == nil) == (arrival.day == arrival.reached))
    }

    @Test("A plain letter has no day until the person says one, and then nothing can be dismissed as late")
    func plainLetter() throws {
        let sent = try day("2026-01-07"), late = try day("2026-11-20")
        let unknown = Receipt(.plainLetter, dispatched: sent)
        #expect(unknown.certainty == .unknown && unknown.appealDeadline == nil)
        #expect(Timeliness(arrival: late, receipt: unknown) == .cannotBeShown)
        #expect(!Timeliness(arrival: late, receipt: unknown).mayBeDismissed)
        let stated = Receipt(.plainLetter, dispatched: sent, received: try day("2026-01-09"))
        #expect(stated.certainty == .stated)
        #expect(try Timeliness(arrival: late, receipt: stated) == .late(lastDay: day("2026-01-30")))
    }

    @Test("Förenklad delgivning counts two weeks and then three, unless it is unlikely to have arrived")
    func simplified() throws {
        let sent = try day("2026-11-02")
        let receipt = Receipt(.simplified, dispatched: sent)
        #expect(try receipt.day == day("2026-11-16") && receipt.certainty == .statutory)
        #expect(try receipt.appealDeadline?.lastDay == day("2026-12-07"))
        #expect(Receipt(.simplified, dispatched: sent, isUnlikely: true).certainty == .unknown)
    }

    @Test("An appeal on the last day is in time, the day after it is late, and excuses are heard")
    func boundary() throws {
        let receipt = try Receipt(
            .confirmedLetter, dispatched: day("2026-12-01"), received: day("2026-12-03"))
        let lastDay = try day("2026-12-28")
        #expect(receipt.appealDeadline?.lastDay == lastDay && receipt.certainty == .proven)
        #expect(Timeliness(arrival: lastDay, receipt: receipt) == .inTime)
        let after = lastDay.adding(days: 1)
        #expect(Timeliness(arrival: after, receipt: receipt).mayBeDismissed)
        #expect(Timeliness(arrival: after, receipt: receipt, isExcused: true) == .excused(lastDay: lastDay))
    }

    @Test("The ground follows the day of the decision, to the day")
    func grounds() throws {
        #expect(LegalGround.grounds(decidedOn: try day("2025-06-30")) == [.needs2001, .beyondNeeds2001])
        #expect(
            LegalGround.grounds(decidedOn: try day("2025-07-01"))
                == [.needs, .beyondNeeds, .withoutAssessment, .adviceOnly])
        #expect(LegalGround.needs.reference.swedish == "11 kap. 1 § socialtjänstlagen (2025:400)")
        #expect(LegalGround.needs2001.reference.short == "4 kap. 1 § SoL 2001")
        #expect(TimeLimit.informationRequest.references.first?.swedish
            == "artikel 12.3 dataskyddsförordningen (EU) 2016/679")
    }

    @Test(
        "Each ground that is decided tells how to appeal, and where it is handed in",
        arguments: LegalGround.allCases)
    func routes(ground: LegalGround) throws {
        guard let route = ground.appeal else { #expect(!ground.isDecided); return }
        #expect(route.information.contains(route.handedInTo == .board ? .handInToBoard : .sendToCourt))
        #expect(route.reference(decidedOn: ground.reference.validity.from ?? Day(number: 0)) != nil)
        #expect(route.limit.span == .weeks(3))
    }

    @Test("A file goes five years after its last note, during the year after that, unless research keeps it")
    func retention() throws {
        let retention = Retention(lastNote: try day("2021-03-15"))
        #expect(try retention.dutyArises == day("2026-03-15") && retention.doneBy == day("2027-12-31"))
        #expect(try Retention(lastNote: day("2024-02-29")).dutyArises == day("2029-02-28"))
        #expect(try Retention.isKeptForResearch(birthDay: day("2004-01-15"), keepsAll: false) == true)
        #expect(try Retention.isKeptForResearch(birthDay: day("2004-01-16"), keepsAll: false) == false)
        #expect(Retention.isKeptForResearch(birthDay: nil, keepsAll: false) == nil)
        #expect(Retention.isKeptForResearch(birthDay: nil, keepsAll: true) == true)
        // The real day counts for a samordningsnummer: 26-01-61 was born on the first.
        let number = try #require(PersonalNumber(stored: "202601612381"))
        #expect(Retention.isKeptForResearch(birthDay: number.birthDay, keepsAll: false) == false)
    }
}
