import Casework
import Law
import Store
import Templating
import Web

/// A person's place on one page: how it stands and the one way on that is likely, who they turn to, what they
/// wait for, and everything that has been. It never says that a no or an interruption was a fault.
struct PlacePage: Page, Sendable {
    static let template = "places/show"
    let head: CaseHead
    let notices: [Notice]
    let ways: PlaceWays
    let parts: [CasePart]

    static let fields: Fields<PlacePage> = [
        .part("head", CaseHead.fields) { $0.head },
        .list("notices", Notice.fields) { $0.notices },
        .optional("primary", Act.fields) { $0.ways.primary },
        .list("acts", Act.fields) { $0.ways.acts },
        .optional("press", ActForm.fields) { $0.ways.press },
        .flag("hasActs") { $0.ways.primary != nil || !$0.ways.acts.isEmpty },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: PlaceFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        let isReadable = file.facts.mayBeRead(by: grant.actor.accountID)
        ways = PlaceWays(file, under: grant, isReadable: isReadable, today: today)
        let words = PlaceWords(file: file, today: today)
        guard isReadable else {
            (notices, parts) = ([CasePage.protection(file.facts)], [])
            return
        }
        notices = words.notices
        parts = [words.standing, words.contacts(grant), words.queue, words.history]
    }
}

/// What can be done from where a person's place stands: one of them is the main one.
struct PlaceWays: Sendable {
    private(set) var primary: Act?
    private(set) var acts: [Act] = []
    private(set) var press: ActForm?

    init(_ file: PlaceFile, under grant: CaseGrant, isReadable: Bool, today: Day) {
        guard isReadable, file.isOpen, grant.may(.giveSupport, in: .execution) else { return }
        if let placement = file.placement {
            placed(placement, grant.number)
        } else if let entry = file.waiting {
            if !file.hasLetter {
                press = ActForm(
                    label: "Spara brevet som det skickas", address: PlaceAddress.to(.letter, grant.number))
            }
            waiting(entry, isNext: file.isNext(entry), grant.number)
        } else {
            outside(file, grant.number, today: today)
        }
        guard !file.placements.isEmpty || !file.decisions.isEmpty else { return }
        acts.append(Act(label: "Avslutning", address: SupportEndingAddress.index(grant.number)))
    }

    private mutating func placed(_ placement: PlacementRecord, _ number: String) {
        let leave = Act(label: "Lämnar platsen", address: PlaceAddress.to(.leave, number))
        if placement.openInterruption != nil {
            primary = Act(label: "Återuppta stödet", address: PlaceAddress.to(.resume, number))
            acts = [leave]
            return
        }
        let change = Act(label: "Till uppföljningsplats", address: PlaceAddress.to(.followUp, number))
        let back = Act(label: "Tillbaka till ordinarie plats", address: PlaceAddress.to(.ordinary, number))
        acts = [Act(label: "Avbrott", address: PlaceAddress.to(.interrupt, number))]
            + [placement.kind == .followUp ? back : change, leave]
    }

    private mutating func waiting(_ entry: QueueRecord, isNext: Bool, _ number: String) {
        let start = Act(label: "Börja stödet", address: PlaceAddress.to(.start, number))
        let offer = Act(label: "Erbjud en plats", address: PlaceAddress.to(.offer, number))
        let answer = Act(label: "Anteckna svar", address: PlaceAddress.to(.answer, number))
        let contact = Act(label: "Anteckna kontakt", address: "/arenden/\(number)/kontakt")
        acts = [
            contact, Act(label: "Brev om kön", address: PlaceAddress.to(.letter, number)),
            Act(label: "Väntar inte längre", address: PlaceAddress.to(.leaveQueue, number)),
        ]
        switch entry.openOffer?.latest {
        case .yes: (primary, acts) = (start, [answer] + acts)
        case .some: primary = answer
        case nil where entry.openOffer != nil: primary = answer
        case nil where isNext: (primary, acts) = (offer, [start] + acts)
        case nil: acts = [offer, start] + acts
        }
    }

    private mutating func outside(_ file: PlaceFile, _ number: String, today: Day) {
        let start = Act(label: "Börja stödet", address: PlaceAddress.to(.start, number))
        let queue = Act(label: "Sätt upp i kön", address: PlaceAddress.to(.queue, number))
        let mayStart = StartSupportForm.standing(in: file, today: today) == nil
        let mayWait = EnterQueueForm.standing(in: file, today: today) == nil
        let isFull = file.limit(of: .ordinary, from: today) != nil
        if isFull, mayWait {
            (primary, acts) = (queue, mayStart ? [start] : [])
        } else {
            (primary, acts) = (mayStart ? start : nil, mayWait ? [queue] : [])
        }
    }
}
