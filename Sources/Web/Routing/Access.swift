import Casework
import Law
import Store

/// What a route demands, as a value that can be listed (`steget routes`) and tested against every role.
public enum AccessRule: Sendable, Hashable {
    case anyone
    /// Anybody, and nothing is left with them: no cookie is set or read, and the log keeps no address. What
    /// they send carries no right of theirs, so no other site can misuse it.
    case passerby
    /// The password was right and the second factor is still to come.
    case halfSignedIn
    case signedIn
    /// The permission, in one of these files of cases if it is about cases.
    case holding(Permission, CaseFiles?)
    /// The permission, in one of these files of the case that the path's `{case}` names.
    case onCase(Permission, CaseFiles)
    /// As `onCase`, and as recently confirmed as `confirmed`.
    case confirmedOnCase(Permission, CaseFiles)
    /// As `holding`, and the password or code was given within the last ten minutes: the gravest acts (ASVS
    /// 7.5.3).
    case confirmed(Permission?)

    /// Which roles come through, for the table of routes; nil where no role is needed.
    public var roles: [Role]? {
        switch self {
        case .anyone, .passerby, .halfSignedIn: nil
        case .signedIn, .confirmed(nil): Role.allCases
        case .holding(let permission, let files):
            Role.allCases.filter { $0.may(permission, in: files) }
        case .onCase(let permission, let files), .confirmedOnCase(let permission, let files):
            Role.allCases.filter { $0.may(permission, in: files) }
        case .confirmed(.some(let permission)):
            Role.allCases.filter { $0.permissions.contains(permission) }
        }
    }
}

/// A rule together with the proof that a handler receives when it is met. Only the values below exist, so
/// that a handler cannot be reached without its check, and cannot be given another proof than its route
/// demands.
public struct Access<Proof: Authority>: Sendable {
    let rule: AccessRule
    let prove: @Sendable (Context) throws -> Proof
}

extension Access where Proof == Visitor {
    /// Everybody, signed in or not.
    public static var anyone: Access {
        Access(rule: .anyone) { Visitor(trail: $0.trail) }
    }

    /// Everybody, without a trace in their browser or of it in the log.
    public static var passerby: Access {
        Access(rule: .passerby) { Visitor(trail: $0.trail) }
    }
}

extension Access where Proof == HalfOpenSession {
    public static var halfSignedIn: Access {
        Access(rule: .halfSignedIn) { context in
            guard case .halfOpen(let session) = context.session else { throw RouteRefusal.signInNeeded }
            return session
        }
    }
}

extension Access where Proof == Actor {
    public static var signedIn: Access {
        Access(rule: .signedIn) { try $0.actor() }
    }

    /// What is about no case.
    public static func holding(_ permission: Permission) -> Access {
        Access(rule: .holding(permission, nil)) { try $0.actor(holding: permission, in: nil) }
    }

    /// Lists of cases: the permission, in one of these files.
    public static func holding(_ permission: Permission, in files: CaseFiles) -> Access {
        Access(rule: .holding(permission, files)) { try $0.actor(holding: permission, in: files) }
    }

    /// Signed in, holding the permission if one is named, and recently confirmed by password or code.
    public static func confirmed(_ permission: Permission? = nil) -> Access {
        Access(rule: .confirmed(permission)) { context in
            let actor = try permission.map { try context.actor(holding: $0, in: nil) } ?? context.actor()
            try context.demandConfirmation(of: actor)
            return actor
        }
    }
}

extension Access where Proof == CaseGrant {
    /// The case named by `{case}`. One that is not the actor's is not found, exactly as one that does not
    /// exist (I11); nor is one in which there is no such file, or none of the actor's.
    ///
    /// - Parameter files: where the route's records stand. A route of `.either` shows what both sides may
    ///   see, and of the rest what `CaseGrant.files` says.
    public static func onCase(_ permission: Permission, in files: CaseFiles) -> Access {
        Access(rule: .onCase(permission, files)) { context in
            let actor = try context.actor(holding: permission, in: files)
            let number = context.parameter("case")
            let found = try context.site.store.grant(permission, in: files, onCase: number, to: actor)
            guard let grant = found else { throw RouteRefusal.notFound }
            return grant
        }
    }

    /// The same for the gravest acts in a case: whoever does it has just proved who they are.
    public static func confirmedOnCase(_ permission: Permission, in files: CaseFiles) -> Access {
        Access(rule: .confirmedOnCase(permission, files)) { context in
            let grant = try onCase(permission, in: files).prove(context)
            try context.demandConfirmation(of: grant.actor)
            return grant
        }
    }
}

extension Context {
    private static let confirmationSeconds = 600

    fileprivate func demandConfirmation(of actor: Actor) throws {
        let age = site.store.clock.now.seconds(since: actor.confirmedAt)
        guard age <= Context.confirmationSeconds else { throw RouteRefusal.confirmationNeeded }
    }
}
