/// How somebody is reached, and with what care. It belongs to the person, not to one inquiry.
public struct PersonReach: Sendable, Equatable {
    public var reachedBy: ReachedBy
    public var messageAllowed: MessageAllowed
    /// What a message left may say.
    public var messageWording: String
    /// Empty if no interpreter is needed.
    public var interpreterLanguage: String
    public var email: String
    /// Where the person lives, in lines as on a letter.
    public var address: String

    public init(
        reachedBy: ReachedBy = .unknown, messageAllowed: MessageAllowed = .unknown,
        messageWording: String = "", interpreterLanguage: String = "", email: String = "",
        address: String = ""
    ) {
        self.reachedBy = reachedBy
        self.messageAllowed = messageAllowed
        self.messageWording = messageWording
        self.interpreterLanguage = interpreterLanguage
        self.email = email
        self.address = address
    }
}
