import Casework
import Law
import Templating
import Web

/// A try to reach somebody, on one page: how the person is reached stands on top, then the form, then what
/// has been tried. It never shows a protected number to somebody who is not on the case.
struct ContactPage: Page, Sendable {
    static let template = "contacts/new"
    static let formID = "forsoket"
    static let shownEarlier = 5

    let head: CaseHead
    let ways: [DescriptionItem]
    /// What the programme says on an answering machine.
    let phrases: [ToldPhrase]
    let silence: Silence
    let next: NextAttempt
    /// Whose step is planned, where the authority and the unit each have one.
    let notice: Notice?
    let earlier: [TimelineEntry]
    let form: FormView

    static let fields: Fields<ContactPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .flag("hasErrors") { $0.form.isRefused },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasWays") { !$0.ways.isEmpty },
        .list("ways", DescriptionItem.fields) { $0.ways },
        .list("phrases", ToldPhrase.fields) { $0.phrases },
        .optionalText("readySentence") { $0.readySentence },
        .text("formID") { _ in ContactPage.formID },
        .text("silence") { $0.silence.swedish },
        .text("proposal") { $0.proposal },
        .flag("hasEarlier") { !$0.earlier.isEmpty },
        .list("earlier", TimelineEntry.fields) { $0.earlier },
        .part("form", FormView.fields) { $0.form },
    ]

    private var proposal: String {
        "Förslag på nästa försök: \(next.channel.swedish.lowercased()), \(next.day.inWords()). \(next.why)"
    }

    /// What one press saves, when everything is filled in already.
    private var readySentence: String? {
        let state = form.state
        guard state.occasion == .fresh,
            let result = ContactResult(rawValue: state.value(ContactForm.Name.result)),
            let party = ContactParty(rawValue: state.value(ContactForm.Name.party)),
            let channel = ContactChannel(rawValue: state.value(ContactForm.Name.channel))
        else { return nil }
        return "\(channel.swedish) till \(party.inSentence), \(result.swedish.lowercased()), idag "
            + "\(state.value(ContactForm.Name.time)). Nytt försök \(next.day.inWords())."
    }
}
