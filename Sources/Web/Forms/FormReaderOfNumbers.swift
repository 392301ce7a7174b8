import Law

extension FormReader {
    /// A personnummer or samordningsnummer as people type it; nil and no complaint if the field is empty.
    public mutating func personalNumber(_ field: String) -> PersonalNumber? {
        let typed = text(field)
        guard !typed.isEmpty else { return nil }
        do throws(PersonalNumberRefusal) {
            return try PersonalNumber(typed: typed, today: today)
        } catch {
            complain(field, error.swedish)
            return nil
        }
    }
}
