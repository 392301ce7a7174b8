/// What the unit names of its own steps.
extension Named {
    public enum UnitStep {}
}

public typealias UnitStepID = Identifier<Named.UnitStep>
