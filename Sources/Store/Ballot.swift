import Casework
import Crypto

/// One anonymous form: what was answered, in the order of the questions, the quarter, and nothing else.
public struct Ballot: Sendable, Equatable {
    public let programme: ProgrammeID
    public let pack: TextPackID
    public let quarter: Quarter
    /// Nil where nothing was answered.
    public let answers: [Int?]
    /// Random; its key when it has been read in.
    public let key: [UInt8]

    public init(programme: ProgrammeID, pack: TextPackID, quarter: Quarter, answers: [Int?]) throws {
        (self.programme, self.pack, self.quarter, self.answers) = (programme, pack, quarter, answers)
        key = try SecureRandom.bytes(16)
    }

    init?(_ line: Substring) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let programme = ProgrammeID(parts[0]), let pack = TextPackID(parts[1]),
            let quarter = Quarter(parts[2]), let key = Hex.decode(parts[3]), key.count == 16
        else { return nil }
        (self.programme, self.pack, self.quarter, self.key) = (programme, pack, quarter, key)
        answers = parts[4].split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    }

    /// A line of a box from before forms said their quarter.
    init?(earlier line: Substring, in quarter: Quarter) {
        var parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4 else { return nil }
        parts.insert(quarter.description, at: 2)
        self.init(parts.joined(separator: " ")[...])
    }

    var line: String {
        let answers = answers.map { $0.map(String.init) ?? "-" }.joined(separator: ",")
        return "\(programme) \(pack) \(quarter) \(Hex.encode(key)) \(answers)"
    }
}

/// Forms that are read in together, in no order, and the quarter that they count in.
public struct BallotBatch: Sendable {
    public let quarter: Quarter
    public let ballots: [Ballot]
}
