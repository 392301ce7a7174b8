import Web

/// Why a document is taken out of a case.
struct WithdrawalForm: FormDefinition {
    enum Name {
        static let reason = "varfor"
    }

    static let title = "Ta bort en handling ur ärendet"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.reason, "Varför tas den bort?", .lines(rows: 3),
            hint: "Till exempel att den hör till ett annat ärende. Skriv inget om en annan person här.",
            maximumLength: 1000),
    ]

    static func read(_ reader: inout FormReader) -> String? {
        let reason = reader.text(Name.reason, orSay: "Skriv varför handlingen tas bort.")
        return reader.complaints.isEmpty ? reason : nil
    }
}
