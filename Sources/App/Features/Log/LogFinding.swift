/// What a check of the log found.
enum LogFinding: String, Sendable, CaseIterable {
    case nothingFound, followUp

    var swedish: String {
        switch self {
        case .nothingFound: "Inget att anmärka"
        case .followUp: "Följs upp"
        }
    }
}
