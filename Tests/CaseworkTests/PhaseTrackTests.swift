import Casework
import Testing

/// The bar over a case.
struct PhaseTrackTests {
    @Test("A new case in a needs-tested programme has the whole way ahead")
    func wholeWay() {
        let track = PhaseTrack(mode: .needsTested, phase: .inquiry, endedIn: nil)
        #expect(track.stops.map(\.phase) == Phase.allCases)
        #expect(track.stops.first?.standing == .current)
        #expect(track.stops.dropFirst().allSatisfy { $0.standing == .ahead })
    }

    @Test("An open programme neither investigates nor decides")
    func openWay() {
        let track = PhaseTrack(mode: .open, phase: .assessmentMeeting, endedIn: nil)
        #expect(!track.stops.contains { $0.phase == .investigation || $0.phase == .decision })
        #expect(track.stops.map(\.standing).prefix(3) == [.done, .current, .ahead])
    }

    @Test("Who applies in an open programme is investigated all the same")
    func appliesInOpen() {
        let track = PhaseTrack(mode: .open, phase: .investigation, endedIn: nil)
        #expect(track.stops.contains { $0.phase == .investigation && $0.standing == .current })
    }

    @Test("A case that ended early does not show phases it never had as done")
    func endsEarly() {
        let track = PhaseTrack(mode: .needsTested, phase: .ended, endedIn: .inquiry)
        #expect(track.stops.map(\.phase) == [.inquiry, .ended, .aftercare])
        #expect(track.stops.map(\.standing) == [.done, .current, .ahead])
    }
}
