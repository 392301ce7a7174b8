import Casework
import Instruments
import Law
import Store
import Templating
import Web

/// One safety note: what must be done now, where one can turn, and the form that says what was done. It never
/// shows a sum, for a low one would make it look smaller; nor to who may not read of the person which form it
/// was and what was answered: how soon to act says enough to take the case over.
struct SafetyNotePage: Page, Sendable {
    static let template = "safety/note"
    let head: CaseHead
    let heading: String
    let words: String
    let steps: [String]
    let facts: [DescriptionItem]
    let support: [SupportLine]
    let rating: Link?
    let notice: Notice?
    /// Nil once it is answered.
    let form: FormView?
    /// What somebody had typed when another answered first.
    let typed: [DescriptionItem]

    static let fields: Fields<SafetyNotePage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("heading") { $0.heading },
        .text("words") { $0.words },
        .flag("hasSteps") { !$0.steps.isEmpty },
        .texts("steps") { $0.steps },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .flag("hasSupport") { !$0.support.isEmpty },
        .list("support", SupportLine.fields) { $0.support },
        .optionalLink("rating") { $0.rating },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasErrors") { $0.form?.isRefused ?? false },
        .optional("form", FormView.fields) { $0.form },
        .flag("hasTyped") { !$0.typed.isEmpty },
        .list("typed", DescriptionItem.fields) { $0.typed },
    ]

    init(
        _ note: SafetyNote, facts: CaseFacts, routine: SafetyRoutine, support: SupportList, form: FormState,
        under grant: CaseGrant, now: Instant
    ) {
        let isReadable = facts.mayBeRead(by: grant.actor.accountID)
        head = CaseHead(facts, under: grant, today: now.day)
        heading = note.answer == nil ? note.level.swedish : "Trygghetsnotis, besvarad"
        words = isReadable ? note.words : "Ett svar i ett formulär kräver handling."
        steps = note.answer == nil ? SafetyNotePage.steps(note.level, routine) : []
        self.facts = SafetyNotePage.facts(note, routine, facts, isReadable: isReadable)
        self.support = note.answer == nil ? support.lines : []
        rating = isReadable ? RatingAddress.of(note.rating, grant.number) : nil
        notice = isReadable ? nil : CasePage.protection(facts, act: SafetyNotePage.takeOver(facts, grant))
        self.form = note.answer == nil ? SafetyNotePage.form(form) : nil
        typed = note.answer == nil ? [] : CaseNoticePage.written(in: form)
    }

    /// How somebody who must act comes to the person's name and telephone.
    private static func takeOver(_ facts: CaseFacts, _ grant: CaseGrant) -> Act? {
        guard facts.ownStep != nil, grant.may(.planNextStep) else { return nil }
        return Act(label: "Gör dig till ansvarig", address: "/arenden/\(grant.number)/nasta-steg")
    }

    private static func form(_ state: FormState) -> FormView {
        FormView(
            state, submit: "Spara vad som gjordes",
            groups: [FieldGroup("", SafetyNoteForm.fields.map(\.name))], beginsAtTop: true)
    }

    private static func steps(_ level: Alert.Level, _ routine: SafetyRoutine) -> [String] {
        switch level {
        case .notice, .followUp:
            ["Prata med personen om svaret.", "Bestäm vad som ska göras och när ni hörs igen."]
        case .immediate:
            [
                "Prata med personen idag, innan ni skiljs åt om ni är i samma rum.",
                "Ta hjälp av vården om personen inte är trygg: 1177, eller 112 vid fara för livet.",
                "Lämna inte över till någon annan utan att den har svarat.",
            ]
        case .emergency:
            (routine.emergencyText.isEmpty
                ? [
                    "Lämna inte personen ensam. Ring 112 vid fara för livet, annars psykiatrins akut."
                ]
                : routine.emergencyText.paragraphs) + ["Berätta för chefen."]
        }
    }

    private static func facts(
        _ note: SafetyNote, _ routine: SafetyRoutine, _ facts: CaseFacts, isReadable: Bool
    ) -> [DescriptionItem] {
        let turnedDown = note.isRejected ? ["Formuläret kunde inte sparas då, men svaret räknas."] : []
        let phone = isReadable && !facts.person.phone.isEmpty ? [facts.person.phone] : []
        let form = DescriptionItem(term: "Formulär", texts: [note.instrument])
        return (isReadable ? [form] : []) + [
            DescriptionItem(term: "Svarat", texts: [note.raisedAt.dayAndTime] + turnedDown),
            DescriptionItem(term: "Ansvarig", texts: [note.responsible]),
        ] + phone.map { DescriptionItem(term: "Personens telefon", texts: [$0]) }
            + (note.answer.map { answered($0, isReadable: isReadable) }
                ?? [DescriptionItem(term: "Om ingen svarar", texts: escalation(note, routine))])
    }

    /// What was done is the person's too.
    private static func answered(_ answer: SafetyNote.Answer, isReadable: Bool) -> [DescriptionItem] {
        let texts = [
            DescriptionItem(term: "Vad som gjordes", texts: answer.done.paragraphs),
            DescriptionItem(term: "Fick veta", texts: [answer.told]),
        ]
        return (isReadable ? texts : []) + [
            DescriptionItem(term: "Nästa kontakt", texts: [answer.nextContactOn.inWords(withYear: true)]),
            DescriptionItem(term: "Besvarad", texts: ["\(answer.at.dayAndTime) av \(answer.by)"]),
        ]
    }

    private static func escalation(_ note: SafetyNote, _ routine: SafetyRoutine) -> [String] {
        let deputy = routine.deputyName.map { "Går till \($0) \(note.deputyAt.dayAndTime)." }
        return [deputy, "Går till chefen \(note.managerAt.dayAndTime)."].compactMap { $0 }
    }
}
