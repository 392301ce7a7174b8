/// How the authority sent something to a party. It never says that it was received: delivery is a thing of
/// its own.
public enum SentWay: String, Sendable, CaseIterable {
    case letter, handedOver, secureMessage, readAloud

    public var swedish: String {
        switch self {
        case .letter: "Brev"
        case .handedOver: "Lämnades över"
        case .secureMessage: "Säkert meddelande"
        case .readAloud: "Lästes upp"
        }
    }
}
