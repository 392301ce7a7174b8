import Casework
import Law
import Store
import Templating
import Web

/// A case's assessment meetings on one page: the latest first, and the one way on that is likely.
struct AssessmentPage: Page, Sendable {
    static let template = "assessments/index"
    let head: CaseHead
    let lead: String
    let ways: AssessmentWays
    let parts: [AssessmentPart]

    static let fields: Fields<AssessmentPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("lead") { $0.lead },
        .flag("hasActs") { $0.ways.hasAny },
        .optional("press", ActForm.fields) { $0.ways.press },
        .optional("primary", Act.fields) { $0.ways.primary },
        .list("acts", Act.fields) { $0.ways.acts },
        .flag("hasParts") { !$0.parts.isEmpty },
        .list("parts", AssessmentPart.fields) { $0.parts },
    ]

    init(_ head: CaseHead, _ meetings: [AssessmentMeeting], _ ways: AssessmentWays, isCaseOpen: Bool) {
        self.head = head
        self.ways = ways
        let work = meetings.minutes > 0 ? " Arbete hittills: \(meetings.minutes.asHours)." : ""
        lead = "Ett första samtal, med två av oss, där personen får veta vad stödet är och båda tänker efter."
            + work
        parts = meetings.enumerated().reversed().map {
            AssessmentPart($1, number: $0 + 1, isCaseOpen: isCaseOpen)
        }
    }
}

/// What can be done from where a case's assessment meetings stand: one of them is the main one.
struct AssessmentWays: Sendable {
    private(set) var press: ActForm?
    private(set) var primary: Act?
    private(set) var acts: [Act] = []

    var hasAny: Bool { press != nil || primary != nil || !acts.isEmpty }

    /// - Parameter hasMapping: the mapping has been begun already.
    init(
        _ meetings: [AssessmentMeeting], _ facts: CaseFacts, hasMapping: Bool, under grant: CaseGrant,
        today: Day
    ) {
        guard facts.isOpen else { return }
        let mayHold = grant.may(.mapNeeds, in: .execution)
        if let open = meetings.open {
            addWays(to: open, mayHold: mayHold, grant.number, today: today)
        } else if mayHold, BookAssessment.phases.contains(facts.phase) {
            addWays(from: meetings.lastHeld, hasMapping: hasMapping, grant.number)
        }
    }

    private mutating func addWays(
        to open: AssessmentMeeting, mayHold: Bool, _ number: String, today: Day
    ) {
        let letter = Act(label: "Inbjudan", address: AssessmentAddress.to(.invitation, number))
        acts = [letter]
        guard mayHold else { return }
        let hold = Act(label: "Skriv in samtalet", address: AssessmentAddress.to(.hold, number))
        let hasCome = open.booking.day <= today
        primary = hasCome ? hold : letter
        acts = [
            hasCome ? letter : hold, Act(label: "Boka om", address: AssessmentAddress.to(.move, number)),
            Act(label: "Avboka", address: AssessmentAddress.to(.cancel, number)),
        ]
    }

    private mutating func addWays(from held: AssessmentMeeting?, hasMapping: Bool, _ number: String) {
        let book = Act(
            label: held == nil ? "Boka bedömningssamtal" : "Boka ett samtal till",
            address: AssessmentAddress.to(.book, number))
        guard let held else {
            primary = book
            return
        }
        let end = Act(label: "Avsluta ärendet", address: "/arenden/\(number)/avslut")
        let answer = Act(label: "Anteckna svar", address: AssessmentAddress.to(.answer, number))
        if held.leadsOn {
            addMapping(hasMapping: hasMapping, number)
        } else {
            primary = held.leadsElsewhere ? end : answer
        }
        acts = [held.leadsOn || held.leadsElsewhere ? answer : end, book] + [
            Act(label: "Personen ansöker", address: "/arenden/\(number)/ansokan"),
            Act(label: "Kriterierna", address: "/arenden/\(number)/kriterier"),
        ]
    }

    private mutating func addMapping(hasMapping: Bool, _ number: String) {
        if hasMapping {
            primary = Act(label: "Till kartläggningen", address: MappingAddress.index(number))
        } else {
            press = ActForm(label: "Börja kartläggningen", address: MappingAddress.to(.begin, number))
        }
    }
}
