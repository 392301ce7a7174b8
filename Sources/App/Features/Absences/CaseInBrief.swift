import Casework
import Law
import Store
import Web

/// What a colleague must know of a case to answer for it: what is due, what waits, what is promised, the next
/// visit, and answers that somebody must act on. It is built from the record, in what the reader may read.
struct CaseInBrief: Sendable {
    private(set) var due: [String] = []
    private(set) var waiting: [String] = []
    private(set) var promised: [String] = []
    private(set) var visit: String?
    private(set) var safety: [String] = []

    /// Each by its heading; what there is nothing of is left out.
    var parts: [(term: String, texts: [String])] {
        [
            ("Att göra", due), ("Väntar", waiting), ("Lovat", promised),
            ("Nästa besök", visit.map { [$0] } ?? []), ("Svar som kräver handling", safety),
        ].filter { !$0.texts.isEmpty }
    }

    init(
        under grant: CaseGrant, _ deadlines: [CaseDeadline], today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let facts = try CaseRepository.facts(under: grant, transaction)
        addStep(facts, under: grant, today: today)
        due += deadlines.filter { $0.number == grant.number }.map {
            "\($0.clock.name), \($0.clock.distance(today: today))"
        }
        guard grant.may(.readCases, in: .execution), facts.mayBeRead(by: grant.actor.accountID) else {
            return
        }
        try addUnitStep(under: grant, today: today, transaction)
        try addWaiting(under: grant, today: today, transaction)
        try addPromised(under: grant, today: today, transaction)
        guard grant.may(.readRatings, in: .execution) else { return }
        safety = try SafetyNoteRepository.open(under: grant, transaction).map {
            "\($0.level.swedish), sedan \($0.raisedAt.dayAndTime)"
        }
    }

    private mutating func addStep(_ facts: CaseFacts, under grant: CaseGrant, today: Day) {
        guard let step = facts.ownStep else { return }
        due.append(CaseInBrief.words(step.step, step.day, today: today))
        if facts.mayReadStepNote(under: grant), !step.note.isEmpty { due.append(step.note) }
    }

    private static func words(_ step: NextStep, _ day: Day, today: Day) -> String {
        "\(step.swedish): \(Waiting(until: day, today: today).swedish ?? day.inWords())"
    }

    private mutating func addUnitStep(
        under grant: CaseGrant, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        guard let step = try UnitStepRepository.current(under: grant, transaction) else { return }
        due.append(CaseInBrief.words(step.step, step.day, today: today))
        if !step.note.isEmpty { due.append(step.note) }
    }

    private mutating func addWaiting(
        under grant: CaseGrant, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let visits = try VisitRepository.all(under: grant, transaction)
        visit = visits.coming(from: today).first.map {
            "\($0.booking.when), \($0.booking.place.swedish), \($0.staff)"
        }
        waiting = visits.open.filter { $0.booking.day < today }.map {
            "Besöket \($0.booking.day.inWords()) är inte inskrivet"
        }
        if let entry = try QueueRepository.all(under: grant, transaction).last(where: \.isOpen) {
            let isOffered = entry.openOffer != nil
            waiting.append(isOffered ? "Har ett erbjudande om plats att svara på" : "Väntar på en plats")
        }
        let contact = try LastContactRepository.day(under: grant, transaction)
        let last = contact.map { "Senaste kontakten \($0.inWords())" }
        waiting.append(last ?? "Ingen kontakt är inskriven än")
    }

    private mutating func addPromised(
        under grant: CaseGrant, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let help = try PracticalHelpRepository.all(under: grant, transaction).filter { $0.settled == nil }
        promised = help.map {
            $0.help.text.isEmpty ? $0.help.kind.swedish : "\($0.help.kind.swedish): \($0.help.text)"
        }
        promised += try HomeworkRepository.open(under: grant, transaction).map { "Hemuppgift: \($0.wording)" }
        let notes = try SafetyNoteRepository.list(under: grant, transaction)
        if grant.may(.readRatings, in: .execution),
            let next = notes.compactMap({ $0.answer?.nextContactOn }).filter({ $0 >= today }).min()
        {
            promised.append("Kontakt \(next.inWords()), efter ett svar som krävde handling")
        }
        if let plan = try PlanRepository.inForce(under: grant, transaction), let day = plan.texts.followUpOn {
            promised.append("Uppföljning av planen \(day.inWords())")
        }
    }
}
