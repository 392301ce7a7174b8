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
            ("Om personen vet", facts.personKnows.swedish),
            ("Namnet", facts.personName),
            ("Födelsedagen", facts.personBirthDay?.description ?? ""),
            ("Personens telefon", facts.personPhone),
            ("Skyddade personuppgifter", facts.personIsProtected ? "ja" : "nej"),
            ("Situationen", facts.situation),
        ]
    }
}
