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
            (isOpen ? "Följer med" : "Följde med", booking.companions.map(\.swedish)),
            ("Bokat", ["\(bookedAt.dayAndTime) av \(bookedBy)"]),
        ]
        return possible.items
    }

    /// What became of it; nothing while it is to come.
    var closedItems: [DescriptionItem] {
        guard let closing else { return [] }
        let noted = "\(closing.at.dayAndTime) av \(closing.by)"
        let corrected = earlier.last.map { [("Rättat", [noted, $0.why])] }
        return (closing.pairs + (corrected ?? [("Inskrivet", [noted])])).items
    }
}

extension Visit.Closing {
    /// What was noted, without when and by whom.
    fileprivate var pairs: [(String, [String])] {
        [
            ("Hur det blev", [outcome.swedish]),
            ("Varför", [reason?.swedish ?? "", reasonText].filter { !$0.isEmpty }),
            ("Arbetssätt", methods.map(\.swedish)),
            ("Arbete", minutes.map { [$0.asHours] } ?? []),
            ("Vi hör av oss", contactOn.map { [$0.inWords(withYear: true)] } ?? []),
        ]
    }
}

extension Visit.Earlier {
    /// What stood, and why it counts no longer.
    var items: [DescriptionItem] {
        let present: [(String, [String])] = [
            ("Vem hos oss", [staff]), ("Följde med", companions.map(\.swedish)),
            ("Inskrivet", ["\(closing.at.dayAndTime) av \(closing.by)"]), ("Vad som var fel", [why]),
        ]
        return (closing.pairs + present).items
    }
}

extension [(String, [String])] {
    fileprivate var items: [DescriptionItem] {
        filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0.0, texts: $0.1) }
    }
}
