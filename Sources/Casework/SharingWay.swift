/// How something was told to another party.
public enum SharingWay: String, Sendable, CaseIterable {
    case meeting, phone, message, letter, secureMessage, handedOver

    public var swedish: String {
        switch self {
        case .meeting: "På ett möte"
        case .phone: "På telefon"
        case .message: "Sms eller e-post"
        case .letter: "Med brev"
        case .secureMessage: "Säkert meddelande"
        case .handedOver: "Lämnades över"
        }
    }
}

extension ContactChannel {
    public var sharing: SharingWay {
        switch self {
        case .call: .phone
        case .textMessage, .email: .message
        case .letter: .letter
        case .homeVisit, .other: .meeting
        }
    }
}

extension SupportContact.Way {
    public var sharing: SharingWay {
        switch self {
        case .phone: .phone
        case .text, .mail: .message
        case .video: .meeting
        case .letter: .letter
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
