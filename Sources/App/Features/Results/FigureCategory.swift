import Casework
import Figures

/// The categories of the schema's views, made and read. They are codes, and never hold anything of a person.
enum FigureCategory {
    /// As one of a goal's definitions was answered.
    static func goal(_ ids: [Int64], _ cohort: Cohort, _ answer: CountedAnswer) -> [String] {
        guard answer != .silent else { return [] }
        if cohort == .running { return ids.map { "\($0).\(answer.rawValue)" } }
        return cohort.stages.flatMap { stage in ids.map { "\(stage).\($0).\(answer.rawValue)" } }
    }

    /// Where a contact has gone.
    static func fate(_ category: String) -> String {
        let parts = category.split(separator: ".").map(String.init)
        let phase = parts.count > 1 ? Casework.Phase(rawValue: parts[1])?.swedish.lowercased() : nil
        switch parts.first {
        case "joined": return "Sammanförd med personens andra ärende"
        case "running": return "Stödet pågår"
        case "stopped": return "Stödet har tagit slut"
        case "open": return "Öppet, i \(phase ?? "")"
        default:
            let reason = parts.last.flatMap(EndingReason.init)
            let words = reason == .supportEnded
                ? "Stödet gavs utan plats eller började aldrig" : reason?.swedish
            return "\(words ?? category), i \(phase ?? "")"
        }
    }

    /// A category as somebody reads it in a list of people.
    static func words(_ figure: KeptFigure, _ category: String, _ terms: FigureTerms) -> String {
        let last = category.split(separator: ".").last.map(String.init) ?? category
        switch figure {
        case .fate: return fate(category)
        case .source: return InquirySource(rawValue: category)?.swedish ?? category
        case .reached: return steps.first { $0.code == category }?.words ?? category
        case .out: return stage(category)
        case .aftercare, .aftercareAnswer: return aftercare(category)
        case .outReason: return outReason(category, terms.reasons)
        case .outGoal, .runningGoal: return CountedAnswer(rawValue: last)?.swedish ?? category
        case .decision: return DecisionOutcome(rawValue: category)?.swedish ?? category
        case .visit: return VisitOutcome(rawValue: category)?.swedish ?? category
        case .placeFrom, .placeTo: return PlaceKind(rawValue: category)?.swedish ?? category
        case .toMeeting, .toDecision, .toSupport, .wholeWay, .stay: return "\(category) dagar"
        default: return profileWords(figure, category, terms)
        }
    }

    /// "m3.reached", or an answer alone.
    private static func aftercare(_ category: String) -> String {
        let parts = category.split(separator: ".").map(String.init)
        let moment = parts.first.flatMap(Aftercare.Moment.init).map { "\($0.swedish): " } ?? ""
        let words = aftercare.first { $0.code == parts.last }?.words ?? category
        return parts.count == 1 ? answers.first { $0.code == category }?.words ?? category : moment + words
    }

    /// What has come of getting in touch; the last two where nobody has tried.
    static let aftercare: [(code: String, words: String)] = [
        ("reached", "Hördes eller sågs"), ("notReached", "Ej nådd"), ("declined", "Har sagt nej"),
        ("deceased", "Har avlidit"), ("returned", "Har fått stöd igen"),
        ("notAsked", "Inte tillfrågad"), ("waiting", "Ingen har hört av sig"),
    ]

    static let answers: [(code: String, words: String)] = [
        ("yes", "Har sagt ja"), ("no", "Har sagt nej"), ("notAsked", "Inte tillfrågad"),
    ]

    static func stage(_ code: String) -> String {
        code == "before" ? "Innan stödet hade börjat" : "Medan stödet pågick"
    }

    private static func outReason(_ category: String, _ reasons: [SupportEndReason]) -> String {
        let parts = category.split(separator: ".").map(String.init)
        let length = lengths.first { $0.code == parts.last }?.words.lowercased() ?? ""
        return "\(reason(parts.first ?? "", reasons)), \(length)"
    }

    static func reason(_ code: String, _ reasons: [SupportEndReason]) -> String {
        reasons.first { $0.code == code }?.wording ?? "Skälet är inte antecknat"
    }

    /// How far a contact has come, in order.
    static let steps: [(code: String, words: String)] = [
        ("met", "Bedömningssamtal hölls"), ("decided", "Beslut fattades"), ("granted", "Stöd beviljades"),
        ("started", "Stödet började"), ("stopped", "Stödet tog slut"),
    ]

    /// After how long support ended.
    static let lengths: [(code: String, words: String)] = [
        ("before", "Innan det började"), ("m3", "Inom 3 månader"), ("m6", "3–6 månader"),
        ("m12", "6–12 månader"), ("m24", "1–2 år"), ("later", "Efter 2 år"),
    ]
}
