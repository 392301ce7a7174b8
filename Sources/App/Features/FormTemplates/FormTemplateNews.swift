import Casework
import Law

/// The one new version that an administrator's file says more than the program knows. It never looks at who
/// sent it.
struct FormTemplateNews: Sendable {
    /// Why a file cannot be taken in, for whoever sent it.
    struct Fault: Error, Equatable {
        let sentence: String
    }

    let version: FormTemplateVersion

    /// - Parameter histories: every template that is there.
    init(
        in file: [FormTemplateVersion], besides histories: [FormTemplateHistory], today: Day
    ) throws(Fault) {
        guard let code = file.first?.code else { throw Fault(sentence: "Filen har inga versioner.") }
        let history = histories.first { $0.code == code } ?? FormTemplateHistory(code: code, versions: [])
        let version = try FormTemplateNews.only(in: file, besides: history)
        try FormTemplateNews.checkDays(version, history, today: today)
        try FormTemplateNews.checkKinds(version, history)
        try FormTemplateNews.checkTexts(version)
        self.version = version
    }

    /// The one version that is not there yet, with the next number.
    private static func only(
        in file: [FormTemplateVersion], besides history: FormTemplateHistory
    ) throws(Fault) -> FormTemplateVersion {
        let next = history.highest + 1
        let known = history.versions.map(\.version)
        let new = file.filter { version in !known.contains { $0.number == version.number } }
        if let changed = file.first(where: { version in
            known.contains { $0.number == version.number && $0 != version }
        }) {
            throw fault(changed, next: next)
        }
        guard let version = new.first else {
            throw Fault(sentence: "Filen säger inget nytt. Lägg till version \(next) sist i den.")
        }
        if new.count > 1 { throw Fault(sentence: "Filen har flera nya versioner. Lägg in en i taget.") }
        guard version.number == next else {
            throw Fault(sentence: "Nästa version har nummer \(next), men i filen står \(version.number).")
        }
        return version
    }

    private static func fault(_ version: FormTemplateVersion, next: Int) -> Fault {
        Fault(
            sentence: "Version \(version.number) är redan inlagd och ändras aldrig. "
                + "Låt den stå som den är, och lägg ändringen sist som version \(next).")
    }

    private static func checkDays(
        _ version: FormTemplateVersion, _ history: FormTemplateHistory, today: Day
    ) throws(Fault) {
        let tomorrow = today.adding(days: 1)
        guard version.validFrom >= tomorrow else {
            throw Fault(
                sentence: "Första dagen är \(version.validFrom). Skriv \(tomorrow) eller senare i from, så "
                    + "att versionen hinner läsas igenom innan någon svarar.")
        }
        if let later = history.changes.standing.last, later.validFrom > version.validFrom {
            throw Fault(
                sentence: "Version \(later.version.number) börjar gälla \(later.validFrom). "
                    + "Version \(version.number) kan inte börja före den.")
        }
    }

    /// Answers of different times are laid side by side by their codes.
    private static func checkKinds(
        _ version: FormTemplateVersion, _ history: FormTemplateHistory
    ) throws(Fault) {
        let layout = history.versions.last?.version.layout ?? .questions
        guard version.layout == layout else {
            throw Fault(
                sentence: "I layout står \(version.layout.rawValue), men det ska stå \(layout.rawValue). "
                    + "Hur en mall fylls i ändras inte.")
        }
        for question in version.questions {
            let before = history.versions.compactMap { one in
                one.version.question(question.code).map { (one.version.number, $0.kind) }
            }.last { $0.1 != question.kind }
            if let before {
                throw Fault(
                    sentence: "Frågan \(question.code) är av slaget \(before.1.rawValue) i version "
                        + "\(before.0). Ge den en ny kod om den ska besvaras på ett annat sätt.")
            }
        }
    }

    private static func checkTexts(_ version: FormTemplateVersion) throws(Fault) {
        let codes = [version.code] + version.questions.flatMap { [$0.code] + $0.choices.map(\.code) }
        if let wrong = codes.first(where: { !isCode($0) }) {
            throw Fault(
                sentence: "Koden \(wrong.prefix(40)) går inte att använda. En kod är högst 40 av bokstäverna "
                    + "a–z, siffror och bindestreck, och heter inte ny.")
        }
        let texts = [version.title, version.lead] + version.questions.flatMap {
            [$0.wording, $0.hint] + $0.choices.map(\.label)
        }
        if let long = texts.first(where: { $0.count > 500 }) {
            throw Fault(
                sentence: "Texten som börjar ”\(long.prefix(40))” är längre än 500 tecken. Korta den.")
        }
    }

    /// It stands in addresses and in the log of what was counted.
    private static func isCode(_ text: String) -> Bool {
        text.utf8.count <= 40 && text != "ny"
            && text.utf8.allSatisfy { octet in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(octet | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(octet) || octet == UInt8(ascii: "-")
            }
    }
}
