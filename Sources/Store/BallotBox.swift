import Casework
import Crypto
import Law

/// Anonymous forms until they are read in together: a file of one size beside the database, sealed, which no
/// backup takes along and no transaction logs. A form says which quarter it was filled in and nothing finer,
/// and is let out first when that quarter is over. So nothing the server keeps ties a form to a moment.
public final class BallotBox: Sendable {
    /// Fewer are never read in.
    public static let fewest = 5
    private let file: BallotFile
    private let turn = Guarded(())

    private let today: @Sendable () -> Day

    /// - Parameter today: in whose quarter the forms of a box from before forms said theirs are counted.
    init(besideDatabase place: String, today: @escaping @Sendable () -> Day = { Clock.system.today }) {
        file = BallotFile(besideDatabase: place)
        self.today = today
    }

    /// Puts one in. It is on disk when this returns.
    /// - Throws: `StoreError` if the disk takes no more, or does not give the box; it stays as it was then.
    public func put(_ ballot: Ballot) throws {
        try change { $0 + [ballot] }
    }

    /// Writes the box over as it is, in another order, both copies of it: done at the start and each minute,
    /// whether anybody has answered or not, so that when it was last written tells of no form.
    public func stir() throws {
        for _ in 1...2 { try change { $0 } }
    }

    /// Those of a pack that can be read in, each with the quarter that it is counted in. A quarter's are read
    /// in when it is over; where they are fewer than five they wait for the next quarter's and count there.
    public func ripe(
        in programme: ProgrammeID, of pack: TextPackID, on quarter: Quarter
    ) throws -> [BallotBatch] {
        try turn.withLock { _ in
            let own = try open().ballots.filter { $0.programme == programme && $0.pack == pack }
            return BallotBox.ripe(own, quarter)
        }
    }

    /// Hands what can be read in to `keep`, in no order, and lets it go when it has been kept. False, and
    /// nothing is done, where nothing can.
    public func take(
        in programme: ProgrammeID, of pack: TextPackID, on quarter: Quarter,
        _ keep: ([BallotBatch]) throws -> Void
    ) throws -> Bool {
        try turn.withLock { _ in
            let opened = try open()
            let own = opened.ballots.filter { $0.programme == programme && $0.pack == pack }
            let batches = BallotBox.ripe(own, quarter)
            guard !batches.isEmpty else { return false }
            try keep(batches)
            let gone = Set(batches.flatMap(\.ballots).map(\.key))
            try write(opened.ballots.filter { !gone.contains($0.key) }, after: opened.contents)
            return true
        }
    }

    /// Lets go of what has been read in already and lies here because of a crash, before anything is counted:
    /// what is left would otherwise be read in beside it, perhaps alone.
    /// - Parameter kept: which of the keys the database has.
    public func settle(_ kept: ([[UInt8]]) throws -> Set<[UInt8]>) throws {
        try turn.withLock { _ in
            let opened = try open()
            let gone = opened.ballots.isEmpty ? [] : try kept(opened.ballots.map(\.key))
            guard !gone.isEmpty else { return }
            try write(opened.ballots.filter { !gone.contains($0.key) }, after: opened.contents)
        }
    }

    /// Boxes that could not be read and were laid aside, by name. Somebody has to look at them.
    public var laidAside: [String] { file.laidAside }

    /// What waits, for tests alone.
    func waiting() throws -> [Ballot] { try turn.withLock { _ in try open().ballots } }

    private static func ripe(_ ballots: [Ballot], _ quarter: Quarter) -> [BallotBatch] {
        let over = Dictionary(grouping: ballots) { $0.quarter }.filter { $0.key.firstDay < quarter.firstDay }
        var batches: [BallotBatch] = [], rest: [Ballot] = []
        for (quarter, ballots) in over.sorted(by: { $0.key.firstDay < $1.key.firstDay }) {
            rest += ballots
            guard rest.count >= fewest else { continue }
            batches.append(BallotBatch(quarter: quarter, ballots: rest.shuffled()))
            rest = []
        }
        return batches
    }

    private func change(_ body: ([Ballot]) throws -> [Ballot]) throws {
        try turn.withLock { _ in
            let opened = try open()
            try write(try body(opened.ballots), after: opened.contents)
        }
    }

    /// One that does not open, or that holds what is no form, is laid aside and never written over; one from
    /// before boxes were sealed is sealed.
    private func open() throws -> (ballots: [Ballot], contents: BallotFile.Contents) {
        guard let octets = try file.octets() else { return ([], try file.make()) }
        // An empty one beside a key is none from then: it has lost what it held.
        if !(octets.isEmpty && file.hasKey), let earlier = BallotBox.earlier(octets, Quarter(of: today())) {
            return (earlier, try file.make(BallotBox.text(earlier)))
        }
        if let contents = try file.open(octets), let ballots = BallotBox.ballots(contents) {
            return (ballots, contents)
        }
        return ([], try file.layAside())
    }

    /// The forms of a box from before boxes were sealed; nil where it is something else. What is sealed is no
    /// text, as a rule by its first octets.
    private static func earlier(_ octets: [UInt8], _ quarter: Quarter) -> [Ballot]? {
        guard let text = String(validating: octets, as: UTF8.self) else { return nil }
        var ballots: [Ballot] = []
        for line in text.split(separator: "\n") {
            guard let ballot = Ballot(earlier: line, in: quarter) else { return nil }
            ballots.append(ballot)
        }
        return ballots
    }

    /// Nil where a line is no form.
    private static func ballots(_ contents: BallotFile.Contents) -> [Ballot]? {
        let lines = String(decoding: contents.text, as: UTF8.self).split(separator: "\n")
        let ballots = lines.compactMap(Ballot.init)
        return ballots.count == lines.count ? ballots : nil
    }

    private func write(_ ballots: [Ballot], after contents: BallotFile.Contents) throws {
        try file.write(BallotBox.text(ballots), after: contents)
    }

    /// In no order.
    private static func text(_ ballots: [Ballot]) -> [UInt8] {
        Array(ballots.shuffled().map { $0.line + "\n" }.joined().utf8)
    }
}
