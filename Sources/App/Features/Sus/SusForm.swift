import Casework
import Law
import Web

/// What is asked alike in the two forms for SUS.
enum SusForm {
    struct Value: Sendable {
        let sheet: SusSheet
        let isNamed: Bool
    }

    enum Naming: String, CaseIterable {
        case named, unnamed

        var swedish: String {
            switch self {
            case .named: "Med namn och personnummer: samtycket till SUS gäller idag"
            case .unnamed: "Utan uppgifter om vem det är"
            }
        }
    }

    enum Answer: String, CaseIterable {
        case yes, no

        var swedish: String { self == .yes ? "Ja" : "Nej" }
    }

    enum Name {
        static let naming = "registrering", day = "dag", municipality = "kommun", enrolled = "inskriven"
        static let work = "arbete", workShare = "arbetstid", studies = "studier", studyShare = "studietid"
        static let seeks = "soker", programme = "program"
        static let education = "utbildning", need = "behovstid", reason = "orsak"
        static func livelihood(_ one: SusLivelihood) -> String { "fors\(one.rawValue.lowercased())" }
        static let occupation = [work, workShare, studies, studyShare, seeks, enrolled, programme]
        static let livelihoods = SusLivelihood.allCases.map(livelihood)
    }

    private static let yesOrNo = [
        FieldRule(Name.seeks, "Söker personen arbete?", .oneOf(.all(of: Answer.self, \.swedish))),
        FieldRule(
            Name.enrolled, "Är personen inskriven på Arbetsförmedlingen?",
            .oneOf(.all(of: Answer.self, \.swedish))),
        FieldRule(
            Name.programme, "Är personen i ett arbetsmarknadspolitiskt program?",
            .oneOf(.all(of: Answer.self, \.swedish))),
    ]

    static func occupation(_ moment: String) -> [FieldRule] {
        [
            FieldRule(
                Name.work, "Arbetar personen?", .select(.all(of: SusWork.self, \.swedish)),
                hint: "Som det faktiskt är, \(moment)."),
            FieldRule(
                Name.workShare, "Hur stor del av heltid, i procent?", .number,
                hint: "Bara om personen arbetar. 100 procent är 40 timmar i veckan."),
            FieldRule(Name.studies, "Studerar personen?", .select(.all(of: SusStudies.self, \.swedish))),
            FieldRule(
                Name.studyShare, "Hur stor del av heltid, i procent?", .number,
                hint: "Bara om personen studerar."),
        ] + yesOrNo + SusLivelihood.allCases.map { FieldRule(Name.livelihood($0), $0.swedish, .check) }
    }

    static let whose = [
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(
            Name.naming, "Hur registreras personen?", .oneOf(.all(of: Naming.self, \.swedish)),
            hint: "Den som har skyddade uppgifter registreras alltid utan."),
        FieldRule(Name.municipality, "Hemkommun", .line, maximumLength: 60),
    ]

    static func read(_ reader: inout FormReader, _ own: SusSheet.Own?) -> Value? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det gäller.")
        let naming = reader.choice(Name.naming, Naming.self, orSay: "Välj hur personen registreras.")
        let municipality = reader.text(Name.municipality, orSay: "Skriv hemkommunen.")
        let work = reader.choice(Name.work, SusWork.self, orSay: "Välj om personen arbetar.")
        let studies = reader.choice(Name.studies, SusStudies.self, orSay: "Välj om personen studerar.")
        let shares = [Name.workShare, Name.studyShare].map { reader.number($0, in: 1...100) }
        let answers = [Name.enrolled, Name.seeks, Name.programme].map {
            reader.choice($0, Answer.self, orSay: "Välj ja eller nej.")
        }
        let livelihoods = SusLivelihood.allCases.filter { reader.isChecked(Name.livelihood($0)) }
        guard let own, let day, let naming, let work, let studies else { return nil }
        let sheet = SusSheet(
            day: day, municipality: municipality, isEnrolled: answers[0] == .yes,
            work: .init(work, share: shares[0]), studies: .init(studies, share: shares[1]),
            seeksWork: answers[1] == .yes, isInProgramme: answers[2] == .yes, livelihoods: livelihoods,
            own: own)
        return checked(sheet, isNamed: naming == .named, &reader)
    }

    private static func checked(
        _ sheet: SusSheet, isNamed: Bool, _ reader: inout FormReader
    ) -> Value? {
        for problem in sheet.problems(today: reader.today) {
            reader.complain(field(problem), problem.swedish)
        }
        return reader.complaints.isEmpty ? Value(sheet: sheet, isNamed: isNamed) : nil
    }

    private static func field(_ problem: SusProblem) -> String {
        switch problem {
        case .inFuture: Name.day
        case .workShare: Name.workShare
        case .studyShare: Name.studyShare
        case .noLivelihood, .livelihoods: Name.livelihood(.sicknessBenefit)
        case .noConsent, .protected: Name.naming
        }
    }

    static func refusal(_ problem: SusProblem) -> Complaints {
        Complaints([Complaint(field: field(problem), sentence: problem.swedish)])
    }
}
