import Casework
import Law
import Store
import Templating
import Web

/// One line of Min dag: one link to the act, with when or how long it has waited. It never shows a
/// protected name.
struct MyDayLine: Fielded, Sendable {
    let address: Link
    /// What one looks for with the eye: the person, or the draft.
    let what: String
    let about: String
    let when: String?
    /// Waited past its day: shown in the colour of care, never in the colour of errors.
    let isWaiting: Bool
    /// Where an unanswered try is noted in one more press.
    let unanswered: Link?
    /// Where it is noted in one more press that nobody came.
    var missed: Link?

    static let fields: Fields<MyDayLine> = [
        .link("address") { $0.address },
        .text("what") { $0.what },
        .optionalText("about") { $0.about.isEmpty ? nil : $0.about },
        .optionalText("when") { $0.when },
        .flag("isWaiting") { $0.isWaiting },
        .optionalLink("unanswered") { $0.unanswered },
        .optionalLink("missed") { $0.missed },
    ]

    /// A case of one's own: what must happen.
    init(step item: CaseListRepository.Item, today: Day, mayPlan: Bool) {
        let isOpen = mayPlan && item.step?.isContact == true
        unanswered = isOpen ? ContactRoutes.quick(item.number) : nil
        address = "/arenden/\(item.number)"
        what = MyDayLine.person(item)
        about = (item.step?.short ?? "") + (item.isWithoutOwner ? ", ingen ansvarig" : "")
        let waiting = Waiting(until: item.day, today: today)
        if case .today = waiting { when = nil } else { when = waiting.swedish ?? item.day.inWords() }
        if case .days = waiting { isWaiting = true } else { isWaiting = false }
    }

    /// A time of today: when, with whom.
    init(meeting: CalendarEntry, mayAct: Bool) {
        address = meeting.address(mayAct: mayAct, today: meeting.day)
        let name = PersonName.shown(meeting.name, isHidden: meeting.isProtected)
        what = meeting.isProtected || meeting.name.isEmpty ? "\(name), \(meeting.number)" : name
        about = "\(meeting.kind.swedish), \(meeting.place.lowercasedFirst)"
        when = meeting.time.map { "kl. \($0)" } ?? "idag"
        isWaiting = false
        unanswered = nil
        let isVisit = mayAct && meeting.kind == .visit
        missed = isVisit ? VisitAddress.missed(VisitID(value: meeting.object), meeting.number) : nil
    }

    /// A visit whose day has passed, or somebody to get in touch with after one.
    init(waiting visit: WaitingVisit, today: Day) {
        address = visit.address
        let name = PersonName.shown(visit.name, isHidden: visit.isProtected)
        what = visit.isProtected || visit.name.isEmpty ? "\(name), \(visit.number)" : name
        about = visit.kind.swedish
        let waiting = Waiting(until: visit.day, today: today)
        when = waiting.swedish
        if case .days = waiting { isWaiting = true } else { isWaiting = false }
        unanswered = nil
        missed = visit.missed
    }

    /// Somebody who was offered a place, from the day when they are asked.
    init(offer: WaitingOffer, today: Day) {
        address = offer.address
        let name = PersonName.shown(offer.name, isHidden: offer.isProtected)
        what = offer.isProtected || offer.name.isEmpty ? "\(name), \(offer.number)" : name
        about = "Fråga om den erbjudna platsen"
        let waiting = Waiting(until: offer.day, today: today)
        when = waiting.swedish
        if case .days = waiting { isWaiting = true } else { isWaiting = false }
        unanswered = nil
    }

    /// A new inquiry of the unit: who has it.
    init(inquiry item: CaseListRepository.Item) {
        address = "/arenden/\(item.number)"
        what = MyDayLine.person(item)
        about = item.owner ?? ""
        when = item.day.inWords()
        isWaiting = false
        unanswered = nil
    }

    /// A note that waits for one's own signature: kindly, with how long it has waited.
    init(unsigned line: UnsignedNotes.Line, today: Day) {
        address = line.address
        what = line.title
        about = line.caseNumber
        let days = today.number - line.since.day.number
        when = line.isOld ? "väntat \(days) dagar" : line.since.day.inWords()
        isWaiting = line.isOld
        unanswered = nil
    }

    /// An answer that must be acted on: what to do, before whom it is about. What was answered stands on its
    /// page only.
    init(safety note: SafetyNote) {
        address = RatingAddress.safety(note.id, note.caseNumber)
        what = note.level.swedish
        about =
            note.isProtected
            ? note.caseNumber : "\(PersonName.shown(note.personName, isHidden: false)), \(note.caseNumber)"
        when = "sedan \(note.raisedAt.dayAndTime)"
        isWaiting = true
        unanswered = nil
    }

    /// A colleague whom one answers for, or one's own absence: the way to what is handed over.
    init(absence: Absence, for account: AccountID) {
        address = AbsenceAddress.of(absence.id)
        what = absence.account == account ? "Din frånvaro" : "Du är ersättare för \(absence.name)"
        about = absence.account == account ? "ersättare \(absence.deputyName)" : ""
        when = absence.days
        isWaiting = false
        unanswered = nil
    }

    /// A time that runs in a case: what it is, and how far off.
    init(deadline: CaseDeadline, today: Day) {
        address = "/arenden/\(deadline.number)"
        what = deadline.clock.name
        about = deadline.number
        when = deadline.clock.distance(today: today)
        isWaiting = deadline.clock.isPassed(on: today)
        unanswered = nil
    }

    init(draft: DraftTitle, at time: String) {
        address = Link(path: draft.address + "?utkast=" + draft.formKey) ?? "/utkast"
        what = draft.title
        about = ""
        when = "sparat \(time)"
        isWaiting = false
        unanswered = nil
    }

    private static func person(_ item: CaseListRepository.Item) -> String {
        let name = PersonName.shown(item.name, isHidden: item.isProtected)
        return item.isProtected || item.name.isEmpty ? "\(name), \(item.number)" : name
    }
}
