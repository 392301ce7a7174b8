import Casework
import Law
import Store
import Web

/// A wait for a place as the case's page tells of it.
extension QueueRecord {
    var events: [PlaceTimeline.Event] {
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
