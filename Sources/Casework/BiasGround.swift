/// Why somebody may not handle a case: the grounds of kommunallagen 6 kap. 28 §, which goes before
/// förvaltningslagen 16 § for the municipality's staff (KL 7:4, FL 4 §). It never weighs them: who declares
/// one is off the case.
public enum BiasGround: String, Sendable, CaseIterable {
    case ownInterest, representative, supervision, agent, otherCircumstance

    public var swedish: String {
        switch self {
        case .ownInterest: "Saken rör mig själv eller någon som står mig nära"
        case .representative: "Jag eller någon som står mig nära företräder den som saken gäller"
        case .supervision: "Ärendet gäller tillsyn över en verksamhet som jag själv hör till"
        case .agent: "Jag har varit ombud i saken, eller hjälpt någon i den mot betalning"
        case .otherCircumstance: "Något annat som kan rubba förtroendet för att jag är opartisk"
        }
    }
}
