import Casework
import Law
import Store
import Templating
import Web

/// Min dag: what waits for the one who is signed in, on one screen.
struct MyDayPage: Page, Sendable {
    static let template = "my-day/show"
    let day: String
    let week: String
    /// Somebody has tried to sign in with the owner's name.
    let warning: Notice?
    let hasCases: Bool
    let absences: [MyDayLine]
    let safety: [MyDayLine]
    let meetings: [MyDayLine]
    let waiting: [MyDayLine]
    let due: [MyDayLine]
    let coming: [MyDayLine]
    let inquiries: [MyDayLine]
    let drafts: [MyDayLine]
    let draftCount: String
    let unsigned: [MyDayLine]
    let unsignedCount: String
    let deadlines: [MyDayLine]
    let deadlineCount: String
    let hasMore: Bool
    let others: [Act]
    let mayLog: Bool

    init(_ myDay: MyDay, for actor: Actor, today: Day, warning: Notice?, words: (Instant) -> String) {
        self.warning = warning
        (day, week) = (today.inWords().capitalizedFirst, "v. \(today.week)")
        (hasCases, mayLog) = (actor.may(.readCases, in: .either), actor.may(.logInquiry, in: nil))
        safety = myDay.safety.map(MyDayLine.init(safety:))
        absences = MyDayPage.absences(myDay, for: actor)
        (meetings, waiting) = MyDayPage.met(myDay, for: actor, today: today)
        drafts = myDay.drafts.prefix(MyDay.shownDrafts).map { MyDayLine(draft: $0, at: words($0.savedAt)) }
        (draftCount, others) = (String(myDay.drafts.count), MyDayPage.others(for: actor))
        (unsigned, unsignedCount) = MyDayPage.unsigned(myDay, today: today)
        (deadlines, deadlineCount) = MyDayPage.deadlines(myDay, today: today)
        let room = MyDayRoom(below: [absences, drafts, unsigned, meetings, waiting, deadlines])
        (due, coming, hasMore) = MyDayPage.ahead(myDay, for: actor, today: today, room)
        inquiries = myDay.newest.prefix(room.linked).map(MyDayLine.init(inquiry:))
    }

    private static func absences(_ myDay: MyDay, for actor: Actor) -> [MyDayLine] {
        myDay.absences.map { MyDayLine(absence: $0, for: actor.accountID) }
    }

    /// Today's times, and for who writes them down what waits after earlier ones.
    private static func met(_ myDay: MyDay, for actor: Actor, today: Day) -> ([MyDayLine], [MyDayLine]) {
        let mayAct = actor.may(.giveSupport, in: .execution)
        let written = myDay.waiting.map { MyDayLine(waiting: $0, today: today) }
            + myDay.plans.map { MyDayLine(plan: $0, today: today) }
        let acting = Set(actor.programmes(for: .giveSupport, in: .execution))
        let after = myDay.aftercare.map {
            MyDayLine(aftercare: $0, mayAct: acting.contains($0.programme), today: today)
        }
        let meetings = myDay.meetings.map { MyDayLine(meeting: $0, mayAct: mayAct) }
        return (meetings, (mayAct ? written : []) + after)
    }

    /// What to do by now, what comes within a week, and whether there is more than that.
    private static func ahead(
        _ myDay: MyDay, for actor: Actor, today: Day, _ room: MyDayRoom
    ) -> ([MyDayLine], [MyDayLine], Bool) {
        let due = myDay.own.prefix { $0.day <= today }
        let asks = asks(myDay, for: actor, today: today)
        let steps = due.prefix(max(1, room.steps - asks.count))
        let week = myDay.own.dropFirst(due.count).prefix { $0.day <= today.adding(days: 7) }
        let coming = week.prefix(room.linked).map { MyDayLine(step: $0, today: today, mayPlan: false) }
        let hasMore = myDay.own.count > steps.count + coming.count
        return (asks + MyDayPage.steps(Array(steps), for: actor, today: today), coming, hasMore)
    }

    private static func steps(
        _ items: [CaseListRepository.Item], for actor: Actor, today: Day
    ) -> [MyDayLine] {
        let mayPlan = actor.may(.planNextStep, in: .execution)
        return items.map { MyDayLine(step: $0, today: today, mayPlan: mayPlan) }
    }

    /// Those to ask for an answer, for who notes it.
    private static func asks(_ myDay: MyDay, for actor: Actor, today: Day) -> [MyDayLine] {
        guard actor.may(.giveSupport, in: .execution) else { return [] }
        return myDay.offers.map { MyDayLine(offer: $0, today: today) }
    }

    /// The nearest, and how many are near.
    private static func deadlines(_ myDay: MyDay, today: Day) -> ([MyDayLine], String) {
        let shown = myDay.deadlines.prefix(MyDay.shownDeadlines)
        return (shown.map { MyDayLine(deadline: $0, today: today) }, String(myDay.deadlines.count))
    }

    static let fields: Fields<MyDayPage> = [
        .text("day") { $0.day },
        .text("week") { $0.week },
        .optional("warning", Notice.fields) { $0.warning },
        .flag("hasCases") { $0.hasCases },
        .flag("hasAbsences") { !$0.absences.isEmpty },
        .list("absences", MyDayLine.fields) { $0.absences },
        .flag("hasSafety") { !$0.safety.isEmpty },
        .list("safety", MyDayLine.fields) { $0.safety },
        .flag("hasMeetings") { !$0.meetings.isEmpty },
        .list("meetings", MyDayLine.fields) { $0.meetings },
        .flag("hasWaiting") { !$0.waiting.isEmpty },
        .list("waiting", MyDayLine.fields) { $0.waiting },
        .flag("hasDue") { !$0.due.isEmpty },
        .list("due", MyDayLine.fields) { $0.due },
        .flag("hasComing") { !$0.coming.isEmpty },
        .list("coming", MyDayLine.fields) { $0.coming },
        .flag("hasMore") { $0.hasMore },
        .flag("hasInquiries") { !$0.inquiries.isEmpty },
        .list("inquiries", MyDayLine.fields) { $0.inquiries },
        .flag("mayLog") { $0.mayLog },
        .flag("hasDrafts") { !$0.drafts.isEmpty },
        .list("drafts", MyDayLine.fields) { $0.drafts },
        .text("draftCount") { $0.draftCount },
        .flag("hasUnsigned") { !$0.unsigned.isEmpty },
        .list("unsigned", MyDayLine.fields) { $0.unsigned },
        .text("unsignedCount") { $0.unsignedCount },
        .flag("hasDeadlines") { !$0.deadlines.isEmpty },
        .list("deadlines", MyDayLine.fields) { $0.deadlines },
        .text("deadlineCount") { $0.deadlineCount },
        .flag("hasOthers") { !$0.others.isEmpty },
        .list("others", Act.fields) { $0.others },
    ]

    /// Those that have waited longest, and how many there are.
    private static func unsigned(_ myDay: MyDay, today: Day) -> ([MyDayLine], String) {
        let shown = myDay.unsigned.prefix(MyDay.shownUnsigned)
        return (shown.map { MyDayLine(unsigned: $0, today: today) }, String(myDay.unsigned.count))
    }
}

extension String {
    /// "fredag 20 november" → "Fredag 20 november".
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
