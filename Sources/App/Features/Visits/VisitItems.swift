import Casework
import Law
import Web

extension Visit {
    func tag(isCaseOpen: Bool, today: Day) -> Tag {
        guard let closing else {
            guard isCaseOpen else { return Tag(label: "Ärendet avslutades före") }
            return hasCome(on: today.adding(days: -1))
                ? Tag(label: "Inte inskrivet än", tone: .care) : Tag(label: "Bokat", tone: .now)
        }
        return closing.outcome.isHeld
            ? Tag(label: closing.outcome.swedish, tone: .done) : Tag(label: closing.outcome.swedish)
    }

    /// When, where, who and with what: as it was booked.
    var bookedItems: [DescriptionItem] {
        let place = [booking.place.swedish, booking.whereabouts].filter { !$0.isEmpty }
        let possible: [(String, [String])] = [
            ("När", ["\(booking.when), \(booking.length) minuter"]),
            ("Var", [place.joined(separator: ", ")]),
            (isOpen ? "Vad ni ska göra" : "Vad det var till för", booking.purpose.paragraphs),
            ("Hur personen kommer dit", booking.transport.map { [$0.swedish] } ?? []),
            (isOpen ? "Vi som är med" : "Vem hos oss", [staff]),
            ("Bokat till besöket", resources.map { "\($0.kind.swedish): \($0.name)" }),
            ("Följer med", booking.companions.map(\.swedish)),
            ("Bokat", ["\(bookedAt.dayAndTime) av \(bookedBy)"]),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0.0, texts: $0.1) }
    }

    /// What became of it; nothing while it is to come.
    var closedItems: [DescriptionItem] {
        guard let closing else { return [] }
        let why = [closing.reason?.swedish ?? "", closing.reasonText].filter { !$0.isEmpty }
        let possible: [(String, [String])] = [
            ("Hur det blev", [closing.outcome.swedish]),
            ("Varför", why),
            ("Arbetssätt", closing.methods.map(\.swedish)),
            ("Arbete", closing.minutes.map { [$0.asHours] } ?? []),
            ("Vi hör av oss", closing.contactOn.map { [$0.inWords(withYear: true)] } ?? []),
            ("Inskrivet", ["\(closing.at.dayAndTime) av \(closing.by)"]),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0.0, texts: $0.1) }
    }
}
