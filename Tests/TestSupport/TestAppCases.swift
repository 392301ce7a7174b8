/// Cases made through the front door: by the form that staff use.
extension TestApp {
    /// Logs an inquiry and gives its case number. `values` replace or add to the fields of the usual one.
    public func logInquiry(as username: String = "koordinator", _ values: [String: String] = [:]) throws
        -> String
    {
        let usual = [
            "uppgiftslamnare": "Anna Sundin", "uppgiftslamnartelefon": "070-174 06 05", "roll": "parent",
            "person": "ingen",
            "namn": "Alva Sundin", "fodd": "2004-01-15", "situation": "Har varit hemma sedan i våras.",
        ]
        let page = try client(as: username).submit("/intresseanmalan/ny", usual.merging(values) { $1 })
        guard page.status == 303, let location = page.location, location.hasPrefix("/arenden/") else {
            throw NotLogged(status: page.status, text: page.text)
        }
        return String(location.dropFirst("/arenden/".count))
    }

    struct NotLogged: Error {
        let status: Int
        let text: String
    }
}
