import Casework

/// Under whose right something is read or written. Sealed: its requirement can be met in this module only, so
/// no feature can make up a right of its own.
public protocol Authority: Sendable {
    /// What this request has seen and changed so far.
    var trail: Trail { get }
    /// The account the log names; nil before anybody has signed in.
    var account: AccountID? { get }
    var proof: AuthorityProof { get }
}

/// What makes `Authority` sealed: only this module can make one.
public struct AuthorityProof: Sendable {
    /// What must still stand when something is written; nil where no session gives the right.
    let standing: Standing?

    init(_ standing: Standing? = nil) {
        self.standing = standing
    }
}

/// Anybody who has not signed in: the sign-in page, an activation link. It never gives a right to person
/// data.
public struct Visitor: Authority {
    public let trail: Trail
    public let account: AccountID?
    public var proof: AuthorityProof { AuthorityProof() }

    /// `account`: whom the visitor has just proved to be, by password or one-time code; it is who the log
    /// names.
    public init(trail: Trail, provenAs account: AccountID? = nil) {
        self.trail = trail
        self.account = account
    }
}

/// Somebody with a shell on the server: the command line and the demo. It never answers a request from the
/// network.
public struct Operator: Authority {
    public let trail: Trail
    public let account: AccountID?
    public var proof: AuthorityProof { AuthorityProof() }

    /// `account`: the demo's simulator acts as the accounts it makes.
    public init(trail: Trail, actingAs account: AccountID? = nil) {
        self.trail = trail
        self.account = account
    }
}
