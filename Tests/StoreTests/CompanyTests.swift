import Casework
@testable import Store
import Synchronization
import TestSupport
import Testing

@Suite("Company on the way to a commit")
struct CompanyTests {
    private static var farAway: Moment { Moment.now.adding(microseconds: 3_600_000_000) }

    @Test("a commit waits for nobody where nobody is on the way")
    func alone() {
        Company().await(until: Self.farAway)
    }

    @Test("a commit waits until the last of those on the way has gone", arguments: 1...4)
    func last(count: Int) throws {
        let company = Company(), isOver = Signal(), hasGone = Atomic(false)
        for _ in 0..<count { company.come() }
        let committer = try #require(CommitThread {
            company.await(until: Self.farAway)
            isOver.send(hasGone.load(ordering: .sequentiallyConsistent))
        })
        for _ in 1..<count { company.go() }
        hasGone.store(true, ordering: .sequentiallyConsistent)
        company.go()
        #expect(isOver.wait())
        committer.join()
    }

    @Test("who never ends keeps nobody's form from the disk")
    func bounded() throws {
        let test = try TestStore()
        let trail = test.trail()
        let isDurable = try test.store.answering {
            Result {
                try test.store.write(.demonstrationMade, under: Operator(trail: trail)) { _ in }
                return test.isDurable(trail)
            }
        }.get()
        #expect(isDurable)
    }
}
