import Web

/// That somebody has looked at the list of those who are erased.
struct EraseDutyForm: FormDefinition {
    enum Name { static let seen = "sett" }

    static let title = "KAA, gallring"
    static let keepsDraft = false

    static let fields: [FieldRule] = [
        FieldRule(
            Name.seen, "Jag har sett listan. De här uppgifterna ska tas bort för alltid.", .check),
    ]

    static func read(_ reader: inout FormReader) -> Bool? {
        guard reader.isChecked(Name.seen) else {
            reader.complain(Name.seen, "Kryssa i att du har sett listan.")
            return nil
        }
        return true
    }
}
