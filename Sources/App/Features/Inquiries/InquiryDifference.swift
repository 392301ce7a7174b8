import Casework
import Law

/// What a change of an inquiry did, in words that keep the old text. It never leaves a changed field out.
enum InquiryDifference {
    static func words(before: InquiryFacts, after: InquiryFacts) -> [String] {
        zip(lines(before), lines(after)).compactMap { old, new in
            old.text == new.text ? nil : "\(old.label) var: \(old.text.isEmpty ? "inget" : old.text)"
        }
    }

    /// What was told about somebody already known, where it was not what stood.
    static func words(told: InquiryFacts, standing: InquiryFacts) -> [String] {
        zip(lines(told), lines(standing)).compactMap { told, standing in
            told.text.isEmpty || told.text == standing.text ? nil : "\(told.label) då: \(told.text)"
        }
    }

    private static func lines(_ facts: InquiryFacts) -> [(label: String, text: String)] {
        inquiry(facts) + person(facts.person) + [("Situationen", facts.situation)]
    }

    private static func inquiry(_ facts: InquiryFacts) -> [(label: String, text: String)] {
        [
            ("Hur den kom", facts.channel.swedish),
            ("Hur de fick veta om stödet", facts.source == .unknown ? "" : facts.source.swedish),
            ("Vem som hörde av sig", facts.reporter.role.swedish),
            ("Uppgiftslämnarens namn", facts.reporter.name),
            ("Uppgiftslämnarens telefon", facts.reporter.phone),
            ("Uppgiftslämnarens e-post", facts.reporter.email),
            ("Om personen vet", facts.personKnows.swedish),
        ]
    }

    private static func person(_ person: PersonFacts) -> [(label: String, text: String)] {
        [
            ("Namnet", person.name),
            ("Personnumret", person.personalNumberShown),
            ("Födelsedagen", person.birthDay?.description ?? ""),
            ("Personens telefon", person.phone),
            ("Personens e-post", person.email),
            ("Adressen", person.address),
            ("Tolkspråket", person.interpreterLanguage),
            ("Hur personen nås", person.reachedBy == .unknown ? "" : person.reachedBy.swedish),
            (
                "Om meddelande får lämnas",
                person.messageAllowed == .unknown ? "" : person.messageAllowed.swedish
            ),
            ("Vad ett meddelande får säga", person.messageWording),
            ("Hjälp med resan", person.travelNeed),
            ("Skyddade personuppgifter", person.isProtected ? "ja" : "nej"),
        ]
    }
}
