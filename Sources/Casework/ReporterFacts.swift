/// Who got in touch, and how they are called back. It never says anything of the person the inquiry is about,
/// but it can tell who that is: where the person is protected, so are these facts.
public struct ReporterFacts: Sendable, Equatable {
    public var role: ReporterRole
    public var name: String
    public var phone: String
    public var email: String

    public init(role: ReporterRole = .other, name: String = "", phone: String = "", email: String = "") {
        self.role = role
        self.name = name
        self.phone = phone
        self.email = email
    }
}
