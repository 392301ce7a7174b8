import Casework
import Law

extension PublicAnswers {
    /// The answers as an inquiry. What is about the writer alone is about the person too, where they are one.
    func facts(today: Day) -> InquiryFacts {
        InquiryFacts(
            channel: .webForm, source: .website,
            reporter: ReporterFacts(
                role: role, name: self[.name], phone: self[.phone], email: self[.email]),
            personKnows: PersonKnows(rawValue: self[.knows]) ?? .unknown, person: person(today: today),
            situation: self[.story]
        ).takingReporterForPerson()
    }

    private var role: ReporterRole {
        writer?.role ?? ReporterRole(rawValue: self[.workplace]) ?? .other
    }

    private func person(today: Day) -> PersonFacts {
        let isWriter = writer == .person
        return PersonFacts(
            name: isWriter ? "" : self[.personName], birthDay: Day(typedBirth: self[.born], today: today),
            phone: isWriter ? "" : self[.personPhone], interpreterLanguage: self[.interpreter],
            reachedBy: ReachedBy(rawValue: self[.reachedBy]) ?? .unknown,
            messageAllowed: MessageAllowed(rawValue: self[.message]) ?? .unknown,
            isProtected: self[.protected] == "ja")
    }
}
