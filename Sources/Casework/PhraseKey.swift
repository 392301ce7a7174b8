/// A text that a programme words itself: what staff read aloud, or what the program shows. The table of codes
/// holds the same names.
public enum PhraseKey: String, Sendable, CaseIterable {
    case criteriaGuidance, rightToApply, leaveMessage, alternativesLead, publicReceipt, meetingInvitation

    public var swedish: String {
        switch self {
        case .criteriaGuidance: "Vägledning till kriterierna"
        case .rightToApply: "Så berättar du om rätten att ansöka"
        case .leaveMessage: "Meddelande på telefonsvarare"
        case .alternativesLead: "Så börjar du berätta om andra vägar"
        case .publicReceipt: "Kvittens på en webbanmälan"
        case .meetingInvitation: "Inbjudan till bedömningssamtal"
        }
    }

    /// Where it is shown.
    public var place: String {
        switch self {
        case .criteriaGuidance: "Överst på sidan Kriterier i ett ärende."
        case .rightToApply: "Där en anmälan avgörs och där ett ärende avslutas."
        case .leaveMessage: "Där ett kontaktförsök antecknas."
        case .alternativesLead: "Där en anmälan avgörs och där ett ärende avslutas."
        case .meetingInvitation: "I brevet med inbjudan till ett bedömningssamtal."
        case .publicReceipt: "På sidan som visas när någon har skickat en webbanmälan på svenska."
        }
    }
}
