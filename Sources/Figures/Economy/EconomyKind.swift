/// What an item of a sheet is. It never says who pays.
public enum EconomyKind: String, Sendable, CaseIterable {
    case productionValue, healthCare, medicines, elderlyCare, otherIncome, otherCost, intervention

    public var swedish: String {
        switch self {
        case .productionValue: "Produktionsvärde"
        case .healthCare: "Hälso- och sjukvårdskostnader"
        case .medicines: "Läkemedelskostnader"
        case .elderlyCare: "Äldreomsorgskostnader"
        case .otherIncome: "Andra intäkter"
        case .otherCost: "Andra kostnader"
        case .intervention: "Kostnad för insatsen"
        }
    }

    /// Whether a positive amount is income; else it is a cost.
    public var isIncome: Bool { self == .productionValue || self == .otherIncome }

    /// In the sum for society medicines are counted as health care.
    var inSociety: EconomyKind { self == .medicines ? .healthCare : self }
}
