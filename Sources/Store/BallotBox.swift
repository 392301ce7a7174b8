import Casework
import Crypto
import Glibc

/// Anonymous forms until they are read in together: a small file beside the database, which no backup takes
/// along, no transaction logs, and whose own time is never moved. Each time it is written anew in another
/// order. So the database holds nothing of a form before it lies among others.
public final class BallotBox: Sendable {
    /// One form: what was answered, in the order of the questions, and nothing else.
    public struct Ballot: Sendable, Equatable {
        public let programme: ProgrammeID
        public let pack: TextPackID
        /// Nil where nothing was answered.
        public let answers: [Int?]
        /// Random; its key when it has been read in.
        public let key: [UInt8]

        public init(programme: ProgrammeID, pack: TextPackID, answers: [Int?]) throws {
            (self.programme, self.pack, self.answers) = (programme, pack, answers)
            key = try SecureRandom.bytes(16)
        }

        fileprivate init?(_ line: Substring) {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 4, let programme = ProgrammeID(String(parts[0])),
                let pack = TextPackID(String(parts[1])), let key = Hex.decode(String(parts[2])),
                key.count == 16
            else { return nil }
            (self.programme, self.pack, self.key) = (programme, pack, key)
            answers = parts[3].split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        }

        fileprivate var line: String {
            let answers = answers.map { $0.map(String.init) ?? "-" }.joined(separator: ",")
            return "\(programme) \(pack) \(Hex.encode(key)) \(answers)"
        }
    }

    /// Fewer are never read in.
    public static let fewest = 5
    private static let most = 5000
    private let path: String
    private let turn = Guarded(())

    init(besideDatabase place: String) { path = place + ".ballots" }

    /// Puts one in. It is on disk when this returns.
    /// - Throws: `StoreError` if the disk takes no more.
    public func put(_ ballot: Ballot) throws {
        try turn.withLock { _ in
            let all = read()
            guard all.count < BallotBox.most else { throw StoreError.notWritable(path: path) }
            try write(all + [ballot])
        }
    }

    public func count(in programme: ProgrammeID, of pack: TextPackID) -> Int {
        turn.withLock { _ in read().count { $0.programme == programme && $0.pack == pack } }
    }

    /// Which packs somebody has answered by.
    public func packs(in programme: ProgrammeID) -> Set<TextPackID> {
        turn.withLock { _ in Set(read().filter { $0.programme == programme }.map(\.pack)) }
    }

    /// Hands those of one pack to `keep`, in no order, and lets them go when it has kept them. False, and
    /// nothing is done, where they are too few to lie among others.
    public func take(
        in programme: ProgrammeID, of pack: TextPackID, _ keep: ([Ballot]) throws -> Void
    ) throws -> Bool {
        try turn.withLock { _ in
            let all = read()
            let own = all.filter { $0.programme == programme && $0.pack == pack }
            guard own.count >= BallotBox.fewest else { return false }
            try keep(own.shuffled())
            try write(all.filter { ballot in !own.contains { $0.key == ballot.key } })
            return true
        }
    }

    private func read() -> [Ballot] {
        guard let octets = DurableFile.read(path) else { return [] }
        return String(decoding: octets, as: UTF8.self).split(separator: "\n").compactMap(Ballot.init)
    }

    private func write(_ ballots: [Ballot]) throws {
        let text = ballots.shuffled().map { $0.line + "\n" }.joined()
        try DurableFile.write(Array(text.utf8), to: path)
        forget()
    }

    /// Its times of reading and writing tell nothing; when it was last changed, the file system keeps.
    private func forget() {
        var times = [timespec(), timespec()]
        utimensat(AT_FDCWD, path, &times, 0)
    }
}
