/// What goes to the court with an appeal (förvaltningslagen 2017:900 46 §).
public enum AppealEnclosure: String, Sendable, CaseIterable {
    case appeal, decision, investigation, communication, receipt, timeliness, reconsideration, newDecision

    public var swedish: String {
        switch self {
        case .appeal: "Överklagandet"
        case .decision: "Det överklagade beslutet"
        case .investigation: "Utredningen"
        case .communication: "Kommuniceringen och svaret på den, eller varför den inte gjordes"
        case .receipt: "Beviset om när beslutet togs emot, eller att det saknas"
        case .timeliness: "Rättidsprövningen"
        case .reconsideration: "Omprövningen"
        case .newDecision: "Det nya beslutet"
        }
    }
}
