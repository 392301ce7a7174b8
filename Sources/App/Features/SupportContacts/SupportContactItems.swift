import Casework
import Law
import Web

extension SupportContactRepository.Noted {
    /// "Telefon, personen: 12 min"
    private var words: String {
        let who = contact.name.isEmpty
            ? contact.party.inSentence : "\(contact.party.inSentence), \(contact.name)"
        let time = contact.minutes.map { ", \($0.asHours)" } ?? ""
        return "\(contact.way.swedish) med \(who)\(time)"
    }

    var item: DescriptionItem {
        DescriptionItem(
            term: contact.day.inWords(withYear: true),
            texts: [words + (contact.isIncoming ? ". De hörde av sig." : "."), "Antecknat av \(by)."])
    }

    /// The ones a page has room for are the latest; the others stand on the case's timeline.
    static let shown = 8

    func entry(isReadable: Bool) -> (at: Instant, entry: TimelineEntry) {
        let entry = TimelineEntry(
            dateTime: at.description, when: at.dayAndTime, heading: "Kontakt", byLine: by,
            texts: isReadable ? [words + "."] : [])
        return (at, entry)
    }
}
