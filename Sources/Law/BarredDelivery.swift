/// Ways of delivery that exist but are barred where the social services exercise public authority
/// (socialtjänstlagen 2025:400 14 kap. 12 §). They are offered nowhere; each is refused by name.
public enum BarredDelivery: String, Sendable, CaseIterable {
    /// Through a grown-up of the household, an employer or a landlord (delgivningslagen 34–37 §§).
    case throughOthers
    /// Left at the door or in the letter box (delgivningslagen 38 §).
    case atTheDoor
    /// Public notice (delgivningslagen 47–51 §§).
    case publicNotice

    public var swedish: String {
        switch self {
        case .throughOthers: "Delgivning genom någon annan"
        case .atTheDoor: "Delgivning genom att lämna beslutet vid dörren"
        case .publicNotice: "Kungörelsedelgivning"
        }
    }

    public var reference: LegalReference { LegalReference(.socialServices2025, 14, "12") }
}
