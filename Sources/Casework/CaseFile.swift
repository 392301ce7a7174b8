/// The two files of a case, with separate access (OSL 2009:400 8 kap. 2 §; SoL 2025:400 14 kap.): what the
/// unit writes while it carries support out, and what the authority writes while it investigates and
/// decides. A note, a document and a plan stand in exactly one of them; what crosses over is handed over, by
/// a listed act.
public enum CaseFile: String, Sendable, CaseIterable {
    /// Genomförandeakten. Every case has one, from the first contact.
    case execution
    /// Myndighetsakten. It is opened by an application or a handover, and until then there is none.
    case authority

    /// As staff say it.
    public var swedish: String {
        switch self {
        case .execution: "Genomförandeakten"
        case .authority: "Myndighetsakten"
        }
    }

    /// Who works in it, as the other side says it.
    public var side: String {
        switch self {
        case .execution: "utföraren"
        case .authority: "myndigheten"
        }
    }

    public var other: CaseFile { self == .execution ? .authority : .execution }
    public var files: CaseFiles { self == .execution ? .execution : .authority }
}

/// Some of a case's files. As a demand, one of them is enough; it never means that there is one.
public struct CaseFiles: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public static let execution = CaseFiles(rawValue: 1)
    public static let authority = CaseFiles(rawValue: 2)
    /// What both sides see: that the case is, whose it is, and what it waits for.
    public static let either: CaseFiles = [.execution, .authority]

    public var all: [CaseFile] { CaseFile.allCases.filter { contains($0.files) } }
    /// The one there is; nil for none and for both.
    public var only: CaseFile? { all.count == 1 ? all.first : nil }

    public func contains(_ file: CaseFile) -> Bool { contains(file.files) }
}
