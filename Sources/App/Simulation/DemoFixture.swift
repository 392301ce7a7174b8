import Law

/// A unit as one of the published reports tells of it (programmes.md 3.14): as many people, with the ages,
/// answers and endings that the tables have. They do not exist, and nothing else of them is published.
public enum DemoFixture: String, Sendable, CaseIterable {
    case uppsala2015 = "uppsala-2015"
    case mykey = "lulea-mykey"
    case umea2013 = "umea-2013"

    /// Its file in `Programmes/`.
    public var programme: String {
        switch self {
        case .uppsala2015: "uppsala"
        case .mykey: "lulea"
        case .umea2013: "umea"
        }
    }

    var people: [FixturePerson] {
        switch self {
        case .uppsala2015: UppsalaFixture.people
        case .mykey: MyKeyFixture.people
        case .umea2013: UmeaFixture.people
        }
    }

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
}
