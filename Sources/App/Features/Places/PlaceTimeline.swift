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

    func entries(isReadable: Bool) -> [CaseTimeline.Dated] {
        placements.flatMap { $0.events(isReadable: isReadable) }
            + queue.flatMap { $0.events(isReadable: isReadable) }
    }

    fileprivate static func entry(
        _ noted: Noted, _ heading: String, _ texts: [String]
    ) -> CaseTimeline.Dated {
        (
            noted.at, 4,
            TimelineEntry(
                dateTime: noted.at.description, when: noted.at.dayAndTime, heading: heading, byLine: noted.by,
                texts: texts)
        )
    }
}

extension PlacementRecord {
    fileprivate func events(isReadable: Bool) -> [CaseTimeline.Dated] {
        let began = PlaceTimeline.entry(
            noted, follows == nil ? "Stödet började" : "Ny plats",
            ["\(kind.swedish) från \(startedOn.inWords(withYear: true))."])
        let ended = ending.flatMap { end -> CaseTimeline.Dated? in
            guard end.reason != .movedOn else { return nil }
            return PlaceTimeline.entry(
                end.noted, "Lämnade sin plats",
                ["Från \(end.on.inWords(withYear: true)). \(end.reason.swedish)."]
                    + (isReadable ? end.text.paragraphs : []))
        }
        return [began] + pauses(isReadable: isReadable) + [ended].compactMap { $0 }
    }

    private func pauses(isReadable: Bool) -> [CaseTimeline.Dated] {
        interruptions.map { one in
            PlaceTimeline.entry(
                one.noted, "Stödet avbröts",
                ["Från \(one.from.inWords(withYear: true)). \(one.reason.swedish)."]
                    + (one.resumedOn.map { ["Gick vidare \($0.inWords(withYear: true))."] } ?? [])
                    + (isReadable ? one.text.paragraphs : []))
        }
    }
}

extension QueueRecord {
    fileprivate func events(isReadable: Bool) -> [CaseTimeline.Dated] {
        let entered = PlaceTimeline.entry(
            noted, "Väntar på en plats",
            ["Från \(enteredOn.inWords(withYear: true)). \(reason.swedish)."]
                + (isReadable ? text.paragraphs : []))
        let left = leaving.flatMap { one -> CaseTimeline.Dated? in
            guard one.reason != .started else { return nil }
            return PlaceTimeline.entry(
                one.noted, "Väntar inte längre",
                [one.reason.swedish] + (isReadable ? one.text.paragraphs : []))
        }
        return [entered] + offered(isReadable: isReadable) + [left].compactMap { $0 }
    }

    private func offered(isReadable: Bool) -> [CaseTimeline.Dated] {
        offers.flatMap { offer in
            [
                PlaceTimeline.entry(
                    offer.noted, "Erbjuden en plats", ["Från \(offer.placeFrom.inWords(withYear: true))."])
            ]
                + offer.answers.map { one in
                    PlaceTimeline.entry(
                        one.noted, "Svar om platsen: \(one.answer.swedish)",
                        isReadable ? one.text.paragraphs : [])
                }
        }
    }
}
