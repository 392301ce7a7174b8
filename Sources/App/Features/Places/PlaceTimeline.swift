import Casework
import Law
import Store
import Templating
import Web

/// A case's places and wait as its page tells of them.
struct PlaceTimeline: Sendable {
    private let placements: [PlacementRecord]
    private let queue: [QueueRecord]
    private let endings: SupportEndingTimeline
    private let relapsePlans: [RelapsePlanRecord]
    /// Of a case that is somebody's way back: the earlier one.
    private let backFrom: String?
    private let cameBackIn: [String]
    private let closing: WindDownNotice?
    private let number: String
    /// What the unit does next beside a step of the authority; and all that it has said so.
    let unitStep: UnitStep?
    let unitSteps: [(id: UnitStepID, plan: NextStepRepository.Planned)]

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        number = grant.number
        closing = try WindDownNotice(under: grant, transaction)
        placements = try PlacementRepository.all(under: grant, transaction)
        queue = try QueueRepository.all(under: grant, transaction)
        endings = try SupportEndingTimeline(under: grant, transaction)
        let isBeside = grant.isWithAuthority
        unitStep = isBeside ? try UnitStepRepository.current(under: grant, transaction) : nil
        unitSteps = isBeside ? try UnitStepRepository.all(under: grant, transaction) : []
        let hadSupport = !placements.isEmpty
        relapsePlans = hadSupport ? try RelapsePlanRepository.all(under: grant, transaction) : []
        backFrom = try ReturnRepository.earlier(under: grant, transaction)
        cameBackIn = hadSupport ? try ReturnRepository.later(under: grant, transaction) : []
    }

    /// To how support ended, or can be ended, once there has been any.
    func acts(isReadable: Bool, _ number: String) -> [Act] {
        guard isReadable, !placements.isEmpty || !endings.isEmpty else { return [] }
        let relapse = Act(label: "Återfallsplan", address: RelapsePlanAddress.index(number))
        let after = Act(label: "Efteruppföljning", address: AftercareAddress.index(number))
        return (placements.isEmpty ? [] : [ProfileRoutes.act(number), relapse])
            + [Act(label: "Avslutning", address: SupportEndingAddress.index(number))]
            + (placements.last?.isLive == false ? [after] : [])
    }

    /// Where the earlier support stands, of somebody who has come back; and where they came back to. First
    /// that the programme closes.
    var notices: [Notice] {
        let first = [closing?.notice, backFrom.map { back(from: $0) }].compactMap { $0 }
        return first + cameBackIn.map { number in
            Notice(
                kind: .information, heading: "Personen har kommit tillbaka",
                text: "Det går vidare i \(number).",
                act: Act(label: "Till \(number)", address: "/arenden/\(number)"))
        }
    }

    /// The case's number, where somebody had a place and nobody has noted how the support ended.
    var unwrittenEnding: String? { placements.last.flatMap { endings.tells(of: $0.id) ? nil : number } }

    private func back(from number: String) -> Notice {
        Notice(
            kind: .information, heading: "Tillbaka efter tidigare stöd",
            text: "Det som är känt sedan förut, med återfallsplanen, står i \(number).",
            act: Act(label: "Till \(number)", address: "/arenden/\(number)"))
    }

    /// Of a case that has ended: somebody who had support can come back.
    func wayBack(_ facts: CaseFacts, _ number: String) -> [Act] {
        guard ReturnToSupport.isOpen(facts, had: placements) else { return [] }
        return [Act(label: "Personen vill komma tillbaka", address: ReturnRoutes.address(number))]
    }

    /// Of somebody protected only that something was noted: not which day, why or what was said.
    func entries(isReadable: Bool) -> [CaseTimeline.Dated] {
        (placements.flatMap(\.events) + queue.flatMap(\.events)).map { one in
            (
                one.noted.at, 4,
                TimelineEntry(
                    dateTime: one.noted.at.description, when: one.noted.at.dayAndTime, heading: one.heading,
                    byLine: one.noted.by, texts: isReadable ? one.texts : [])
            )
        }
    }

    /// With how support ended and what is planned for when it gets hard again.
    func whole(isReadable: Bool) -> [CaseTimeline.Dated] {
        entries(isReadable: isReadable) + endings.entries(isReadable: isReadable) + relapsePlans.map { one in
            let entry = TimelineEntry(
                dateTime: one.noted.at.description, when: one.noted.at.dayAndTime,
                heading: "Återfallsplan, version \(one.number)", byLine: one.noted.by, texts: [])
            return (one.noted.at, 4, entry)
        }
    }

    typealias Event = (noted: Noted, heading: String, texts: [String])
}

extension PlacementRecord {
    fileprivate var events: [PlaceTimeline.Event] {
        let began = (
            noted, follows == nil ? "Stödet började" : "Ny plats",
            ["\(name) från \(startedOn.inWords(withYear: true))."] + beginning)
        let ended = ending.flatMap { end -> PlaceTimeline.Event? in
            guard end.reason != .movedOn else { return nil }
            return (
                end.noted, "Lämnade sin plats",
                ["Från \(end.on.inWords(withYear: true)). \(end.reason.swedish)."]
                    + end.text.paragraphs)
        }
        return [began] + pauses + [ended].compactMap { $0 }
    }

    private var pauses: [PlaceTimeline.Event] {
        interruptions.map { one in
            (
                one.noted, "Stödet avbröts",
                ["Från \(one.from.inWords(withYear: true)). \(one.reason.swedish)."]
                    + (one.resumedOn.map { ["Gick vidare \($0.inWords(withYear: true))."] } ?? [])
                    + one.text.paragraphs)
        }
    }
}
