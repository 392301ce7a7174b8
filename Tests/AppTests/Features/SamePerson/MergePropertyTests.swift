@testable import App
import Casework
import Store
import TestSupport
import Testing

/// A merge is wholly reversible: proven on random people, cases and merges.
@Suite struct MergePropertyTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `merge then undo is the identity, wherever one begins`(_ seed: UInt64) throws {
        let world = try MergeWorld(seed: seed, people: 7)
        for _ in 0..<12 {
            let before = try world.everything()
            guard let merge = try world.merge() else { continue }
            #expect(try world.violations() == [])
            #expect(try world.everything() != before)
            try world.separate(merge)
            #expect(try world.everything() == before)
            // The next begins from another state.
            _ = try world.merge()
        }
    }

    @Test(arguments: [11, 12, 13, 14, 15, 16] as [UInt64])
    func `merges undone in any order give the start, and the rules hold at each step`(_ seed: UInt64) throws {
        let world = try MergeWorld(seed: seed, people: 7)
        let before = try world.everything()
        var merges: [MergeID] = []
        for _ in 0..<10 {
            if let merge = try world.merge() { merges.append(merge) }
            #expect(try world.violations() == [])
        }
        #expect(merges.count >= 4)
        while !merges.isEmpty {
            try world.separate(merges.remove(at: world.pick(below: merges.count)))
            #expect(try world.violations() == [])
        }
        #expect(try world.everything() == before)
    }
}
