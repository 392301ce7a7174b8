import Casework
import Law

/// What a change of an inquiry did, in words that keep the old text. It never leaves a changed field out.
enum InquiryDifference {
    static func words(before: InquiryFacts, after: InquiryFacts) -> [String] {
        zip(lines(before), lines(after)).compactMap { old, new in
            old.text == new.text ? nil : "\(old.label) var: \(old.text.isEmpty ? "inget" : old.text)"
        }
    }

    private static func lines(_ facts: InquiryFacts) -> [(label: String, text: String)] {
        [
            ("Hur den kom", facts.channel.swedish),
            ("Vem som hörde av sig", facts.reporterRole.swedish),
            ("Uppgiftslämnarens namn", facts.reporterName),
            ("Uppgiftslämnarens telefon", facts.reporterPhone),
            ("Uppgiftslämnarens e-post", facts.reporterEmail),
            ("Källan", facts.source.swedish),
            ("Om personen vet", facts.personKnows.swedish),
            ("Situationen", facts.situation),
        ] + person(facts)
    }

    private static func person(_ facts: InquiryFacts) -> [(label: String, text: String)] {
        let reach = facts.personReach
        return [
            ("Namnet", facts.personName),
            ("Födelsedagen", facts.personBirthDay?.description ?? ""),
            ("Personens telefon", facts.personPhone),
            ("Personnumret", facts.personNumber ?? ""),
            ("Personens e-post", reach.email),
            ("Adressen", reach.address),
            ("Hur personen nås", reach.reachedBy.swedish),
            ("Om meddelande får lämnas", reach.messageAllowed.swedish),
            ("Vad ett meddelande får säga", reach.messageWording),
            ("Tolkspråket", reach.interpreterLanguage),
            ("Skyddade personuppgifter", facts.personIsProtected ? "ja" : "nej"),
        ]
    }
}
