import Casework
import Law
import Store
import Web

/// A case's places and wait as its page tells of them.
struct PlaceTimeline: Sendable {
    private let placements: [PlacementRecord]
    private let queue: [QueueRecord]

    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        placements = try PlacementRepository.all(under: grant, transaction)
        queue = try QueueRepository.all(under: grant, transaction)
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

    fileprivate typealias Event = (noted: Noted, heading: String, texts: [String])
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

extension QueueRecord {
    fileprivate var events: [PlaceTimeline.Event] {
        let entered = (
            noted, "Väntar på en plats",
            ["Från \(enteredOn.inWords(withYear: true)). \(reason.swedish)."]
                + text.paragraphs)
        let left = leaving.flatMap { one -> PlaceTimeline.Event? in
            guard one.reason != .started else { return nil }
            return (
                one.noted, "Väntar inte längre",
                [one.reason.swedish] + one.text.paragraphs)
        }
        return [entered] + offered + [left].compactMap { $0 }
    }

    private var offered: [PlaceTimeline.Event] {
        offers.flatMap { offer in
            [
                (
                    offer.noted, "Erbjuden en plats", ["Från \(offer.placeFrom.inWords(withYear: true))."])
            ]
                + offer.answers.map { one in
                    (
                        one.noted, "Svar om platsen",
                        ["\(one.answer.swedish)."] + one.text.paragraphs)
                }
        }
    }
}
