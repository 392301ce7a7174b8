import Casework
import Law

extension PublicAnswers {
    /// The answers as an inquiry. What is about the writer alone is about the person too, where they are one.
    func facts(today: Day) -> InquiryFacts {
        let isPerson = writer == .person
        return InquiryFacts(
            channel: .webForm, reporterRole: role, reporterName: self[.name], reporterPhone: self[.phone],
            personKnows: isPerson ? .yes : PersonKnows(rawValue: self[.knows]) ?? .unknown,
            personName: isPerson ? self[.name] : self[.personName],
            personBirthDay: Day(typedBirth: self[.born], today: today),
            personPhone: isPerson ? self[.phone] : self[.personPhone],
            personIsProtected: self[.protected] == "ja", situation: self[.story], source: .website,
            reporterEmail: self[.email], personReach: reach(isPerson: isPerson))
    }

    private var role: ReporterRole {
        writer?.role ?? ReporterRole(rawValue: self[.workplace]) ?? .other
    }

    private func reach(isPerson: Bool) -> PersonReach {
        PersonReach(
            reachedBy: ReachedBy(rawValue: self[.reachedBy]) ?? .unknown,
            messageAllowed: MessageAllowed(rawValue: self[.message]) ?? .unknown,
            interpreterLanguage: self[.interpreter], email: isPerson ? self[.email] : "")
    }
}
