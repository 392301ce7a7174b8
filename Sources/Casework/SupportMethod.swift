/// How staff work in a visit (programmes.md PL-9, PL-10, PL-11 and VI-4). The codes stand in the table
/// `support_method`.
public enum SupportMethod: String, Sendable, CaseIterable {
    case motivational, supportedEmployment, salutogenic, solutionFocused, exposure, psychoeducation
    case coaching, network, practical

    public var swedish: String {
        switch self {
        case .motivational: "Motiverande samtal (MI)"
        case .supportedEmployment: "Supported employment"
        case .salutogenic: "Salutogent arbete"
        case .solutionFocused: "Lösningsfokus"
        case .exposure: "Exponering i små steg"
        case .psychoeducation: "Kunskap om rädsla och kropp"
        case .coaching: "Coachning"
        case .network: "Kontakt med nätverket"
        case .practical: "Praktisk hjälp"
        }
    }
}
