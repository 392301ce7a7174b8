import Casework
import Law
import Web

/// The fields of what was told at a first contact, as both the new form and the correcting one show them.
/// They never demand more than a way to call back and something to call the person.
enum InquiryFields {
    enum Name {
        static let channel = "kanal"
        static let reporterRole = "roll"
        static let reporterName = "uppgiftslamnare"
        static let reporterPhone = "uppgiftslamnartelefon"
        static let personKnows = "vet"
        static let personName = "namn"
        static let birthDay = "fodd"
        static let personPhone = "telefon"
        static let isProtected = "skyddad"
        static let situation = "situation"
        static let source = "kalla"
        static let reporterEmail = "uppgiftslamnarepost"
        static let personNumber = "personnummer"
        static let email = "epost"
        static let address = "adress"
        static let reachedBy = "nas"
        static let messageAllowed = "meddelande"
        static let messageWording = "meddelandetext"
        static let interpreter = "tolk"
    }

    /// Nil if something told cannot be used; then the reader has said what.
    static func read(_ reader: inout FormReader) -> InquiryFacts? {
        let facts = facts(&reader)
        for problem in facts.problems(today: reader.today) {
            reader.complain(field(of: problem), problem.swedish)
        }
        return reader.complaints.isEmpty ? facts : nil
    }

    private static func facts(_ reader: inout FormReader) -> InquiryFacts {
        InquiryFacts(
            channel: reader.choice(Name.channel, Channel.self) ?? .phone,
            reporterRole: reader.choice(Name.reporterRole, ReporterRole.self) ?? .other,
            reporterName: reader.text(Name.reporterName),
            reporterPhone: reader.phone(Name.reporterPhone),
            personKnows: reader.choice(Name.personKnows, PersonKnows.self) ?? .unknown,
            personName: reader.text(Name.personName),
            personBirthDay: birthDay(&reader), personPhone: reader.phone(Name.personPhone),
            personIsProtected: reader.isChecked(Name.isProtected), situation: reader.text(Name.situation),
            source: reader.choice(Name.source, InquirySource.self) ?? .unknown,
            reporterEmail: reader.text(Name.reporterEmail), personNumber: number(&reader),
            personReach: reach(&reader))
    }

    /// What the fields would hold for facts that are kept.
    static func values(_ facts: InquiryFacts) -> [String: String] {
        [
            Name.channel: facts.channel.rawValue, Name.reporterRole: facts.reporterRole.rawValue,
            Name.reporterName: facts.reporterName, Name.reporterPhone: facts.reporterPhone,
            Name.personKnows: facts.personKnows.rawValue, Name.personName: facts.personName,
            Name.birthDay: facts.personBirthDay?.description ?? "", Name.personPhone: facts.personPhone,
            Name.isProtected: facts.personIsProtected ? "ja" : "", Name.situation: facts.situation,
            Name.source: facts.source.rawValue, Name.reporterEmail: facts.reporterEmail,
            Name.personNumber: facts.personNumber ?? "", Name.email: facts.personReach.email,
            Name.address: facts.personReach.address, Name.reachedBy: facts.personReach.reachedBy.rawValue,
            Name.messageAllowed: facts.personReach.messageAllowed.rawValue,
            Name.messageWording: facts.personReach.messageWording,
            Name.interpreter: facts.personReach.interpreterLanguage,
        ]
    }

    private static func reach(_ reader: inout FormReader) -> PersonReach {
        PersonReach(
            reachedBy: reader.choice(Name.reachedBy, ReachedBy.self) ?? .unknown,
            messageAllowed: reader.choice(Name.messageAllowed, MessageAllowed.self) ?? .unknown,
            messageWording: reader.text(Name.messageWording),
            interpreterLanguage: reader.text(Name.interpreter), email: reader.text(Name.email),
            address: reader.text(Name.address))
    }

    /// Twelve digits as they are kept; what they must be stands in `Law`.
    private static func number(_ reader: inout FormReader) -> String? {
        let digits = reader.text(Name.personNumber).filter { $0 != "-" && $0 != " " }
        guard !digits.isEmpty else { return nil }
        guard digits.utf8.count == 12, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            reader.complain(Name.personNumber, "Skriv numret med tolv siffror: 20040115-1234.")
            return nil
        }
        return digits
    }

    private static func birthDay(_ reader: inout FormReader) -> Day? {
        let typed = reader.text(Name.birthDay)
        guard !typed.isEmpty else { return nil }
        guard let day = Day(typedBirth: typed, today: reader.today) else {
            reader.complain(
                Name.birthDay,
                "Dagen finns inte eller går inte att läsa. Skriv med år: 2004-01-15 eller 040115."
            )
            return nil
        }
        return day
    }

    private static func field(of problem: InquiryProblem) -> String {
        switch problem {
        case .noWayToCallBack: Name.reporterPhone
        case .bornInFuture, .bornTooLongAgo: Name.birthDay
        }
    }
}
