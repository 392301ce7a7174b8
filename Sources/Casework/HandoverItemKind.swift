/// What can pass from one file of a case to the other. It never says in which file it stands.
public enum HandoverItemKind: String, Sendable, CaseIterable {
    case application, investigation, assessment, mapping, form, rating, plan, review, note, document

    public var swedish: String {
        switch self {
        case .application: "Ansökan"
        case .investigation: "Utredning"
        case .assessment: "Bedömningssamtal"
        case .mapping: "Kartläggning"
        case .form: "Formulär"
        case .rating: "Skattning"
        case .plan: "Genomförandeplan"
        case .review: "Uppföljning"
        case .note: "Anteckning"
        case .document: "Handling"
        }
    }

    /// As a heading over several.
    public var plural: String {
        switch self {
        case .application: "Ansökan"
        case .investigation: "Utredning"
        case .assessment: "Bedömningssamtal"
        case .mapping: "Kartläggning"
        case .form: "Ifyllda formulär"
        case .rating: "Skattningar"
        case .plan: "Genomförandeplan"
        case .review: "Uppföljningar"
        case .note: "Anteckningar"
        case .document: "Handlingar"
        }
    }
}
