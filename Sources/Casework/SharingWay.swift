/// How something was told to another party.
public enum SharingWay: String, Sendable, CaseIterable {
    case meeting, phone, letter, secureMessage, handedOver

    public var swedish: String {
        switch self {
        case .meeting: "På ett möte"
        case .phone: "På telefon"
        case .letter: "Med brev"
        case .secureMessage: "Säkert meddelande"
        case .handedOver: "Lämnades över"
        }
    }
}

extension SentWay {
    public var sharing: SharingWay {
        switch self {
        case .letter: .letter
        case .handedOver: .handedOver
        case .secureMessage: .secureMessage
        case .readAloud: .meeting
        }
    }
}
